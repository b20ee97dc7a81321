/** Sums whole numbers exactly, however many: a double as long as it is exact, then a wide integer. */
export class ExactSums {
  readonly #near: Float64Array
  readonly #far: bigint[]
  constructor(size: number) {
    this.#near = new Float64Array(size)
    this.#far = Array.from({ length: size }, () => 0n)
  }
  add(place: number, whole: number): void {
    const sum = (this.#near[place] ?? 0) + whole
    if (sum < FAR && sum > -FAR) {
      this.#near[place] = sum
      return
    }
    this.#far[place] = (this.#far[place] ?? 0n) + BigInt(this.#near[place] ?? 0) + BigInt(whole)
    this.#near[place] = 0
  }
  of(place: number): bigint {
    return (this.#far[place] ?? 0n) + BigInt(this.#near[place] ?? 0)
  }
}
/** Figures of the law lie within 9e15; two numbers below this add up exactly. */
const FAR = 2 ** 52
