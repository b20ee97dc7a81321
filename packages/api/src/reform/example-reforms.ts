import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

/** A worked reform that shows what a change looks like. */
export interface ExampleReform {
  readonly id: string
  readonly change: unknown
}

/** The reforms in a folder, by name; none where there is no such folder. */
export async function exampleReforms(folder: string): Promise<readonly ExampleReform[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.yaml')).toSorted()
  return Promise.all(
    files.map(async (name) => ({
      id: basename(name, '.yaml'),
      change: parse(await readFile(join(folder, name), 'utf8')) as unknown,
    })),
  )
}
