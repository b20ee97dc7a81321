import {
  amountOf,
  checkPolicies,
  examples,
  measure,
  policy,
  type RuleProblem,
  relation,
  ruleProblemText,
} from '@pengce/language'
import { wan } from '@pengce/values'
import { expect, test } from 'vitest'
import { basics, firm, life, paper } from './firm.ts'

interface Needs {
  /** What each measure itself names as coming first. */
  readonly own?: Readonly<Record<string, readonly string[]>>
  /** What relations say: the first needs one of the others. */
  readonly anyOf?: readonly (readonly [string, readonly string[]])[]
  /** What relations take off: from the first, what was paid under the others. */
  readonly deducts?: readonly (readonly [string, readonly string[]])[]
}
const id = (name: string): string => `paper/${name}`

function circles(names: string, { own = {}, anyOf = [], deducts = [] }: Needs): readonly RuleProblem[] {
  const measures = [...names].map((name) =>
    measure(id(name), {
      ...basics,
      title: [`甲${name}`, `grant ${name}`],
      when: firm.here,
      pays: amountOf(wan(1)),
      requires: (own[name] ?? []).map(id),
    }),
  )
  return checkPolicies([
    policy({
      document: paper,
      inForce: life,
      measures,
      examples: measures.map((m) =>
        examples(m, { on: '2025-03-01', given: [firm.here.holds()], rows: [[['通常', 'ordinary'], [], wan(1)]] }),
      ),
      relations: [
        ...anyOf.map(([of, others], n) =>
          relation(id(`needs-${n}`), {
            ...basics,
            says: ['须先有', 'needs'],
            bond: { kind: 'requires', measure: id(of), anyOf: others.map(id) },
          }),
        ),
        ...deducts.map(([of, others], n) =>
          relation(id(`deducts-${n}`), {
            ...basics,
            says: ['扣除已得的', 'less what was had'],
            bond: { kind: 'deducts', from: [id(of)], paid: others.map(id) },
          }),
        ),
      ],
      notEncoded: {},
    }),
  ])
}
const paths = (found: readonly RuleProblem[]) =>
  found.map((p) =>
    p.code === 'rule/prerequisite-circle' || p.code === 'rule/deduction-circle'
      ? p.path.map((m) => m.id.replace('paper/', '')).join('')
      : p,
  )

test('[L28] two that need each other are refused, and so is one that needs itself', () => {
  expect(paths(circles('ab', { own: { a: ['b'], b: ['a'] } }))).toEqual(['ab'])
  expect(paths(circles('ab', { own: { b: ['b'] } }))).toEqual(['b'])
})

test('[L28] a circle may run over what measures name and what relations say, and is told once, without what only waits for it', () => {
  expect(
    paths(
      circles('abcd', {
        own: { a: ['b'], c: ['d'] },
        anyOf: [
          ['b', ['c']],
          ['d', ['b']],
        ],
      }),
    ),
  ).toEqual(['bcd'])
})

test('[L28] two circles are told apart', () => {
  expect(paths(circles('abcd', { own: { a: ['b'], b: ['a'], c: ['d'], d: ['c'] } }))).toEqual(['ab', 'cd'])
})

test('[L28] a need that something outside the circle can meet makes no circle; nor does a chain', () => {
  expect(circles('abc', { own: { b: ['a'] }, anyOf: [['a', ['b', 'c']]] })).toEqual([])
  expect(circles('abc', { own: { a: ['b'], b: ['c'] } })).toEqual([])
})

test('[L28] a need of both, where one of them waits for the first, is a circle whatever else there is', () => {
  expect(paths(circles('abc', { own: { a: ['b', 'c'], b: ['a'] } }))).toEqual(['ab'])
})

test('[L28] a drafter reads the way round in words', () => {
  const [problem] = circles('ab', { own: { a: ['b'], b: ['a'] } })
  if (problem === undefined) throw new Error('no circle was found')
  expect(ruleProblemText(problem, 'zh')).toBe(
    '先后要求绕成一圈，谁也不能先办：“甲a”（paper/a） 须先有 “甲b”（paper/b） 须先有 “甲a”（paper/a）；请核对规定，去掉其中一处要求，或写明另有什么可以代替',
  )
  expect(ruleProblemText(problem, 'en')).toBe(
    'these wait for each other, so none can come first: “grant a” (paper/a) needs “grant b” (paper/b) needs “grant a” (paper/a); check the provisions, and take one need out or say what else meets it',
  )
})

test('[L29] measures that are deducted from each other in a circle are refused, whatever else is deducted; a chain is not', () => {
  const found = circles('abc', {
    deducts: [
      ['a', ['b', 'c']],
      ['b', ['a']],
    ],
  })
  expect(paths(found)).toEqual(['ab'])
  expect(found.map((p) => p.code)).toEqual(['rule/deduction-circle'])
  expect(found.map((p) => ruleProblemText(p, 'en'))).toEqual([
    'these are deducted from each other, so that no amount comes first: “grant a” (paper/a) deducts “grant b” (paper/b) deducts “grant a” (paper/a); check the provisions, and take one deduction out',
  ])
  expect(
    circles('abc', {
      deducts: [
        ['a', ['b']],
        ['b', ['c']],
      ],
    }),
  ).toEqual([])
})
