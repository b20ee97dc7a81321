import type { FileProblem } from './problem.ts'

/** What the operating system says of a file that could not be read or written. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** Why a file could not be read. */
export function notReadable(at: string, error: unknown): FileProblem {
  const reason = reasonOf(error)
  return reason === 'ENOENT' || reason === 'ENOTDIR'
    ? { code: 'file/not-there', at }
    : { code: 'file/not-readable', at, reason }
}

/** Why a file could not be written. */
export const notWritable = (at: string, error: unknown): FileProblem => ({
  code: 'file/not-writable',
  at,
  reason: reasonOf(error),
})
