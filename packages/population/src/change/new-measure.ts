import {
  Amount,
  all,
  measure as built,
  Condition,
  type Fact,
  type Measure,
  type Text,
  text as textOf,
} from '@pengce/language'
import type { Money } from '@pengce/values'
import { conditionIn } from './condition.ts'
import type { ChangeReader, Keyed } from './reader.ts'

const SUBJECTS = ['enterprise', 'sole-trader', 'organisation', 'person', 'project', 'event', 'site'] as const

/** A measure written from nothing: whom it is about, conditions, and a fixed sum or a share of a figure. */
export function newMeasure(
  reader: ChangeReader,
  at: string,
  given: Keyed,
  id: string,
  facts: ReadonlyMap<string, Fact>,
): Measure | null {
  const title = titleOf(given.title ?? id)
  const subject = reader.oneOf(`${at}.subject`, given.subject ?? 'enterprise', SUBJECTS)
  const claims = reader.list(`${at}.when`, given.when)?.map((c, i) => conditionIn(reader, `${at}.when[${i}]`, c, facts))
  const pays = paysIn(reader, `${at}.pays`, given.pays, facts)
  if (subject === null || claims === undefined || pays === null || claims.includes(null)) return null
  return built(id, {
    title: [title.zh, title.en],
    subject,
    cites: { document: id.split('/')[0] ?? id, locator: '', hash: '' },
    register: [],
    when: all(...claims.flatMap((c) => (c === null ? [] : [new Condition(c)]))),
    pays,
  })
}

/** One text for both languages, or Chinese and English. */
export function titleOf(value: unknown): Text {
  const [zh = '', en = zh] = Array.isArray(value) ? value.map(String) : [String(value)]
  return textOf([zh, en])
}

function paysIn(
  reader: ChangeReader,
  at: string,
  value: unknown,
  facts: ReadonlyMap<string, Fact>,
): Money | Amount<'money'> | null {
  const given = reader.object(at, value, ['amount', 'share', 'of', 'back', 'atMost'])
  if (given === null) return null
  if ('amount' in given) return reader.figure(`${at}.amount`, given.amount, 'money')
  const fact = reader.found(`${at}.of`, given.of, facts, 'fact')
  const share = reader.figure(`${at}.share`, given.share, 'rate')
  if (fact === null || share === null) return null
  if (fact.type !== 'figure' || fact.unit !== 'money')
    return reader.note({ code: 'change/does-not-fit', at: `${at}.of`, fact: fact.id, key: 'share' })
  const back = typeof given.back === 'number' ? given.back : fact.period === 'year' ? 1 : 0
  const amount = new Amount('money', { kind: 'fact', fact, back }).times(share)
  if (given.atMost === undefined) return amount
  const most = reader.figure(`${at}.atMost`, given.atMost, 'money')
  return most === null ? null : amount.cappedAt(most)
}
