import type { Language } from '@pengce/language'
import { Command, CommanderError, Option } from 'commander'
import { adviceCommands } from './advice/index.ts'
import { caseworkCommands } from './casework/index.ts'
import { gathered } from './gathered.ts'
import { helpWords } from './help-words.ts'
import type { ExitCode, Io } from './io.ts'
import { exit } from './io.ts'
import { lawCommands } from './law/index.ts'
import { operationCommands } from './operation/index.ts'
import { planCommands } from './plan/index.ts'
import { populationCommands } from './population/index.ts'
import { applicants } from './subject.ts'
import { nearWord, type UsageProblem } from './usage.ts'

/** Runs a command's work; loaded only when the command is given. */
export type Work = (io: Io, language: Language) => Promise<ExitCode>
/** What the command line asks for. */
export type Asked = { readonly work: Work } | { readonly help: string } | { readonly problems: readonly UsageProblem[] }

const VERSION = '0.1.0'

/** Understands a command line; runs nothing yet but the corpus commands, which run as they are understood. */
export async function understand(argv: readonly string[], io: Io, language: Language): Promise<Asked> {
  let asked: Asked | null = null
  let written = ''
  const w = helpWords[language]
  const take = (work: Work) => {
    asked = { work }
  }
  const command = (name: string, says: string): Command => dressed(program.command(name).description(says), language)
  const write = (text: string) => {
    written += text
  }
  const program = dressed(new Command('pengce'), language)
    .description(w.about)
    .version(VERSION, '-V, --version', w.version)
    .addHelpText('after', `\n${w.exitCodes}`)
    .configureOutput({ writeOut: write, writeErr: () => {} })
    .exitOverride()
  program.helpCommand('help [command]', w.help)
  const done = (code: ExitCode) => take(async () => code)

  command('assess', w.assess)
    .argument('<file...>', w.file)
    .option('--as-of <date>', w.asOf)
    .option('--applied-on <date>', w.appliedOn)
    .option('--measure <id>', w.measure, gathered, [])
    .option('--all', w.all)
    .option('--json', w.json)
    .action((files: string[], options) =>
      take(async (io, lang) => (await import('./command/assess.ts')).assessFiles(files, options, io, lang)),
    )
  command('explain', w.explain)
    .argument('<measure>', w.measureId)
    .argument('<file>', w.file)
    .option('--as-of <date>', w.asOf)
    .option('--applied-on <date>', w.appliedOn)
    .option('--json', w.json)
    .action((measure: string, file: string, options) =>
      take(async (io, lang) => (await import('./command/explain.ts')).explainMeasure(measure, file, options, io, lang)),
    )
  command('measures', w.measures)
    .option('--on <date>', w.on)
    .option('--document <id>', w.document)
    .option('--json', w.json)
    .action((options) => take(async (io, lang) => (await import('./command/measures.ts')).measures(options, io, lang)))
  command('facts', w.facts)
    .option('--document <id>', w.document)
    .option('--twins', w.twins)
    .option('--json', w.json)
    .action((options) =>
      take(async (io, lang) =>
        options.twins
          ? (await import('./law/twins.ts')).twins(options, io, lang)
          : (await import('./command/facts.ts')).facts(options, io, lang),
      ),
    )
  command('ask', w.ask)
    .addOption(new Option('--subject <kind>', w.subject).choices(applicants))
    .option('--document <id>', w.documents, gathered, [])
    .option('--applied-on <date>', w.appliedOn)
    .option('--save <file>', w.save)
    .action((options) => take(async (io, lang) => (await import('./command/ask.ts')).ask(options, io, lang)))
  command('template', w.template)
    .argument('[kind]', w.templateKind, 'enterprise')
    .requiredOption('--xlsx <file>', w.xlsx)
    .option('--document <id>', w.documents, gathered, [])
    .option('--applied-on <date>', w.appliedOn)
    .option('--items <count>', w.items, '1')
    .action((kind: string, options) =>
      take(async (io, lang) => (await import('./command/template.ts')).template(kind, options, io, lang)),
    )
  command('schema', w.schema).action(() =>
    take(async (io, lang) => (await import('./command/schema.ts')).schema(io, lang)),
  )

  const registrar = { command, take, dress: (below: Command) => dressed(below, language) }
  adviceCommands(registrar, language)
  lawCommands(registrar, language)
  planCommands(registrar, language)
  caseworkCommands(registrar, language)
  populationCommands(registrar, language)
  operationCommands(registrar, language)

  if (argv.includes('corpus')) program.addCommand(await corpus(io, done, program, language))
  else command('corpus', w.corpus)

  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.help') return { help: (written || program.helpInformation()).trimEnd() }
    if (error.exitCode === exit.done) return { help: written.trimEnd() }
    return { problems: [problemOf(error, argv, program)] }
  }
  return asked ?? { help: program.helpInformation().trimEnd() }
}

/** The commands about official texts, which say their problems themselves. */
async function corpus(io: Io, end: (code: ExitCode) => void, program: Command, language: Language): Promise<Command> {
  const { corpusCommands } = await import('./corpus/index.ts')
  const rules = async () => {
    const { law, plans, procedures } = await import('@pengce/policies')
    return [...law.policies, ...procedures, ...plans]
  }
  const commands = corpusCommands({ io, end, language, rules })
  for (const command of [commands, ...commands.commands]) command.copyInheritedSettings(program)
  return commands
}

/** Every command speaks the language asked for, headings included. */
function dressed(command: Command, language: Language): Command {
  const w = helpWords[language]
  return command
    .helpOption('-h, --help', w.help)
    .addOption(new Option('--lang <language>', w.lang).choices(['zh', 'en']))
    .configureHelp({
      styleTitle: (title) => w.headings[title] ?? title,
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
    })
}

function problemOf(error: CommanderError, argv: readonly string[], program: Command): UsageProblem {
  const at = (/'([^']+)'/u.exec(error.message)?.[1] ?? '').split(' ')[0] ?? ''
  switch (error.code) {
    case 'commander.unknownCommand':
      return { code: 'usage/unknown-command', at: at || (argv[0] ?? ''), nearest: nearWord(at, names(program)) }
    case 'commander.unknownOption':
      return { code: 'usage/unknown-option', at }
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
      return { code: 'usage/argument-missing', at }
    case 'commander.optionMissingArgument':
      return { code: 'usage/value-missing', at }
    case 'commander.excessArguments':
      return { code: 'usage/too-many-arguments', at: '' }
    case 'commander.invalidArgument':
      return { code: 'usage/not-one-of', at, given: givenOf(error.message), options: choicesOf(error.message) }
    default:
      return { code: 'usage/other', at: error.message }
  }
}
const names = (program: Command): readonly string[] => program.commands.map((c) => c.name())
const choicesOf = (message: string): readonly string[] =>
  /Allowed choices are (.+)\.$/u.exec(message)?.[1]?.split(', ') ?? []
const givenOf = (message: string): string => /argument '([^']*)' is invalid/u.exec(message)?.[1] ?? ''
