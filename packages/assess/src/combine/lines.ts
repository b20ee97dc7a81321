import type { Language } from '@pengce/language'
import { moneyText } from '@pengce/values'
import type { Candidate } from './candidate.ts'
import type { Combination, Displaced } from './combine.ts'
import type { Ground } from './ground.ts'

/** Says a combination in lines: what is chosen, what it displaces and why, what ceilings cut, and whether it is proved. */
export function combinationLines(c: Combination, language: Language): readonly string[] {
  const zh = language === 'zh'
  const money = (fen: number) => moneyText(fen, language)
  const sum = zh
    ? `${c.objective === 'certain' ? '确定可得' : '最多可得'}合计 ${money(c.worth)}`
    : `${c.objective === 'certain' ? 'Certain' : 'Possible'} together: ${money(c.worth)}`
  const proof = zh
    ? c.proved
      ? '已证明没有更高的合法组合'
      : `未证明：更高的组合至多 ${money(c.bound)}`
    : c.proved
      ? 'Proved: no lawful choice is worth more'
      : `Not proved: no choice is worth more than ${money(c.bound)}`
  return [
    `${sum}${zh ? '；' : '. '}${proof}`,
    ...c.displaced.map((d) => displacedLine(d, language)),
    ...c.cuts.map(({ ground, ceiling, cut }) =>
      zh
        ? `${whereOf(ground, language)}：合计以 ${money(ceiling)} 为限，减去 ${money(cut)}`
        : `${whereOf(ground, language)}: together at most ${money(ceiling)}, which cuts ${money(cut)}`,
    ),
    ...c.notApplied.map(({ relation, because }) => `${relation}${zh ? '：' : ': '}${unapplied[because][language]}`),
  ]
}

const unapplied = {
  'budget-of-all': { zh: '限制的是所有申请人的预算，不计入本组合', en: 'a budget of all applicants, not counted here' },
  'cost-not-known': { zh: '费用未知，未按此上限扣减', en: 'the cost is not known, so this ceiling is not applied' },
  'may-not-be-triggered': {
    zh: '取决于是否有国家或省级资金，最多可得中未扣减',
    en: 'depends on national or provincial money; not applied to what is possible',
  },
} as const

const nameOf = ({ assessment: a }: Candidate, language: Language): string =>
  a.item === null ? a.measure.title[language] : `${a.measure.title[language]} (${a.item.name})`
const whereOf = (g: Ground, language: Language): string =>
  `${g.title[language]}${g.cites[0] === undefined ? '' : `〔${g.cites[0].locator}〕`}`

function displacedLine(d: Displaced, language: Language): string {
  const zh = language === 'zh'
  const name = nameOf(d.candidate, language)
  const rivals = [...new Set(d.by.map((b) => nameOf(b.candidate, language)))].join(zh ? '、' : ', ')
  const grounds = [...d.by.map((b) => b.ground), ...d.grounds].map((g) => whereOf(g, language))
  const why = [...new Set(grounds)].join(zh ? '、' : ', ')
  if (zh) return `${rivals === '' ? `不选 ${name}` : `选 ${rivals} 不选 ${name}`}：${lossOf(d, language)}，因为 ${why}`
  return `${rivals === '' ? `Without ${name}` : `${rivals} instead of ${name}`}: ${lossOf(d, language)}, because of ${why}`
}

function lossOf({ difference, comparable }: Displaced, language: Language): string {
  const zh = language === 'zh'
  if (difference === null) return zh ? '没有找到包含它的合法组合' : 'no lawful choice with it was found'
  if (!comparable) return zh ? '无法只凭金额比较，请自行权衡' : 'money alone cannot compare them; weigh them yourself'
  if (difference === 0)
    return zh ? '金额相同，取项数多者，再取列在前者' : 'the same money; more measures, then the earlier, are kept'
  return zh ? `多得 ${moneyText(difference, language)}` : `${moneyText(difference, language)} more`
}
