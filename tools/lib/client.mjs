import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './children.mjs'
import { root } from './project.mjs'

/**
 * Writes the types of the client from the interface as the sources describe it; whatever reads types needs them.
 * @returns {Promise<string | undefined>} why that could not be done
 */
export async function clientTypes() {
  const script = join(root, 'packages', 'client', 'generate.ts')
  if (!existsSync(script)) return undefined
  const { code, output } = await runNode(['--import', 'tsx', script], { cwd: root })
  return code === 0 ? undefined : `the types of the client could not be generated:\n${output.trimEnd()}`
}
