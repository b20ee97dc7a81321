import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { YearsPlan } from '@pengce/assess'
import { factsOfMeasure, type Language, treesOf, walkTree } from '@pengce/language'
import { law } from '@pengce/policies'
import { moneyText, parseMoney, rateText } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import { fileOf, folder, lawOf, planOf, type Story, stories } from './story.ts'
import { pengce } from './terminal.ts'

const docs = { en: (name: string) => `docs/stories/${name}.md`, zh: (name: string) => `docs/stories/${name}.zh-CN.md` }
const textOf = (story: Story, language: Language): string =>
  readFileSync(new URL(docs[language](story.name), folder), 'utf8')

/** A figure as printed, with the mark behind it that says what it is. */
interface Printed {
  readonly text: string
  readonly mark: string | null
}
const FIGURES = {
  en: /(CNY [\d,]+(?:\.\d+)?|\d+(?:\.\d+)?%)(?:<!--([^>]*)-->)?/g,
  zh: /(\d[\d,.]* ?(?:亿元|万元|元)|\d+(?:\.\d+)?%)(?:<!--([^>]*)-->)?/g,
} as const
const printedIn = (text: string, language: Language): readonly Printed[] =>
  [...text.matchAll(FIGURES[language])].map(([, shown = '', mark]) => ({ text: shown, mark: mark ?? null }))

/** What a mark stands for, as it should be printed; several where a fact has several values. */
function meant(mark: string, story: Story, plan: YearsPlan, language: Language): readonly string[] {
  const money = (fen: number) => moneyText(fen, language)
  const [kind, ...rest] = mark.split(':')
  if (kind === 'rule') return numbersOf(rest.join(':'), language)
  if (kind === 'given') return givenIn(fileOf(story), rest.join(':')).map((fen) => money(fen))
  if (kind === 'alone') return aloneIn(plan, Number(rest[0]), rest.slice(1).join(':'), story).map(money)
  const [first = '', key] = [rest[0], rest.slice(1).join(':')]
  if (first === 'worth') return [money(plan.worth)]
  if (first === 'gain') return [money(plan.gain)]
  if (first === 'alone') return [money(plan.worth - plan.gain)]
  const year = plan.years.find((y) => y.year === Number(first))
  if (year === undefined) return []
  if (key === '') return [money(year.worth)]
  return year.takes.filter((t) => t.key === key).map((t) => money(t.net))
}
/** Every sum and rate that a rule is written with. */
function numbersOf(measure: string, language: Language): readonly string[] {
  const found: string[] = []
  for (const tree of law.measure(measure) === undefined ? [] : treesOf(law.measure(measure) ?? fail(measure)))
    walkTree(tree, (n) => {
      if (n.kind === 'number' && n.value.unit === 'money') found.push(moneyText(n.value.parts, language))
      if (n.kind === 'number' && n.value.unit === 'rate') found.push(rateText(n.value.parts))
    })
  return found
}
const fail = (what: string): never => {
  throw new Error(what)
}
/** Every value, in fen, that a file gives for a fact anywhere. */
function givenIn(value: unknown, fact: string): readonly number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, of]): readonly number[] => {
    if (key !== fact) return givenIn(of, fact)
    const all: readonly unknown[] = typeof of === 'object' && of !== null ? Object.values(of) : [of]
    return all.flatMap((one) => {
      const read = typeof one === 'string' || typeof one === 'number' ? parseMoney(one) : null
      return read?.ok === true ? [read.value.parts] : []
    })
  })
}
/** What a measure would come to in a year by itself: as the story counts, its least or its most. */
function aloneIn(plan: YearsPlan, year: number, key: string, { objective }: Story): readonly number[] {
  const end = objective === 'certain' ? 'low' : 'high'
  return [
    ...plan.leftOut.filter((l) => l.key === key && l.year === year).map((l) => l[end]),
    ...plan.years.flatMap((y) =>
      y.takes
        .filter((t) => t.key === key)
        .flatMap((t) => (y.year === year ? [t[end]] : t.otherYears.filter((o) => o.year === year).map((o) => o[end]))),
    ),
  ].filter(Number.isFinite)
}

