import type { Subscription } from '../../applicant/visits.ts'
import type { Change } from '../../wire/advice.ts'
import type { MeasureSummary } from '../../wire/law.ts'
import { belongsTo } from './support-groups.ts'

/** What gives or takes something; what only became more exact is not told. */
const TOLD: readonly Change['kind'][] = ['gained', 'lost', 'opened', 'more', 'less', 'doubtful']

/** The same result, come out the same way, is the same news. */
export const newsKey = ({ kind, measure, item, after }: Change): string =>
  [kind, measure.id, item?.id ?? '', after?.low ?? '', after?.high ?? ''].join('|')

/** Changes that a subscription asks to be told of and that were not told before. */
export const toTell = (
  changes: readonly Change[],
  subscription: Subscription,
  told: ReadonlySet<string>,
  measures: readonly Pick<MeasureSummary, 'id' | 'support'>[],
): readonly Change[] =>
  changes.filter(
    (change) => isNews(change, subscription) && !told.has(newsKey(change)) && isWanted(change, subscription, measures),
  )

/** A sum that is no longer sure is news, too. What ends is news to whoever asked of one document or kind of support. */
const isNews = ({ kind, before, after }: Change, { to }: Subscription): boolean =>
  TOLD.includes(kind) ||
  (kind === 'widened' && (before?.low ?? 0) > (after?.low ?? 0)) ||
  (kind === 'closed' && to !== 'all')

function isWanted(
  { measure }: Change,
  subscription: Subscription,
  measures: readonly Pick<MeasureSummary, 'id' | 'support'>[],
): boolean {
  switch (subscription.to) {
    case 'all':
      return true
    case 'document':
      return measure.document === subscription.id
    case 'support':
      return belongsTo(measures.find((m) => m.id === measure.id)?.support ?? null, subscription.group)
  }
}
