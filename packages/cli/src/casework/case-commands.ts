import type { Language } from '@pengce/language'
import { Argument, type Command } from 'commander'
import { gathered } from '../gathered.ts'
import type { Registrar } from '../law/index.ts'
import { caseWords } from './case-words.ts'

/** `pengce case open`, `answer`, `show` and the rest: cases worked on in the store, as somebody. */
export function workingCommands({ take, dress }: Registrar, cases: Command, language: Language): void {
  const w = caseWords[language]
  const inStore = (name: string, says: string) =>
    dress(cases.command(name).description(says)).option('--data <folder>', w.data).option('--json', w.json)
  const acting = (name: string, says: string) => inStore(name, says).option('--as <who>', w.as)

  acting('open', w.open)
    .argument('<procedure>', w.procedure)
    .requiredOption('--applicant <id>', w.applicant)
    .option('--facts <file>', w.facts)
    .option('--on <date>', w.on)
    .option('--district <id>', w.district)
    .option('--assign <part=office>', w.assign, gathered, [])
    .option('--note <line>', w.note, gathered, [])
    .action((id: string, options) =>
      take(async (io, lang) => (await import('./working.ts')).openCase(id, options, io, lang)),
    )
  acting('import', w.import)
    .argument('<file>', w.caseList)
    .action((file: string, options) =>
      take(async (io, lang) => (await import('./import-cases.ts')).importCases(file, options, io, lang)),
    )
  acting('list', w.list)
    .option('--mine', w.mine)
    .option('--ended', w.ended)
    .option('--after <number>', w.after)
    .action((options) => take(async (io, lang) => (await import('./working.ts')).listCases(options, io, lang)))
  acting('show', w.show)
    .argument('<number>', w.number)
    .action((number: string, options) =>
      take(async (io, lang) => (await import('./working.ts')).showCase(number, options, io, lang)),
    )
  acting('answer', w.answer)
    .argument('<number>', w.number)
    .argument('<type>', w.type)
    .option('--of <item>', w.of)
    .option('--on <date>', w.on)
    .option('--facts <file>', w.facts)
    .option('--note <line>', w.note, gathered, [])
    .option('--seen <count>', w.seen)
    .option('--owes <file>', w.owes)
    .option('--pays <amount>', w.pays)
    .option('--receives <amount>', w.receives)
    .action((number: string, type: string, options) =>
      take(async (io, lang) => (await import('./working.ts')).answerCase(number, type, options, io, lang)),
    )
  acting('papers', w.papers)
    .argument('<number>', w.number)
    .addArgument(new Argument('<does>', w.does).choices(['add', 'list', 'save']))
    .argument('[what]', w.what)
    .option('--material <id>', w.material)
    .option('--out <file>', w.out)
    .action((number: string, does: 'add' | 'list' | 'save', what: string | undefined, options) =>
      take(async (io, lang) => (await import('./case-files.ts')).casePapers(number, does, what, options, io, lang)),
    )
  acting('letters', w.letters)
    .argument('<number>', w.number)
    .option('--letter <name>', w.letter)
    .option('--out <file>', w.letterOut)
    .action((number: string, options) =>
      take(async (io, lang) => (await import('./case-files.ts')).caseLetters(number, options, io, lang)),
    )
  acting('log', w.log)
    .argument('<number>', w.number)
    .option('--check', w.check)
    .action((number: string, options) =>
      take(async (io, lang) => (await import('./rounds.ts')).caseLog(number, options, io, lang)),
    )
  acting('books', w.books)
    .argument('<year>', w.year)
    .option('--out <file>', w.bookOut)
    .action((year: string, options) =>
      take(async (io, lang) => (await import('./case-files.ts')).caseBooks(year, options, io, lang)),
    )
  inStore('tick', w.tick).action((options) =>
    take(async (io, lang) => (await import('./rounds.ts')).tickCases(options, io, lang)),
  )
  dress(cases.command('deliver').description(w.deliver))
    .option('--data <folder>', w.data)
    .option('--out <file>', w.dutyOut)
    .option('--most <count>', w.most, '1000')
    .action((options) => take(async (io, lang) => (await import('./rounds.ts')).deliverDuties(options, io, lang)))
  dress(cases.command('play').description(w.play))
    .argument('<file>', w.script)
    .option('--table', w.table)
    .option('--json', w.json)
    .action((file: string, options) =>
      take(async (io, lang) => (await import('./play.ts')).playScript(file, options, io, lang)),
    )
}
