import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Choices that one seed repeats. */
export class Random {
  readonly #generator: ReturnType<typeof xoroshiro128plus>
  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed)
  }
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to)
  }
  chance(percent: number): boolean {
    return this.int(1, 100) <= percent
  }
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const one = list[this.int(0, list.length - 1)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list]
    return list.map(() => {
      const [one] = left.splice(this.int(0, left.length - 1), 1)
      if (one === undefined) throw new Error('nothing left')
      return one
    })
  }
}
