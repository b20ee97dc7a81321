import type { Fact, Language, Registry, Subject } from '@pengce/language'
import { unitText } from '@pengce/values'
import { APPLICANTS } from './applicant-file.ts'
import { historyFacts, itemLists } from './applicant-file-facts.ts'

/** A JSON Schema, as plain JSON. */
export type JsonSchema = { readonly [key: string]: unknown }

const words = {
  title: { zh: '申请人资料', en: 'An applicant' },
  about: {
    zh: '谁申请、已知的事实、其项目、活动、场所和人员。按年的事实以年份为键。',
    en: 'Who applies, what is known of them, and their projects, events, sites and people. Yearly facts are keyed by year.',
  },
  history: {
    zh: '填 complete 表示以往所获已全部列出，未列出的即未获得',
    en: 'complete says that everything ever received is listed, so that what is not listed was not received',
  },
  dates: { zh: '三个日期；不填则以申请之日为准', en: 'The three dates; the day of application where absent' },
  expected: {
    zh: '预计各申请年份的情况，以年份为键；按年的事实不写年份即为当年的数字；以后各年沿用最近一次所填',
    en: 'What is expected, by year of application; a yearly figure without a year is of that year; later years keep what was last said',
  },
  unit: { zh: '单位', en: 'unit' },
  yuan: { zh: '元', en: 'yuan' },
  percent: { zh: '写明 %', en: 'with its %' },
} as const

/** The schema (draft 2020-12) of an applicant's file for the facts of a registry, described in one language. */
export function applicantSchema(registry: Registry, language: Language): JsonSchema {
  const history = registry.measures.flatMap((m) =>
    historyFacts(m).filter((f) => (m.pay.gives === 'in-kind') === (f.type === 'yes-no')),
  )
  // What was received under any measure may be stated, whether or not a rule asks for it.
  const byId = new Map([...history, ...registry.facts].map((fact) => [fact.id, fact]))
  const facts = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const sections = (asked: Named): JsonSchema => ({
    facts: factsIn(facts, (subject) => !['project', 'event', 'site'].includes(subject), asked),
    ...Object.fromEntries(
      Object.entries(itemLists).map(([list, of]) => {
        const own = factsIn(facts, (s) => s === of || (of === 'person' && s === 'household'), asked)
        return [list, { type: 'array', items: itemOf(own, asked === 'expected' ? ['id'] : []) }]
      }),
    ),
  })
  const text = (key: keyof typeof words): string => words[key][language]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:pengce:applicant',
    title: text('title'),
    description: text('about'),
    type: 'object',
    required: ['applicant'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      applicant: { enum: APPLICANTS },
      id: ref('name'),
      name: ref('name'),
      history: { const: 'complete', description: text('history') },
      dates: {
        type: 'object',
        description: text('dates'),
        additionalProperties: false,
        properties: { factsOn: dateOnly, appliedOn: dateOnly, rulesOn: dateOnly },
      },
      ...sections('fact'),
      expected: {
        type: 'object',
        description: text('expected'),
        additionalProperties: false,
        patternProperties: {
          [A_YEAR]: { type: 'object', additionalProperties: false, properties: sections('expected') },
        },
      },
    },
    $defs: {
      ...values,
      ...Object.fromEntries(facts.map((fact) => [`fact:${fact.id}`, ofFact(fact, language)])),
      ...Object.fromEntries(
        facts.filter((f) => f.period === 'year').map((fact) => [`expected:${fact.id}`, ofOneYear(fact, language)]),
      ),
    },
  }
}

/** As what a fact stands: of now, or expected of one year. */
type Named = 'fact' | 'expected'
const A_YEAR = '^(19[4-9]\\d|20\\d{2}|2100)$'

const itemOf = (facts: JsonSchema, required: readonly string[]): JsonSchema => ({
  type: 'object',
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
  properties: { id: ref('name'), name: ref('name'), facts },
})
const factsIn = (facts: readonly Fact[], about: (subject: Subject) => boolean, asked: Named): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    facts
      .filter((f) => about(f.subject))
      .map((f) => [f.id, { $ref: `#/$defs/${f.period === 'year' ? asked : 'fact'}:${pointer(f.id)}` }]),
  ),
})
/** An id as a part of a JSON Pointer in a URI fragment. */
const pointer = (id: string): string => encodeURIComponent(id.replaceAll('~', '~0').replaceAll('/', '~1'))

const dateOnly: JsonSchema = { type: 'string', pattern: '^(19|20|21)\\d{2}-\\d{2}-\\d{2}$' }
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })
const orUnknown = (...of: readonly JsonSchema[]): JsonSchema => ({ anyOf: [...of, ref('unknown')] })
const values: JsonSchema = {
  name: { anyOf: [{ type: 'string' }, { type: 'number' }] },
  unknown: { enum: ['not-known', 'does-not-apply', '不知道', '不适用', null] },
  'yes-no': orUnknown({ type: 'boolean' }, { enum: ['是', '否'] }),
  money: orUnknown({ type: 'number' }, { type: 'string', pattern: '\\d' }),
  rate: orUnknown({ type: 'string', pattern: '[%％‰]|分之' }),
  quantity: orUnknown({ type: 'number' }, { type: 'string', pattern: '\\d' }),
  date: orUnknown({ type: 'string', pattern: '^(19|20|21)\\d{2}' }),
}

function ofFact(fact: Fact, language: Language): JsonSchema {
  const about = {
    title: fact.label[language],
    description: [fact.question, fact.note].flatMap((t) => (t ? [t[language]] : [])).join(' '),
  }
  const value = valueSchema(fact, language)
  if (fact.period !== 'year') return { ...about, ...value }
  return {
    ...about,
    type: 'object',
    additionalProperties: false,
    patternProperties: { [A_YEAR]: value },
  }
}

/** A yearly fact where the year is already said: its value, or values by year. */
const ofOneYear = (fact: Fact, language: Language): JsonSchema => ({
  anyOf: [valueSchema(fact, language), ref(`fact:${pointer(fact.id)}`)],
})

function valueSchema(fact: Fact, language: Language): JsonSchema {
  switch (fact.type) {
    case 'yes-no':
      return ref('yes-no')
    case 'date':
      return ref('date')
    case 'choice':
      return orUnknown(
        ...Object.entries(fact.options).map(([key, label]) => ({ const: key, title: label[language] })),
        { enum: labelsOf(fact.options) },
      )
    case 'figure': {
      const { unit } = fact
      if (unit === 'money') return { ...ref('money'), $comment: `${words.unit[language]}: ${words.yuan[language]}` }
      if (unit === 'rate') return { ...ref('rate'), $comment: words.percent[language] }
      return { ...ref('quantity'), $comment: `${words.unit[language]}: ${unitText(unit, language)}` }
    }
  }
}
const labelsOf = (
  options: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
): readonly string[] => [...new Set(Object.values(options).flatMap((label) => [label.zh, label.en]))]