test('there are six stories, each in both languages and with its applicant', () => {
  const names = stories.map((s) => s.name).toSorted()
  const files = (sub: string) => readdirSync(fileURLToPath(new URL(sub, folder)))
  expect(files('examples/stories').toSorted()).toEqual(names.map((n) => `${n}.json`))
  expect(names).toHaveLength(6)
  const told = files('docs/stories').filter((f) => !f.startsWith('README'))
  // Stories told as cases stand beside them; case-stories.test.ts plays them again.
  const cases = files('examples/cases').map((f) => f.replace(/\.yaml$/u, ''))
  expect(told.toSorted()).toEqual([...names, ...cases].flatMap((n) => [`${n}.md`, `${n}.zh-CN.md`]).toSorted())
})

describe.each(stories)('the story $name', (story) => {
  const plan = planOf(story)

  test('its applicant is read by the command line, and states nothing that its measures do not ask', async () => {
    const at = fileURLToPath(new URL(`examples/stories/${story.name}.json`, folder))
    const { code, err } = await pengce(['assess', at, '--json'])
    expect([code, err]).toEqual([0, ''])
    const measures = lawOf(story).measures
    expect(measures.map((m) => m.id).toSorted()).toEqual([...story.about].toSorted())
    const asked = new Set(measures.flatMap((m) => factsOfMeasure(m).map(({ fact }) => fact.id)))
    const text = JSON.stringify(fileOf(story))
    const stated = [...text.matchAll(/"([a-z-]+\/[a-z0-9-]+)":/g)].map(([, id = '']) => id)
    expect(stated.filter((id) => !asked.has(id))).toEqual([])
  })

  test('its plan is proved, and nothing in it hangs on a fact that is not known', () => {
    expect([plan.proved, plan.bound]).toEqual([true, plan.worth])
    expect(plan.years.flatMap((y) => y.takes.filter((t) => t.assessment.verdict !== 'yes'))).toEqual([])
  })

  test.each(['en', 'zh'] as const)('every figure printed is the one that the functions give (%s)', (language) => {
    const text = textOf(story, language)
    const printed = printedIn(text, language)
    const wrong = printed.filter(
      ({ text: shown, mark }) => mark === null || !meant(mark, story, plan, language).includes(shown),
    )
    expect(wrong).toEqual([])
    // Nothing that the plan pays is left untold.
    const paid = plan.years.flatMap((y) => y.takes.flatMap((t) => (t.net > 0 ? [`plan:${y.year}:${t.key}`] : [])))
    const told = new Set(printed.map((p) => p.mark))
    expect([...paid, 'plan:worth'].filter((mark) => !told.has(mark))).toEqual([])
  })

  test.each(['en', 'zh'] as const)('every provision named is one of its document (%s)', (language) => {
    const named = [...textOf(story, language).matchAll(/`([a-z][a-z0-9]*\d{4}) ([^`]+)`/g)]
    const unknown = named.filter(
      ([, document = '', locator = '']) => law.policy(document)?.provisions[locator] === undefined,
    )
    expect(unknown.map(([whole]) => whole)).toEqual([])
    const documents = new Set(named.map(([, document]) => document))
    expect(
      lawOf(story)
        .policies.map((p) => p.id)
        .filter((id) => !documents.has(id)),
    ).toEqual([])
  })

  test('both languages tell the same figures and name the same provisions', () => {
    const told = (language: Language) =>
      [
        ...new Set([
          ...printedIn(textOf(story, language), language).map((p) => p.mark ?? ''),
          ...[...textOf(story, language).matchAll(/`([a-z][a-z0-9]*\d{4} [^`]+)`/g)].map(([, where = '']) => where),
        ]),
      ].toSorted()
    expect(told('zh')).toEqual(told('en'))
  })
})
