import { type CaseworkProblem, type Database, inForceNow, inForceNumber, SYSTEM, storeFailure } from '@pengce/casework'
import { type Measure, onceFor, type Registry } from '@pengce/language'
import { LawBook, type LawVersion, type LiveChange } from '@pengce/reform'
import type { CivilDate } from '@pengce/values'
import { accountNames } from '../identity/account.ts'
import type { Round } from '../operation/rounds.ts'

/** How long what is in force is taken for the latest without asking again. */
const FRESH = 1000

/** Gives the law of every day, with what was put in force since; several services over one store follow each other. */
export class LawInForce {
  readonly #published: Registry
  readonly #database: Database
  readonly #unready: () => Promise<CaseworkProblem | null>
  readonly #clock: () => number
  #book: LawBook
  #number: number | null = null
  #checked = Number.NEGATIVE_INFINITY
  #checking: Promise<void> | null = null
  constructor(
    published: Registry,
    database: Database,
    unready: () => Promise<CaseworkProblem | null>,
    clock: () => number = () => performance.now(),
  ) {
    this.#published = published
    this.#database = database
    this.#unready = unready
    this.#clock = clock
    this.#book = new LawBook(published, [])
  }

  /** The law as it is in force now. Where the store is away, what was known last; throws where nothing ever was. */
  async book(): Promise<LawBook> {
    if (this.#clock() - this.#checked > FRESH) {
      this.#checking ??= this.#look().finally(() => {
        this.#checking = null
      })
      await this.#checking
    }
    return this.#book
  }
  /** Looks again at once: whoever put something in force sees it in the next answer. */
  async again(): Promise<void> {
    this.#checked = Number.NEGATIVE_INFINITY
    await this.book()
  }

  /** The measures of a day as far as is known: for what cannot wait. */
  measuresOn(day: CivilDate): ReadonlyMap<string, Measure> {
    return measuresOf(this.#book.on(day).law)
  }

  async #look(): Promise<void> {
    try {
      const problem = await this.#unready()
      // A store that was never prepared holds no drafts yet.
      if (problem !== null && problem.code !== 'store/not-prepared') return
      if (problem === null && (await inForceNumber(this.#database)) !== this.#number) {
        const { number, drafts } = await inForceNow(this.#database)
        const called = await this.#database.as(SYSTEM, (tx) => accountNames(tx))
        const live = drafts.flatMap(liveOf).map((l) => ({ ...l, approvedBy: called.get(l.approvedBy) ?? l.approvedBy }))
        this.#book = new LawBook(this.#published, live)
        this.#number = number
      }
      this.#checked = this.#clock()
    } catch (error) {
      if (this.#number === null || storeFailure(error) === null) throw error
    }
  }
}

const measuresOf = onceFor((law: Registry): ReadonlyMap<string, Measure> => new Map(law.measures.map((m) => [m.id, m])))
const liveOf = ({ id, title, change, base, from, until, approvedBy }: Drafted): readonly LiveChange[] =>
  from === null || approvedBy === null || (until !== null && until < from)
    ? []
    : [{ id, title, change, base, from, until, approvedBy }]
type Drafted = Awaited<ReturnType<typeof inForceNow>>['drafts'][number]

/** What another process put in force is known here within moments, for what is granted without asking for the law first. */
export const inForceRound = (inForce: LawInForce, every: number): Round => ({
  name: 'law-in-force',
  every,
  work: async () => {
    await inForce.book()
    return false
  },
})

/** What a service answers the law from. */
export interface LawSource {
  readonly law: Registry
  /** The law of every day; without it the published law is that of all days. */
  readonly lawBook?: () => Promise<LawBook>
}
/** The law of a day. */
export const lawOn = async ({ law, lawBook }: LawSource, day: CivilDate): Promise<LawVersion> =>
  lawBook === undefined ? { law, applied: [], suspended: [] } : (await lawBook()).on(day)
