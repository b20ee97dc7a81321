import { type RuleProblem, ruleProblemText } from '@pengce/language'
import { expect, test } from 'vitest'

const problems: readonly (readonly [RuleProblem, string, string])[] = [
  [
    { code: 'rule/tiers-must-rise', at: 'paper/award', cites: 'paper 一', row: 3 },
    'paper/award（paper 一）：各档须逐档提高，而第 3 档的门槛或金额没有高于第 2 档；请核对两档的数字和次序',
    'paper/award (paper 一): tiers must rise, but tier 3 is not above tier 2; check the figures of both and their order',
  ],
  [
    { code: 'rule/unknown-measure', at: 'paper/award', names: 'paper/prize' },
    'paper/award 提到 paper/prize，没有这个编号的措施；请核对编号，或先写出该措施',
    'paper/award names paper/prize, and no measure has that id; check the id or write the measure first',
  ],
  [
    { code: 'rule/words-missing', at: 'paper/award', what: 'title' },
    'paper/award：名称缺中文或英文；请补齐两种文字',
    'paper/award: the title lacks its Chinese or its English; give both',
  ],
  [
    { code: 'rule/example-fact-unused', at: 'paper/award', fact: 'firm/revenue', row: 'just at the threshold' },
    'paper/award 的算例“just at the threshold”给出了 firm/revenue，而该措施并不问它；请删去，或在条件中用到它',
    'the example “just at the threshold” of paper/award gives firm/revenue, which the measure never asks for; take it out or use it in a condition',
  ],
  [
    { code: 'rule/example-first-refused', at: 'paper/award', row: 'too small' },
    'paper/award 的第一个算例“too small”就不符合条件，施行前后两天的算例便什么也没有证明；请先写一个符合条件的',
    'the first example “too small” of paper/award is a refusal, so those of the days outside its life prove nothing; begin with one that is eligible',
  ],
  [
    { code: 'rule/example-said-twice', at: 'paper/award', row: 'just at the threshold' },
    'paper/award 有两个算例说法都是“just at the threshold”；请各自说明有什么不同',
    'two examples of paper/award say “just at the threshold”; let each say what it shows',
  ],
]

test.each(problems)('a drafter reads what is wrong, where, and what to do: %o', (problem, zh, en) => {
  expect(ruleProblemText(problem, 'zh')).toBe(zh)
  expect(ruleProblemText(problem, 'en')).toBe(en)
})
