import type { FigureFact } from '@pengce/language'
import { fen, type Money, minus, plus, wan } from '@pengce/values'
import { industrySupport, manufacturer } from '@pengce/vocabulary'
import { so } from './grant-claim.ts'
import type { JointClaim } from './waiver.ts'

/** The year after the entry must exceed the year of entry: level is not enough, one fen more is. */
export function grew(
  next: FigureFact<'money'>,
  entryYear: FigureFact<'money'>,
  entered: Money,
  ordinary: Money,
): JointClaim {
  const { zh, en } = next.fact.label
  return {
    claim: next.exceeds(entryYear),
    holds: [entryYear.of(entered), next.of(ordinary)],
    open: next.notKnown(),
    fails: [
      [[`${zh}：持平不算增长`, `${en}: level is no growth`], next.of(entered)],
      [[`${zh}：少一分钱`, `${en}: one fen less`], next.of(minus(entered, fen(1)))],
    ],
    edges: [[[`${zh}：多一分钱即增长`, `${en}: one fen more is growth`], next.of(plus(entered, fen(1)))]],
  }
}
export const outputGrew = grew(industrySupport.nextYearOutput, industrySupport.entryYearOutput, wan(2500), wan(2800))

/** An industrial firm entered for the first time and grew the year after, as two documents award it once. */
export const industryEntry = [
  so(industrySupport.firstAboveScale, '不是首次入库', 'not the first time'),
  so(manufacturer.industrial, '不是工业企业', 'not an industrial enterprise'),
  outputGrew,
] as const
