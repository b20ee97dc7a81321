// node tools/sbom.mjs [FILE]: the bill of materials of what runs in service (CycloneDX 1.5, JSON), made by npm from the lock file. Asks no
// registry. Without FILE it is printed.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { root } from './lib/project.mjs'

const made = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
const [, , file] = process.argv
if (file === undefined) console.log(made)
else {
  writeFileSync(file, made)
  console.log(`${JSON.parse(made).components.length} components: ${file}`)
}
