import type { Language, Registry } from '@pengce/language'
import { moneyText } from '@pengce/values'
import { factName, tellerOf } from '../explain/teller.ts'
import type { Alternative } from './alternatives.ts'
import type { Candidate, Objective } from './candidate.ts'
import type { NotApplied } from './ceilings.ts'
import type { Choice, Combination, Cut } from './combine.ts'
import type { Displaced } from './displaced.ts'
import type { Ground } from './ground.ts'

/** Says a combination in lines: its sum and proof, what it displaces and why, what ceilings cut, other readings. */
export function combinationLines(c: Combination, language: Language, law: Registry): readonly string[] {
  const w = words[language]
  const name = namerOf(c, language, law)
  const money = (fen: number) => moneyText(fen, language)
  return [
    `${w.sum[endsWord(c.objective)](money(c.worth))}${w.stop}${proofText(c, language)}`,
    ...(c.objective === 'soonest' && c.withinYears !== null ? [w.within(c.withinYears.map(money))] : []),
    ...(c.objective === 'fewest-obligations'
      ? [
          w.duties(
            c.duties.map((d) => `${d.title[language]}${d.cites[0] === undefined ? '' : `〔${d.cites[0].locator}〕`}`),
          ),
        ]
      : []),
    ...c.displaced.map((d) => displacedText(d, c.objective, name, language)),
    ...(c.settled ? [] : [w.unsettled]),
    ...c.cuts.map((cut) => cutText(cut, language)),
    ...c.notApplied.map((n) => notAppliedLine(n, language, law)),
    ...c.alternatives.map((a) => alternativeText(a, c, name, language)),
    ...(c.wouldChange.length > 0
      ? [
          w.change(
            few(
              c.wouldChange.map(({ question: { asking, ...q }, dates }) =>
                factName(q.fact, q.back, tellerOf(asking, dates, language)),
              ),
              language,
            ),
          ),
        ]
      : []),
  ]
}

/** How many names a line holds before it counts the rest. */
const FEW = 5
const few = (names: readonly string[], language: Language): readonly string[] =>
  names.length <= FEW + 1 ? names : [...names.slice(0, FEW), words[language].rest(names.length - FEW)]

const endsWord = (o: Objective) => (o === 'possible' ? 'possible' : 'certain')
/** Whether the choice is proved to be the best by its objective. */
export function proofText(c: Choice, language: Language): string {
  const w = words[language]
  return c.proved ? w.proved[c.objective] : w.notProved(c.objective, moneyText(c.bound, language))
}
/** Where a ground is written, by its title and locator. */
export const whereOf = (g: Ground, language: Language): string =>
  `${g.title[language]}${g.cites[0] === undefined ? '' : `〔${g.cites[0].locator}〕`}`

export type Namer = (c: Candidate) => string
/** Names candidates by title and item, with the document wherever another measure has the same title. */
export function namerOf(c: Combination, language: Language, law: Registry): Namer {
  const named = [...c.chosen, ...c.displaced.map((d) => d.candidate), ...c.alternatives.flatMap((a) => a.choice.chosen)]
  const titles = new Map<string, Set<string>>()
  for (const { assessment: a } of named) {
    const title = a.measure.title[language]
    titles.set(title, (titles.get(title) ?? new Set<string>()).add(a.measure.id))
  }
  const w = words[language]
  return ({ assessment: { measure, item } }) => {
    const title = measure.title[language]
    const document = () => law.policy(measure.document)?.document.title[language] ?? measure.document
    const full = (titles.get(title)?.size ?? 0) > 1 ? w.inDocument(title, document()) : title
    return item === null ? full : w.ofItem(full, item.name)
  }
}

/** What is chosen instead of what, what that brings, and which provision makes one choose. */
export function displacedText(d: Displaced, objective: Objective, name: Namer, language: Language): string {
  const w = words[language]
  const rivals = [...new Set(d.by.map((b) => name(b.candidate)))]
  const why = [...new Set([...d.by.map((b) => b.ground), ...d.grounds].map((g) => whereOf(g, language)))]
  const head = rivals.length === 0 ? w.without(name(d.candidate)) : w.instead(few(rivals, language), name(d.candidate))
  const loss = `${lossText(d, objective, language)}${d.difference === null || d.proved ? '' : w.lossNotProved}`
  return `${head}${w.colon}${loss}${why.length === 0 ? '' : w.because(why)}`
}

