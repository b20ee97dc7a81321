import { type Procedure, type Step, stepAt, stepsOf } from '@pengce/procedure'
import { sql } from 'kysely'
import type { Work } from '../store/database.ts'
import { type CaseFile, caseFileOfRow } from './case-file.ts'
import { versionOf } from './procedure-version.ts'

/** An open case at its step, under the version that it runs under. */
export interface CaseAt {
  readonly file: CaseFile
  readonly procedure: Procedure
  readonly step: Step
}

/** The open cases that stand at such a step, whatever version they run under: the first last day first, then by number. */
export async function casesAt(tx: Work, such: (step: Step) => boolean): Promise<readonly CaseAt[]> {
  const versions = await tx.selectFrom('procedure_version').select('fingerprint').execute()
  const places: { readonly fingerprint: string; readonly at: string }[] = []
  for (const { fingerprint } of versions)
    for (const [at, step] of stepsOf(await versionOf(tx, fingerprint))) if (such(step)) places.push({ fingerprint, at })
  if (places.length === 0) return []
  const rows = await tx
    .selectFrom('case_file')
    .selectAll()
    .where('outcome', 'is', null)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('fingerprint', 'at'),
        'in',
        places.map((p) => tuple(p.fingerprint, p.at)),
      ),
    )
    .orderBy(sql`coalesce(due, '9999-12-31')`)
    .orderBy('number')
    .execute()
  const found: CaseAt[] = []
  for (const row of rows) {
    const file = caseFileOfRow(row)
    const procedure = await versionOf(tx, file.fingerprint)
    const step = stepAt(procedure, file.standing.at)
    if (step !== undefined) found.push({ file, procedure, step })
  }
  return found
}
