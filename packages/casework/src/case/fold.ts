import { advance, type Calendar, openCase, type Procedure, type Standing } from '@pengce/procedure'
import { type Break, breakOf, type ChainedEvent, canonicalText } from '../log/chain.ts'
import { logOf } from '../log/read-log.ts'
import type { Work } from '../store/database.ts'
import { caseFileOf } from './case-file.ts'
import { MOVED, OPENED } from './entry-type.ts'
import { movedTo } from './move.ts'
import { versionOf } from './procedure-version.ts'

/** What a log comes to from its beginning, or the event that does not follow. */
export async function fold(
  log: readonly ChainedEvent[],
  versions: (fingerprint: string) => Promise<Procedure>,
  calendar: Calendar,
): Promise<{ readonly standing: Standing } | { readonly stops: number }> {
  let procedure: Procedure | null = null
  let standing: Standing | null = null
  for (const e of log) {
    const happened = { type: e.type, of: e.of, on: e.on, applies: e.applies }
    if (e.type === OPENED || e.type === MOVED) procedure = await versions(String(e.note.fingerprint))
    if (procedure === null) return { stops: e.version }
    if (e.type === MOVED) {
      const moved: ReturnType<typeof movedTo> | null =
        standing === null ? null : movedTo(procedure, standing, e.on, stepsIn(e.note))
      if (moved === null || 'unlike' in moved) return { stops: e.version }
      standing = moved.standing
      continue
    }
    const next: ReturnType<typeof advance> =
      standing === null
        ? openCase(procedure, e.on, calendar, e.applies)
        : advance(procedure, standing, happened, calendar)
    if ('problem' in next) return { stops: e.version }
    standing = next.standing
  }
  return standing === null ? { stops: 0 } : { standing }
}

const stepsIn = ({ steps }: ChainedEvent['note']): Readonly<Record<string, string>> =>
  typeof steps === 'object' && steps !== null
    ? Object.fromEntries(Object.entries(steps).map(([from, to]) => [from, String(to)]))
    : {}

/** What is wrong with a case: its chain is broken, its log does not lead where it stands, or an event no longer follows. */
export type CaseFault =
  | ({ readonly fault: 'chain' } & Break)
  | { readonly fault: 'head'; readonly caseId: string; readonly version: number }
  | { readonly fault: 'standing'; readonly caseId: string; readonly version: number }
  | { readonly fault: 'does-not-follow'; readonly caseId: string; readonly version: number }

/** Checks a case against its log; null when both agree. */
export async function caseFault(tx: Work, caseId: string, calendar: Calendar): Promise<CaseFault | null> {
  const [file, log] = [await caseFileOf(tx, caseId), await logOf(tx, caseId)]
  if (file === null) return null
  const broken = breakOf(log)
  if (broken !== null) return { fault: 'chain', ...broken }
  const at = { caseId, version: log.length }
  if (log.at(-1)?.hash !== file.head || log.length !== file.version) return { fault: 'head', ...at }
  const folded = await fold(log, (fingerprint) => versionOf(tx, fingerprint), calendar)
  if ('stops' in folded) return { fault: 'does-not-follow', caseId, version: folded.stops }
  return canonicalText(folded.standing) === canonicalText(file.standing) ? null : { fault: 'standing', ...at }
}