/** How much less the best choice with it is worth, in words. */
export function lossText({ difference, comparable }: Displaced, objective: Objective, language: Language): string {
  const w = words[language]
  if (difference === null) return w.noChoice
  if (!comparable) return w.notComparable
  if (difference === 0) return w.same[objective]
  const money = moneyText(Math.abs(difference), language)
  return difference > 0 ? w.more(money) : w.less(money, objective)
}

/** What a ceiling cuts off. */
export const cutText = ({ ground, ceiling, cut }: Cut, language: Language): string =>
  words[language].cut(whereOf(ground, language), moneyText(ceiling, language), moneyText(cut, language))

const notAppliedLine = ({ relation, because }: NotApplied, language: Language, law: Registry): string => {
  const stated = law.policies.flatMap((p) => p.relations).find((r) => r.id === relation)
  const w = words[language]
  return `${stated?.title[language] ?? relation}${w.colon}${w.unapplied[because]}`
}

/** What would be chosen under another reading. */
export function alternativeText(
  { ground, says, choice }: Alternative,
  c: Combination,
  name: Namer,
  language: Language,
): string {
  const w = words[language]
  const before = new Set(c.chosen.map((x) => x.key))
  const after = new Set(choice.chosen.map((x) => x.key))
  const added = choice.chosen.filter((x) => !before.has(x.key)).map(name)
  const gone = c.chosen.filter((x) => !after.has(x.key)).map(name)
  const sum = `${moneyText(choice.worth, language)}${choice.proved ? '' : w.lossNotProved}`
  return w.otherwise(whereOf(ground, language), says[language], sum, few(added, language), few(gone, language))
}

