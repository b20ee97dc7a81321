import type { Objective } from '@pengce/assess'
import type { Language } from '@pengce/language'
import { Option } from 'commander'
import { gathered } from '../gathered.ts'
import { helpWords } from '../help-words.ts'
import type { Registrar } from '../law/index.ts'
import { adviceWords } from './words.ts'

/** What a combination can be best by. */
const OBJECTIVES = ['certain', 'possible', 'soonest', 'fewest-obligations'] as const satisfies readonly Objective[]

/** `pengce advise`: what to take together, when, and what next; `pengce changes`: what became of it, and alerts. */
export function adviceCommands({ command, take }: Registrar, language: Language): void {
  const w = helpWords[language]
  const { help } = adviceWords[language]
  command('advise', help.advise)
    .argument('<file...>', w.file)
    .addOption(new Option('--objective <what>', help.objective).choices(OBJECTIVES))
    .option('--years <count>', help.years)
    .option('--as-of <date>', w.asOf)
    .option('--applied-on <date>', w.appliedOn)
    .option('--all', help.all)
    .option('--json', w.json)
    .action((files: string[], options) =>
      take(async (io, lang) => (await import('./advise.ts')).advise(files, options, io, lang)),
    )
  command('changes', help.changes)
    .argument('<file>', w.file)
    .option('--since <date>', help.since)
    .option('--against <file>', help.against)
    .option('--as-of <date>', w.asOf)
    .option('--applied-on <date>', w.appliedOn)
    .option('--subscribe <what>', help.subscribe, gathered, [])
    .option('--told <file>', help.told)
    .option('--all', help.allChanges)
    .option('--json', w.json)
    .action((file: string, options) =>
      take(async (io, lang) => (await import('./changes.ts')).changes(file, options, io, lang)),
    )
}
