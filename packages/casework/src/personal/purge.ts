import { SYSTEM } from '../actor.ts'
import type { Database } from '../store/database.ts'

/** What a purge took away. */
export interface Purged {
  readonly cases: number
  readonly facts: number
  readonly papers: number
}

/**
 * Takes away what is personal in the cases that ended before a day: facts marked so, the content of papers, the reasons of
 * decisions and what was said against them. The log stays, which holds only digests.
 */
export const purgeEnded = (database: Database, endedBefore: string): Promise<Purged> =>
  database.as(SYSTEM, async (tx) => {
    const ended = await tx
      .selectFrom('case_file')
      .select('id')
      .where('outcome', 'is not', null)
      .where('since', '<', endedBefore)
      .execute()
    const ids = ended.map((r) => r.id)
    if (ids.length === 0) return { cases: 0, facts: 0, papers: 0 }
    const facts = await tx
      .deleteFrom('case_fact')
      .where('case_id', 'in', ids)
      .where('personal', '=', true)
      .executeTakeFirst()
    const papers = await tx.deleteFrom('paper').where('case_id', 'in', ids).executeTakeFirst()
    await tx
      .deleteFrom('blob')
      .where('digest', 'not in', (eb) => eb.selectFrom('paper').select('digest'))
      .where('digest', 'not in', (eb) => eb.selectFrom('draft_paper').select('digest'))
      .execute()
    await tx.updateTable('automatic_decision').set({ report: null }).where('case_id', 'in', ids).execute()
    await tx.updateTable('review').set({ says: null, finding: null }).where('case_id', 'in', ids).execute()
    await tx.updateTable('rating').set({ words: null }).where('case_id', 'in', ids).execute()
    await tx.updateTable('complaint').set({ text: null, answer: null }).where('case_id', 'in', ids).execute()
    await tx.deleteFrom('finding').where('case_id', 'in', ids).execute()
    await tx.deleteFrom('objection').where('case_id', 'in', ids).execute()
    const touched = Number(facts.numDeletedRows) + Number(papers.numDeletedRows)
    return {
      cases: touched === 0 ? 0 : ids.length,
      facts: Number(facts.numDeletedRows),
      papers: Number(papers.numDeletedRows),
    }
  })
