/** Megabytes that a run takes besides what this program has when it begins, each further thread, and each row of a part. Measured. */
const PROGRAM = 150
const THREAD = 140
const ROW = 0.003

/** About how many megabytes a run takes with so many threads. */
export const megabytesFor = (threads: number, rows: number): number =>
  Math.ceil(PROGRAM + (threads > 1 ? threads * THREAD : 0) + threads * rows * ROW)

/** How many threads, of those wanted, fit into so many megabytes; 0 where not even one does. */
export function threadsThatFit(wanted: number, rows: number, megabytes: number): number {
  let threads = wanted
  while (threads > 0 && megabytesFor(threads, rows) > megabytes) threads--
  return threads
}
/** Megabytes that are free for this process, whatever limits it. */
export const megabytesFree = (): number => Math.floor(process.availableMemory() / 1e6)
/** Megabytes for a database that may take one in so many of those free, but never less than it needs. */
export const databaseMegabytes = (oneIn: number, least = 256): number =>
  Math.max(least, Math.floor(megabytesFree() / oneIn))
