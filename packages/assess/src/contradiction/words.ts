import type { Language, Node } from '@pengce/language'
import { quantityText, type Sentences } from '@pengce/values'
import { heldText } from '../explain/given-text.ts'
import { clauseOf } from '../explain/phrase.ts'
import type { Teller } from '../explain/teller.ts'
import type { ContradictionFacts, GivenFact } from './contradiction.ts'

/** The sentences of a language, told by a teller who knows the dates. */
export type ContradictionWords = (t: Teller) => Sentences<ContradictionFacts>

const each = (of: readonly GivenFact[], language: Language): readonly string[] => [
  ...new Set(of.map((g) => heldText(g.fact, g.year, g.held, language))),
]
const quoted = (of: readonly GivenFact[], language: Language): string =>
  each(of, language)
    .map((said) => `“${said.replaceAll('“', '‘').replaceAll('”', '’')}”`)
    .join(language === 'zh' ? '、' : ', ')

export const zh: ContradictionWords = (t) => {
  const all = (of: readonly GivenFact[]): string => quoted(of, 'zh')
  const clause = (node: Node): string => clauseOf(node, t)
  const check = '；请核对，并改正填错的一项'
  return {
    'contradiction/excludes': (c) => `${all(c.facts)}${c.usually ? '通常' : ''}不会同时成立${check}`,
    'contradiction/implies': (c) =>
      `既然${all(c.first)}，${c.usually ? '通常应有' : '就应有'}“${clause(c.follows)}”，现填${all(c.second)}${check}`,
    'contradiction/holds': (c) => `${c.usually ? '通常应有' : '应有'}“${clause(c.claim)}”，现填${all(c.facts)}${check}`,
    'contradiction/part-of': (c) =>
      `${all([c.part])}是${all([c.whole])}的一部分，${c.usually ? '通常' : ''}不会更大${check}`,
    'contradiction/not-before': (c) => `${all([c.later])}${c.usually ? '通常' : ''}不会早于${all([c.earlier])}${check}`,
    'contradiction/highest-before': (c) =>
      `${all([c.highest])}，而 ${c.year} 年已达 ${quantityText({ unit: unitOf(c.highest), parts: c.figure }, 'zh')}（${all(c.yearly)}），最高值不会更小${check}`,
  }
}

export const en: ContradictionWords = (t) => {
  const all = (of: readonly GivenFact[]): string => quoted(of, 'en')
  const clause = (node: Node): string => clauseOf(node, t)
  const check = '; check these and correct the one that is wrong'
  return {
    'contradiction/excludes': (c) =>
      `${all(c.facts)} ${c.usually ? 'are hardly ever so together' : 'cannot all be so'}${check}`,
    'contradiction/implies': (c) =>
      `With ${all(c.first)}, this ${c.usually ? 'nearly always' : 'always'} holds: “${clause(c.follows)}”; but ${all(c.second)} was given${check}`,
    'contradiction/holds': (c) =>
      `This ${c.usually ? 'nearly always' : 'always'} holds: “${clause(c.claim)}”; but ${all(c.facts)} was given${check}`,
    'contradiction/part-of': (c) =>
      `${all([c.part])} is part of ${all([c.whole])} and ${c.usually ? 'is hardly ever' : 'cannot be'} more${check}`,
    'contradiction/not-before': (c) =>
      `${all([c.later])} ${c.usually ? 'hardly ever comes' : 'cannot come'} before ${all([c.earlier])}${check}`,
    'contradiction/highest-before': (c) =>
      `${all([c.highest])}, but ${c.year} came to ${quantityText({ unit: unitOf(c.highest), parts: c.figure }, 'en')} (${all(c.yearly)}), and the highest cannot be less${check}`,
  }
}

const unitOf = ({ fact }: GivenFact) => (fact.type === 'figure' ? fact.unit : 'item')
