import { extname } from 'node:path'
import { parse } from 'yaml'
import { filesIn } from './files-in.ts'
import type { ExampleApplicant } from './service.ts'

/** Reads every applicant of a folder of JSON and YAML files, by name; none when there is no such folder. */
export const exampleApplicants = (folder: string): readonly ExampleApplicant[] =>
  filesIn(folder, /\.(?:json|ya?ml)$/u).map(({ name, text }) => {
    const file: unknown = parse(text, { schema: 'core' })
    const id = name.slice(0, -extname(name).length)
    const title = typeof file === 'object' && file !== null && 'name' in file ? String(file.name) : id
    return { id, title, file }
  })
