import type { Language } from '@pengce/language'
import { Argument, Option } from 'commander'
import { gathered } from '../gathered.ts'
import type { Registrar } from '../law/index.ts'
import { ENGINES } from './engine-names.ts'
import { populationWords } from './words.ts'

/** `pengce population …`: everybody at once. */
export function populationCommands({ command, take, dress }: Registrar, language: Language): void {
  const w = populationWords[language]
  const population = command('population', w.population)
  const sub = (name: string, says: string) => dress(population.command(name).description(says))
  sub('make', w.make)
    .requiredOption('--entities <count>', w.entities)
    .option('--seed <number>', w.seed, '1')
    .requiredOption('--out <folder>', w.out)
    .option('--part-size <count>', w.partSize, '65536')
    .option('--no-parquet', w.noParquet)
    .action((options) => take(async (io, lang) => (await import('./make.ts')).make(options, io, lang)))
  sub('import', w.import)
    .argument('<entities>', w.importEntities)
    .option('--people <file>', w.importPeople)
    .option('--projects <file>', w.importProjects)
    .option('--events <file>', w.importEvents)
    .option('--sites <file>', w.importSites)
    .requiredOption('--out <folder>', w.out)
    .option('--part-size <count>', w.partSize, '65536')
    .option('--history-complete', w.historyComplete)
    .option('--json', w.json)
    .action((entities: string, options) =>
      take(async (io, lang) => (await import('./import.ts')).importFiles(entities, options, io, lang)),
    )
  sub('columns', w.columns)
    .addOption(new Option('--table <name>', w.table).choices(['entities', 'people', 'projects', 'events', 'sites']))
    .option('--json', w.json)
    .action((options) => take(async (io, lang) => (await import('./columns.ts')).columns(options, io, lang)))
  sub('run', w.run)
    .argument('<folder>', w.folder)
    .requiredOption('--as-of <date>', w.asOf)
    .requiredOption('--out <folder>', w.out)
    .addOption(new Option('--engine <name>', w.engine).choices(ENGINES).default('wasm'))
    .option('--database <address>', w.database)
    .option('--measures <id...>', w.measures)
    .option('--document <id>', w.document, gathered, [])
    .option('--workers <count>', w.workers)
    .option('--granted-only', w.grantedOnly)
    .option('--no-combine', w.noCombine)
    .option('--csv', w.csv)
    .option('--arrow', w.arrow)
    .option('--xlsx', w.xlsx)
    .action((folder: string, options) =>
      take(async (io, lang) => (await import('./run.ts')).runOver(folder, options, io, lang)),
    )
  sub('proactive', w.proactive)
    .argument('<folder>', w.folder)
    .requiredOption('--as-of <date>', w.asOf)
    .requiredOption('--out <folder>', w.out)
    .option('--near', w.near)
    .addOption(new Option('--engine <name>', w.engine).choices(['wasm', 'js']).default('wasm'))
    .option('--measures <id...>', w.measures)
    .option('--document <id>', w.document, gathered, [])
    .option('--workers <count>', w.workers)
    .option('--csv', w.csv)
    .option('--arrow', w.arrow)
    .option('--xlsx', w.xlsx)
    .action((folder: string, { near, ...options }) =>
      take(async (io, lang) =>
        (await import('./run.ts')).runOver(
          folder,
          { ...options, combine: true, grantedOnly: near !== true, facts: 'authoritative' },
          io,
          lang,
        ),
      ),
    )
  sub('compare', w.compare)
    .argument('<folder>', w.folder)
    .requiredOption('--change <file>', w.change)
    .requiredOption('--as-of <date>', w.asOf)
    .option('--out <folder>', w.reportOut)
    .addOption(new Option('--engine <name>', w.engine).choices(['wasm', 'js']).default('wasm'))
    .option('--json', w.json)
    .action((folder: string, options) =>
      take(async (io, lang) => (await import('./compare.ts')).compare(folder, options, io, lang)),
    )
  sub('budget', w.budget)
    .argument('<folder>', w.folder)
    .requiredOption('--ceiling <amount>', w.ceiling)
    .requiredOption('--as-of <date>', w.asOf)
    .option('--document <id>', w.budgetDocument)
    .option('--measures <id...>', w.budgetMeasures)
    .addOption(new Option('--share <how>', w.share).choices(['pro-rata', 'first-come', 'ranked']).default('pro-rata'))
    .option('--by <fact>', w.by)
    .option('--out <folder>', w.budgetOut)
    .option('--json', w.json)
    .action((folder: string, options) =>
      take(async (io, lang) => (await import('./budget.ts')).budget(folder, options, io, lang)),
    )
  sub('figures', w.figures)
    .argument('<measure>', w.measure)
    .action((id: string) => take(async (io, lang) => (await import('./figures.ts')).figures(id, io, lang)))
  // What threads execute; nobody calls it by hand.
  population
    .command('thread', { hidden: true })
    .addArgument(new Argument('<work>').choices(['run', 'import']))
    .action((work: 'run' | 'import') =>
      take(async () => {
        const { importThread, runThread } = await import('./thread.ts')
        return work === 'run' ? runThread() : importThread()
      }),
    )
}
