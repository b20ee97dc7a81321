import type { Language } from '@pengce/language'
import type { Command } from 'commander'
import { gathered } from '../gathered.ts'
import type { Registrar } from '../law/index.ts'
import { caseWords } from './case-words.ts'
import { runningWords } from './running-words.ts'

/** `pengce case budget`, `automatic` and `move`: what administrators set for many cases. */
export function runningCommands({ take, dress }: Registrar, cases: Command, language: Language): void {
  const w = runningWords[language]
  const { data, json, as } = caseWords[language]
  const inStore = (above: Command, name: string, says: string) =>
    dress(above.command(name).description(says)).option('--data <folder>', data).option('--json', json)
  const acting = (above: Command, name: string, says: string) => inStore(above, name, says).option('--as <who>', as)

  const budget = dress(cases.command('budget').description(w.budget))
  acting(budget, 'set', w.budgetSet)
    .argument('<line>', w.line)
    .argument('<year>', w.year)
    .argument('<ceiling>', w.ceiling)
    .option('--pro-rata', w.proRata)
    .action((line: string, year: string, ceiling: string, options) =>
      take(async (io, lang) => (await import('./budget.ts')).setLine(line, year, ceiling, options, io, lang)),
    )
  acting(budget, 'show', w.budgetShow)
    .argument('<year>', w.year)
    .action((year: string, options) =>
      take(async (io, lang) => (await import('./budget.ts')).showLines(year, options, io, lang)),
    )
  acting(budget, 'close', w.budgetClose)
    .argument('<line>', w.line)
    .argument('<year>', w.year)
    .action((line: string, year: string, options) =>
      take(async (io, lang) => (await import('./budget.ts')).closeLine(line, year, options, io, lang)),
    )

  const automatic = dress(cases.command('automatic').description(w.automatic))
  acting(automatic, 'show', w.automaticShow).action((options) =>
    take(async (io, lang) => (await import('./automatic.ts')).showAutomations(options, io, lang)),
  )
  acting(automatic, 'on', w.automaticOn)
    .argument('<measure>', w.measure)
    .requiredOption('--payer <office>', w.payer)
    .requiredOption('--line <line>', w.line)
    .requiredOption('--sample <rate>', w.sample)
    .requiredOption('--ground <text>', w.ground)
    .action((measure: string, options) =>
      take(async (io, lang) => (await import('./automatic.ts')).switchOn(measure, options, io, lang)),
    )
  acting(automatic, 'off', w.automaticOff)
    .argument('<measure>', w.measure)
    .requiredOption('--ground <text>', w.ground)
    .action((measure: string, options) =>
      take(async (io, lang) => (await import('./automatic.ts')).switchOff(measure, options, io, lang)),
    )
  inStore(automatic, 'run', w.automaticRun).action((options) =>
    take(async (io, lang) => (await import('./automatic.ts')).decideNow(options, io, lang)),
  )

  acting(cases, 'move', w.move)
    .argument('[number]', w.number)
    .option('--to <version>', w.to)
    .option('--clause <provision>', w.clause, gathered, [])
    .option('--step <old=new>', w.step, gathered, [])
    .option('--on <date>', w.on)
    .option('--seen <count>', w.seen)
    .action((number: string | undefined, options) =>
      take(async (io, lang) => (await import('./move-case.ts')).moveOne(number, options, io, lang)),
    )
}
