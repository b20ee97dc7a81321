import type { CaseworkProblem } from '../problem.ts'
import { FolderInUse } from './held-folder.ts'

/** Classes and codes of PostgreSQL (Appendix A) and of the network that mean the store is not there just now. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01',
  '57P02',
  '57P03',
])
const FULL = new Set(['53100', 'ENOSPC', '53200'])

/**
 * What an operator can do about a failure of the store itself; null for everything else, which is a fault of the program.
 * Whatever fails so has changed nothing: its transaction was never kept.
 */
export function storeFailure(error: unknown): CaseworkProblem | null {
  if (error instanceof FolderInUse) return error.problem
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (FULL.has(code)) return { code: 'store/no-room', reason: code }
  const lost =
    AWAY.has(code) ||
    code.startsWith('08') ||
    /connection terminated|connect(ion)? timeout|timeout exceeded when trying to connect/i.test(error.message)
  return lost ? { code: 'store/not-reached', reason: code === '' ? error.message.slice(0, 80) : code } : null
}
