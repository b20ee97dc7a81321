import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type CorpusProblem,
  CorpusStore,
  corpusProblemText,
  diskBlobs,
  type Lock,
  parseRegister,
  type RegisterRow,
  readLock,
  type Standing,
} from '@pengce/corpus'
import type { Language } from '@pengce/language'
import { type ExitCode, exit, type Io } from '../io.ts'
import { languageOf } from '../language.ts'

/** What the corpus commands need of the world: where things are, what stands on provisions, how to end. */
export interface CorpusWorld {
  readonly io: Io
  /** Called once by each command with how it ended. */
  readonly end: (code: ExitCode) => void
  /** The language asked for before the command was told apart. */
  readonly language?: Language
  /** Rules of the policies as plain data, asked for only by `check` and `figures`. */
  readonly rules?: () => Promise<readonly unknown[]>
  /** The folder of the policies' locks and register; found from the checkout when left out. */
  readonly policies?: string
}
/** Options that every command has. */
export interface Common {
  readonly json?: boolean
  readonly lang?: string
  readonly data?: string
}

/** The store of official texts in a data folder. */
export const storeIn = (data: string | undefined, io: Io): CorpusStore =>
  new CorpusStore(diskBlobs(join(data ?? io.env.PENGCE_DATA ?? '.pengce', 'corpus')))

/** One command at work: its language, its store, its output. */
export class Work {
  readonly io: Io
  readonly language: Language
  readonly store: CorpusStore
  readonly #world: CorpusWorld
  readonly #json: boolean

  constructor(world: CorpusWorld, options: Common) {
    this.io = world.io
    this.#world = world
    this.#json = options.json === true
    this.language =
      options.lang === 'zh' || options.lang === 'en' ? options.lang : (world.language ?? languageOf([], world.io.env))
    this.store = storeIn(options.data, world.io)
  }

  /** Gives a value as JSON, or else its lines. */
  give(value: unknown, lines: () => readonly string[], code: ExitCode = exit.done): void {
    this.io.out(this.#json ? JSON.stringify(value, null, 2) : lines().join('\n'))
    this.#world.end(code)
  }

  /** Says what is wrong, as JSON where JSON was asked for. */
  fail(problems: readonly CorpusProblem[]): void {
    if (this.#json)
      this.io.out(
        JSON.stringify(
          { problems: problems.map((p) => ({ ...p, text: corpusProblemText(p, this.language) })) },
          null,
          2,
        ),
      )
    else for (const p of problems) this.io.err(corpusProblemText(p, this.language))
    this.#world.end(exit.mend)
  }

  say = (zh: string, en: string): string => (this.language === 'zh' ? zh : en)

  /** The folder of the locks, or undefined where the policies are not at hand. */
  locksFolder(): string | undefined {
    const home = this.#world.policies ?? policiesFolder()
    return home === undefined ? undefined : join(home, 'locks')
  }

  locks(): Lock[] {
    const folder = this.locksFolder()
    if (folder === undefined || !existsSync(folder)) return []
    return readdirSync(folder)
      .filter((name) => name.endsWith('.lock.json'))
      .flatMap((name) => {
        const lock = readLock(name, readFileSync(join(folder, name), 'utf8'))
        return lock.ok ? [lock.value] : []
      })
  }

  register(): RegisterRow[] {
    const home = this.#world.policies ?? policiesFolder()
    const folder = home === undefined ? undefined : join(home, 'register')
    if (folder === undefined || !existsSync(folder)) return []
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => {
        const rows = parseRegister(name, readFileSync(join(folder, name), 'utf8'))
        return rows.ok ? rows.value : []
      })
  }

  async standing(register: readonly RegisterRow[]): Promise<Standing[]> {
    const rules = (await this.#world.rules?.()) ?? []
    const { standingOf } = await import('./standing.ts')
    return standingOf(rules, register)
  }
}

/** packages/policies of the checkout this runs from, found from here upwards. */
function policiesFolder(): string | undefined {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const here = join(at, 'packages', 'policies')
    if (existsSync(join(here, 'locks'))) return here
    if (dirname(at) === at) return undefined
  }
}
