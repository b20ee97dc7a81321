import type { Fact } from '@pengce/language'
import type { Profile } from '@pengce/population'

/**
 * The usual median of a yearly or standing figure of money, in fen, from the shape of the city: what says that a column is
 * likely in another unit. Only facts that hang on the revenue of a firm have one.
 */
export function usualMoney({ sectors, facts }: Profile): (fact: Fact) => number | undefined {
  const revenues = sectors.map((s) => s.revenue).sort((a, b) => a - b)
  const median = (revenues[Math.floor(revenues.length / 2)] ?? 0) * 100
  return (fact) => {
    const how = facts[fact.id]
    if (how?.is === 'core' && how.of === 'revenue') return median
    return how?.is === 'of-revenue' ? median * how.share : undefined
  }
}
