import { between, type FigureFact, type Office, upTo } from '@pengce/language'
import { fen, type Money, minus, yuan } from '@pengce/values'
import type { Claim } from '../grant-claim.ts'
import { thresholdRows } from '../rows.ts'
import { waiver } from '../waiver.ts'
import { within } from './gives.ts'
import { market2022, on } from './source.ts'

type Locator = Parameters<typeof market2022>[0]
type Words = readonly [string, string]

/** Part of a base that the text does not size, up to a cap: never more than the base, never more than the cap. */
export const partOf = (
  id: string,
  spec: {
    readonly title: Words
    readonly subject?: 'project'
    readonly support: string
    readonly locator: Locator
    readonly row: string
    readonly by: readonly Office[]
    readonly claims: readonly [Claim, ...Claim[]]
    readonly base: FigureFact<'money'>
    readonly cap: Money
    readonly ordinary: Money
    readonly less: Money
    readonly paid: Words
    readonly notWith?: readonly string[]
    readonly readings: Readonly<Record<string, Words>>
  },
) =>
  waiver(id, {
    title: spec.title,
    ...(spec.subject ? { subject: spec.subject } : {}),
    support: spec.support,
    cites: market2022(spec.locator),
    register: [spec.row],
    by: spec.by,
    on,
    claims: spec.claims,
    pays: upTo(spec.base.cappedAt(spec.cap)),
    ...(spec.notWith ? { notWith: spec.notWith } : {}),
    gives: within(spec.cap),
    paid: spec.paid,
    given: [spec.base.of(spec.ordinary)],
    more: [
      [
        ['基数小于上限，不超过基数', 'a small base: never more than it'],
        [spec.base.of(spec.less)],
        between(yuan(0), spec.less),
      ],
      ...thresholdRows(spec.base, spec.cap, {
        below: between(yuan(0), minus(spec.cap, fen(1))),
        at: between(yuan(0), spec.cap),
        above: between(yuan(0), spec.cap),
      }),
      [
        ['基数未知时只知上限', 'only the cap while the base is unknown'],
        [spec.base.notKnown()],
        between(yuan(0), spec.cap),
      ],
    ],
    readings: spec.readings,
  })