const words = {
  zh: {
    stop: '；',
    colon: '：',
    sum: { certain: (m: string) => `确定可得合计 ${m}`, possible: (m: string) => `最多可得合计 ${m}` },
    proved: {
      certain: '已证明没有更高的合法组合',
      possible: '已证明没有更高的合法组合',
      soonest: '已证明没有更早到期的合法组合',
      'fewest-obligations': '已证明没有义务更少的合法组合，义务同样少的没有更高的',
    },
    notProved: (o: Objective, m: string) =>
      o === 'certain' || o === 'possible'
        ? `未证明：步数用尽，更高的组合至多 ${m}`
        : '未证明：步数用尽，这是找到的最好的组合',
    within: ([one, two, three]: readonly string[]) => `一年内到期 ${one}，两年内 ${two}，三年内 ${three}`,
    duties: (titles: readonly string[]) =>
      titles.length === 0 ? '不带来载明的义务' : `带来 ${titles.length} 项义务：${titles.join('、')}`,
    rest: (count: number) => `另 ${count} 项`,
    instead: (rivals: readonly string[], name: string) => `选 ${rivals.join('、')} 不选 ${name}`,
    without: (name: string) => `不选 ${name}`,
    because: (why: readonly string[]) => `，因为 ${why.join('、')}`,
    noChoice: '没有找到包含它的合法组合',
    notComparable: '无法只凭金额比较，请自行权衡',
    same: {
      certain: '确定的金额相同，取最高额合计大者，再取项数多者、列在前者',
      possible: '可能的金额相同，取项数多者，再取列在前者',
      soonest: '确定的金额相同，取到期早者，再取最高额合计大者、项数多者、列在前者',
      'fewest-obligations': '确定的金额相同，取义务少者，再取最高额合计大者、项数多者、列在前者',
    },
    more: (m: string) => `多得 ${m}`,
    less: (m: string, o: Objective) => `选它可多得 ${m}，但${o === 'soonest' ? '到期较晚' : '义务较多'}`,
    lossNotProved: '（未证明）',
    unsettled: '金额相同的组合没有比完：项数更多或列在更前的可能还有',
    cut: (where: string, ceiling: string, off: string) => `${where}：合计以 ${ceiling} 为限，减去 ${off}`,
    inDocument: (title: string, document: string) => `${title}〈${document}〉`,
    ofItem: (title: string, item: string) => `${title} (${item})`,
    otherwise: (where: string, says: string, sum: string, added: readonly string[], gone: readonly string[]) =>
      `${where}也可读作：${says}；这样合计 ${sum}${added.length === 0 ? '' : `，改选 ${added.join('、')}`}${gone.length === 0 ? '' : `，不选 ${gone.join('、')}`}`,
    change: (facts: readonly string[]) => `以下情况弄清后选择可能改变：${facts.join('、')}`,
    unapplied: {
      'budget-of-all': '限制的是所有申请人的预算，不计入本组合',
      'cost-not-known': '费用未知，未按此上限扣减',
      'may-not-be-triggered': '取决于是否有国家或省级资金，最多可得中未扣减',
    },
  },
  en: {
    stop: '. ',
    colon: ': ',
    sum: { certain: (m: string) => `Certain together: ${m}`, possible: (m: string) => `Possible together: ${m}` },
    proved: {
      certain: 'Proved: no lawful choice is worth more',
      possible: 'Proved: no lawful choice is worth more',
      soonest: 'Proved: no lawful choice falls due sooner',
      'fewest-obligations': 'Proved: no lawful choice has fewer obligations, and with as few none is worth more',
    },
    notProved: (o: Objective, m: string) =>
      o === 'certain' || o === 'possible'
        ? `Not proved: the steps ran out; no choice is worth more than ${m}`
        : 'Not proved: the steps ran out; this is the best choice found',
    within: ([one, two, three]: readonly string[]) =>
      `Due within one year ${one}, within two ${two}, within three ${three}`,
    duties: (titles: readonly string[]) =>
      titles.length === 0
        ? 'Brings no stated obligation'
        : `Brings ${titles.length} ${titles.length === 1 ? 'obligation' : 'obligations'}: ${titles.join(', ')}`,
    rest: (count: number) => `${count} others`,
    instead: (rivals: readonly string[], name: string) => `${rivals.join(', ')} instead of ${name}`,
    without: (name: string) => `Without ${name}`,
    because: (why: readonly string[]) => `, because of ${why.join(', ')}`,
    noChoice: 'no lawful choice with it was found',
    notComparable: 'money alone cannot compare them; weigh them yourself',
    same: {
      certain: 'as much for certain; the larger upper ends, then more measures, then the earlier, are kept',
      possible: 'as much is possible; more measures, then the earlier, are kept',
      soonest:
        'as much for certain; what falls due sooner, then the larger upper ends, more measures, and the earlier, are kept',
      'fewest-obligations':
        'as much for certain; fewer obligations, then the larger upper ends, more measures, and the earlier, are kept',
    },
    more: (m: string) => `${m} more`,
    less: (m: string, o: Objective) =>
      `with it ${m} more, but ${o === 'soonest' ? 'falling due later' : 'with more obligations'}`,
    lossNotProved: ' (not proved)',
    unsettled: 'Choices worth the same were not all compared: one with more measures, or earlier ones, may exist',
    cut: (where: string, ceiling: string, off: string) => `${where}: together at most ${ceiling}, which cuts ${off}`,
    inDocument: (title: string, document: string) => `${title} [${document}]`,
    ofItem: (title: string, item: string) => `${title} (${item})`,
    otherwise: (where: string, says: string, sum: string, added: readonly string[], gone: readonly string[]) =>
      `${where} may also be read: ${says}; then ${sum} together${added.length === 0 ? '' : `, with ${added.join(', ')}`}${gone.length === 0 ? '' : `, without ${gone.join(', ')}`}`,
    change: (facts: readonly string[]) => `The choice may change once these are known: ${facts.join(', ')}`,
    unapplied: {
      'budget-of-all': 'a budget of all applicants, not counted here',
      'cost-not-known': 'the cost is not known, so this ceiling is not applied',
      'may-not-be-triggered': 'depends on national or provincial money; not applied to what is possible',
    },
  },
} as const
