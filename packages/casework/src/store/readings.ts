const DATE = 1082
const TIMESTAMP_WITH_ZONE = 1184
const BIGINT = 20

/** How values come out of the store, by PostgreSQL's type numbers: days and instants as text, whole numbers exact. */
export const readings: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [DATE, (text) => text],
  [TIMESTAMP_WITH_ZONE, (text) => new Date(text).toISOString()],
  [BIGINT, exact],
])

function exact(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`a whole number beyond what can be held exactly: ${text}`)
  return number
}
