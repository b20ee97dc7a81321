import type { Language } from '@pengce/language'
import type { Registrar } from '../law/index.ts'
import { workingCommands } from './case-commands.ts'
import { runningCommands } from './running-commands.ts'
import { caseworkWords } from './words.ts'

/** `pengce store …` and `pengce case …`: where cases are kept, how procedures run, and work on cases. */
export function caseworkCommands(registrar: Registrar, language: Language): void {
  const { command, take, dress } = registrar
  const w = caseworkWords[language]
  const store = command('store', w.store)
  const ofStore = (name: string, says: string) =>
    dress(store.command(name).description(says)).option('--data <folder>', w.data)
  ofStore('prepare', w.prepare).action((options) =>
    take(async (io, lang) => (await import('./store.ts')).prepareStore(options, io, lang)),
  )
  ofStore('check', w.check).action((options) =>
    take(async (io, lang) => (await import('./store.ts')).checkStore(options, io, lang)),
  )
  ofStore('backup', w.backup)
    .argument('<file>', w.backupFile)
    .action((file: string, options) =>
      take(async (io, lang) => (await import('./store.ts')).backUpStore(file, options, io, lang)),
    )
  ofStore('restore', w.restore)
    .argument('<file>', w.backupFile)
    .action((file: string, options) =>
      take(async (io, lang) => (await import('./store.ts')).restoreStore(file, options, io, lang)),
    )
  ofStore('purge', w.purge)
    .requiredOption('--before <date>', w.before)
    .action((options) => take(async (io, lang) => (await import('./store.ts')).purgeStore(options, io, lang)))

  const cases = command('case', w.case)
  const ofCase = (name: string, says: string) => dress(cases.command(name).description(says))
  ofCase('procedures', w.procedures)
    .option('--json', w.json)
    .action((options) => take(async (io, lang) => (await import('./procedures.ts')).procedureList(options, io, lang)))
  ofCase('diagram', w.diagram)
    .argument('<procedure>', w.procedure)
    .option('--mermaid', w.mermaid)
    .option('--bpmn', w.bpmn)
    .option('--out <file>', w.out)
    .action((id: string, options) =>
      take(async (io, lang) => (await import('./procedures.ts')).procedureDiagram(id, options, io, lang)),
    )
  ofCase('simulate', w.simulate)
    .argument('<procedure>', w.procedure)
    .option('--from <date>', w.from)
    .option('--end <outcome>', w.end, 'completed')
    .option('--days', w.days)
    .option('--json', w.json)
    .action((id: string, options) =>
      take(async (io, lang) => (await import('./simulate.ts')).simulateProcedure(id, options, io, lang)),
    )
  workingCommands(registrar, cases, language)
  runningCommands(registrar, cases, language)
}
