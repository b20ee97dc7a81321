import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../lib/children.mjs'
import { root } from '../lib/project.mjs'
import { checkoutWith, put } from './temporary.ts'

const pengce = (checkout: string, ...args: string[]) =>
  run(process.execPath, [join(checkout, 'tools/pengce.mjs'), ...args])
const builds = (checkout: string, name: string) =>
  readdirSync(join(checkout, 'dist', name)).filter((entry) => entry !== 'stamp.json')

describe('pengce from a checkout', () => {
  const sources = {
    'packages/cli/package.json': '{}',
    'packages/cli/src/main.ts': `import { word } from './word.ts'
const unused: string = await import('./late.ts').then(({ late }) => late)
console.log(word, unused, process.argv.slice(2).join('+'))
process.exitCode = 3`,
    'packages/cli/src/word.ts': `import { readFileSync } from 'node:fs'
export const word: string = readFileSync(new URL('word.txt', import.meta.url), 'utf8')`,
    'packages/cli/src/word.txt': 'first',
    'packages/cli/src/late.ts': `import { basename } from 'node:path'\nexport const late = basename(import.meta.dirname)`,
  }

  it('builds, passes on arguments and exit code, and finds the files beside its sources', async () => {
    expect(await pengce(checkoutWith(sources), 'a', 'b')).toMatchObject({ output: 'first src a+b\n', code: 3 })
  })

  it('reads YAML as well as JSON once it is bundled', async () => {
    const { code, output } = await pengce(
      root,
      'assess',
      join(root, 'examples/headhunter-moving-in.yaml'),
      '--lang',
      'en',
    )
    expect([code, output]).toEqual([0, expect.stringContaining('applying on 3 March 2025')])
  })

  it('builds again when a source changed, and only then', async () => {
    const checkout = checkoutWith(sources)
    await pengce(checkout)
    const [first] = builds(checkout, 'pengce')

    utimesSync(join(checkout, 'packages/cli/src/word.ts'), new Date(), new Date())
    await pengce(checkout)
    expect(builds(checkout, 'pengce')).toEqual([first])

    put(checkout, { 'packages/cli/src/late.ts': `export const late = 'changed'` })
    expect((await pengce(checkout)).output).toBe('first changed \n')
    expect(builds(checkout, 'pengce')).toHaveLength(2)
  })

  it('clears away old builds, but not what another process may be at', async () => {
    const checkout = checkoutWith(sources)
    put(checkout, {
      'dist/pengce/draft-1/a.mjs': '',
      'dist/pengce/long-gone/run-by-2147483647': '',
      [`dist/pengce/running/run-by-${process.pid}`]: '',
    })
    const before = new Date(Date.now() - 2 * 3_600_000)
    for (const old of ['long-gone', 'running']) utimesSync(join(checkout, 'dist/pengce', old), before, before)
    await pengce(checkout)
    expect(builds(checkout, 'pengce')).toEqual(expect.arrayContaining(['draft-1', 'running']))
    expect(builds(checkout, 'pengce')).not.toContain('long-gone')
    const [built] = builds(checkout, 'pengce').filter((name) => !['draft-1', 'running'].includes(name))
    expect(readdirSync(join(checkout, 'dist/pengce', built ?? ''))).not.toContainEqual(
      expect.stringMatching(/^run-by-/u),
    )
  })

  it('is not confused by two that start at once', async () => {
    const checkout = checkoutWith(sources)
    const outcomes = await Promise.all([pengce(checkout, '1'), pengce(checkout, '2'), pengce(checkout, '3')])
    expect(outcomes.map(({ output }) => output)).toEqual(['first src 1\n', 'first src 2\n', 'first src 3\n'])
  })

  it('shows where a source is wrong', async () => {
    const checkout = checkoutWith({ ...sources, 'packages/cli/src/late.ts': 'export const = 1' })
    const { code, output } = await pengce(checkout)
    expect(code).toBe(1)
    expect(output).toContain('packages/cli/src/late.ts:1:13')
  })
})

describe('npm start from a checkout', () => {
  const sources = {
    'packages/api/package.json': '{}',
    'packages/api/src/main.ts': `import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
const page = readFileSync(\`\${process.env.PENGCE_PORTAL}/index.html\`, 'utf8')
const server = createServer((_, answer) => answer.end(page))
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify(server.address())))`,
    'packages/portal/package.json': '{}',
    'packages/portal/page.txt': 'hello',
    'packages/portal/node_modules/vite/package.json': '{}',
    'packages/portal/node_modules/vite/bin/vite.js': `const fs = require('node:fs')
fs.mkdirSync('dist', { recursive: true })
fs.writeFileSync('dist/index.html', fs.readFileSync('page.txt') + ' built')`,
  }

  const start = async (checkout: string) => {
    const server = spawn(process.execPath, [join(checkout, 'tools/start.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(server.stdout, 'data')
    const page = await fetch(`http://127.0.0.1:${JSON.parse(String(line)).port}/`)
    return { server, page: await page.text() }
  }
  const stop = async (server: ChildProcess, signal: NodeJS.Signals) => {
    server.kill(signal)
    return once(server, 'exit')
  }

  it('builds the portal and the server, serves the page and ends when asked', async () => {
    const checkout = checkoutWith(sources)
    const { server, page } = await start(checkout)
    expect(page).toBe('hello built')
    expect(await stop(server, 'SIGTERM')).not.toContain(1)

    put(checkout, { 'packages/portal/page.txt': 'goodbye' })
    const again = await start(checkout)
    expect(again.page).toBe('goodbye built')
    expect(await stop(again.server, 'SIGINT')).not.toContain(1)
  })
})
