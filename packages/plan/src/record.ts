import type { CivilDate } from '@pengce/values'
import { type Admitted, admit, type Entry } from './admit.ts'
import type { Catalogue } from './catalogue.ts'
import { type Ledger, ledgerOf } from './observation.ts'
import { lineOf, observationsIn } from './record-line.ts'

/** The files of a record, wherever they are kept. */
export interface RecordFiles {
  /** The text of a file; empty where there is none yet. */
  text(name: string): Promise<string>
  /** Anything that is another whenever the file is. */
  stamp(name: string): Promise<string>
  /** Adds to the end of a file in one write. */
  add(name: string, text: string): Promise<void>
  /** Does something while no other program writes; where one does, the place that says so. */
  alone<T>(work: () => Promise<T>): Promise<{ readonly done: T } | { readonly busy: string }>
}

/** The file of what was observed, and that of what was kept aside. */
export const RECORD_FILE = 'observations.jsonl'
export const ASIDE_FILE = 'aside.jsonl'

/** What the record holds, and the numbers of its lines that are damaged. */
export interface ReadRecord {
  readonly ledger: Ledger
  readonly broken: readonly number[]
  /** The last line was cut off while it was written; what is added begins a new one. */
  readonly cutOff: boolean
}

/** The record of observations: lines that are only ever added to, and beside them what was kept aside and why. */
export class ObservationRecord {
  readonly #files: RecordFiles
  readonly #catalogue: Catalogue
  #last: { readonly stamp: string; readonly read: ReadRecord } | null = null
  constructor(files: RecordFiles, catalogue: Catalogue) {
    this.#files = files
    this.#catalogue = catalogue
  }

  /** Reads what there is; the same as before as long as nobody added to it. */
  async read(): Promise<ReadRecord> {
    const stamp = await this.#files.stamp(RECORD_FILE)
    if (this.#last?.stamp === stamp) return this.#last.read
    const text = await this.#files.text(RECORD_FILE)
    const { observations, broken } = observationsIn(text)
    const cutOff = text !== '' && !text.endsWith('\n')
    // A damaged line keeps its number, so that it can be restored.
    const read = { ledger: ledgerOf(observations, observations.length + broken.length), broken, cutOff }
    this.#last = { stamp, read }
    return read
  }

  /** What would become of entries, without taking them in. */
  async check(entries: readonly Entry[], today: CivilDate): Promise<Admitted> {
    return admit(entries, this.#catalogue, (await this.read()).ledger, today)
  }

  /** Takes entries in; `from` says where they came from, for what is kept aside. */
  take(
    entries: readonly Entry[],
    today: CivilDate,
    from: string,
  ): Promise<{ readonly done: Admitted } | { readonly busy: string }> {
    return this.#files.alone(async () => {
      const admitted = await this.check(entries, today)
      const { observations, aside } = admitted
      const kept = aside.map(({ entry, problems }) => JSON.stringify({ from, on: today, entry, problems }))
      const { cutOff } = await this.read()
      if (observations.length > 0)
        await this.#files.add(RECORD_FILE, `${cutOff ? '\n' : ''}${observations.map(lineOf).join('\n')}\n`)
      if (kept.length > 0) await this.#files.add(ASIDE_FILE, `${kept.join('\n')}\n`)
      return admitted
    })
  }
}
