import type { Language } from '@pengce/language'
import type { Command } from 'commander'
import type { Work } from '../program.ts'
import { lawWords } from './words.ts'

/** What a set of commands needs: a named command in the language of the program, and a way to say what to run. */
export interface Registrar {
  readonly command: (name: string, says: string) => Command
  readonly take: (work: Work) => void
  /** Puts help, language and headings on a command below another. */
  readonly dress: (command: Command) => Command
}

/** `pengce coverage`, `pengce timeline`, `pengce review`: the law looked at as a whole. */
export function lawCommands({ command, take }: Registrar, language: Language): void {
  const w = lawWords[language]
  command('coverage', w.coverage)
    .option('--document <id>', w.coverageDocument)
    .option('--figures', w.figures)
    .option('--data <folder>', w.data)
    .option('--json', w.json)
    .action((options) => take(async (io, lang) => (await import('./coverage.ts')).coverage(options, io, lang)))
  command('timeline', w.timeline)
    .option('--on <date>', w.on)
    .option('--document <id>', w.coverageDocument)
    .option('--json', w.json)
    .action((options) => take(async (io, lang) => (await import('./timeline.ts')).timeline(options, io, lang)))
  command('review', w.review)
    .argument('<document>', w.document)
    .option('--out <file>', w.out)
    .option('--data <folder>', w.data)
    .action((id: string, options) =>
      take(async (io, lang) => (await import('./review.ts')).review(id, options, io, lang)),
    )
}
