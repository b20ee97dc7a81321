import type { Language } from '@pengce/language'
import type { Registrar } from '../law/index.ts'
import { planWords } from './words.ts'

/** `pengce plan …`: tasks and targets, what was observed of them, and what falls due. */
export function planCommands({ command, take, dress }: Registrar, language: Language): void {
  const w = planWords[language]
  const plan = command('plan', w.plan)
  const sub = (name: string, says: string) =>
    dress(plan.command(name).description(says)).option('--data <folder>', w.data)
  sub('status', w.status)
    .option('--as-of <date>', w.asOf)
    .option('--office <name>', w.office)
    .option('--plan <id>', w.only)
    .option('--json', w.json)
    .action((options) => take(async (io, lang) => (await import('./status.ts')).status(options, io, lang)))
  sub('targets', w.targets)
    .option('--plan <id>', w.only)
    .option('--template <file>', w.template)
    .option('--json', w.json)
    .action((options) => take(async (io, lang) => (await import('./targets.ts')).targets(options, io, lang)))
  sub('observe', w.observe)
    .argument('<file>', w.file)
    .option('--by <name>', w.by)
    .option('--dry-run', w.dryRun)
    .option('--json', w.json)
    .action((file: string, options) =>
      take(async (io, lang) => (await import('./observe.ts')).observe(file, options, io, lang)),
    )
  sub('history', w.history)
    .argument('<id>', w.thing)
    .option('--json', w.json)
    .action((id: string, options) =>
      take(async (io, lang) => (await import('./history.ts')).history(id, options, io, lang)),
    )
  sub('calendar', w.calendar)
    .option('--ics', w.ics)
    .option('--from <date>', w.from)
    .option('--until <date>', w.until)
    .option('--office <name>', w.office)
    .option('--plan <id>', w.only)
    .option('--out <file>', w.out)
    .option('--json', w.json)
    .action((options) => take(async (io, lang) => (await import('./calendar.ts')).calendar(options, io, lang)))
  sub('report', w.report)
    .requiredOption('--year <year>', w.year)
    .requiredOption('--out <file>', w.out)
    .option('--office <name>', w.office)
    .option('--plan <id>', w.only)
    .action((options) => take(async (io, lang) => (await import('./report.ts')).report(options, io, lang)))
}
