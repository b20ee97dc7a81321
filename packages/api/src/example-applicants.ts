import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { parse } from 'yaml'
import type { ExampleApplicant } from './service.ts'

/** Reads every applicant of a folder of JSON and YAML files, by name; none when there is no such folder. */
export async function exampleApplicants(folder: string): Promise<readonly ExampleApplicant[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => /\.(?:json|ya?ml)$/u.test(name)).sort()
  return Promise.all(
    files.map(async (name) => {
      const file: unknown = parse(await readFile(join(folder, name), 'utf8'), { schema: 'core' })
      const id = name.slice(0, -extname(name).length)
      const title = typeof file === 'object' && file !== null && 'name' in file ? String(file.name) : id
      return { id, title, file }
    }),
  )
}
