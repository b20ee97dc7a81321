/** Which verdicts are wanted, by their codes in a line. */
export type Wanted = 'yes' | 'open' | 'not-no'

/** The places, among the first so many rows, whose verdict is wanted. */
export function rowsWhere(verdict: Uint8Array, rows: number, wanted: Wanted): Uint32Array {
  const found = new Uint32Array(rows)
  let count = 0
  const one = wanted === 'yes' ? 1 : wanted === 'open' ? 2 : 0
  if (one === 0) {
    for (let i = 0; i < rows; i++) if (verdict[i] !== 0) found[count++] = i
  } else for (let i = 0; i < rows; i++) if (verdict[i] === one) found[count++] = i
  return found.subarray(0, count)
}
