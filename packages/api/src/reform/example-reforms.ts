import { basename } from 'node:path'
import { parse } from 'yaml'
import { filesIn } from '../files-in.ts'

/** A worked reform that shows what a change looks like. */
export interface ExampleReform {
  readonly id: string
  readonly change: unknown
}

/** The reforms in a folder, by name; none where there is no such folder. */
export const exampleReforms = (folder: string): readonly ExampleReform[] =>
  filesIn(folder, /\.yaml$/u).map(({ name, text }) => ({ id: basename(name, '.yaml'), change: parse(text) as unknown }))
