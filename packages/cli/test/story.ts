import { readFileSync } from 'node:fs'
import { planYears, problemText, readApplicantFile, type YearsPlan } from '@pengce/assess'
import { datesFrom, type Registry, registry } from '@pengce/language'
import { law } from '@pengce/policies'

/** A worked story: which ends it counts, and the measures that it is about. */
export interface Story {
  readonly name: string
  readonly objective: 'certain' | 'possible'
  readonly about: readonly string[]
}
export const stories: readonly Story[] = [
  {
    name: 'technology-upgrade',
    objective: 'possible',
    about: [
      'tech2023/major-upgrade',
      'tech2023/equipment-renewal',
      'tech2023/intelligent-upgrade',
      'tech2023/industrial-internet',
      'tech2023/traditional-digital',
      'tech2023/green-upgrade',
      'tech2023/integration',
    ],
  },
  {
    name: 'headquarters',
    objective: 'certain',
    about: ['hq2021/rent-subsidy', 'hq2021/purchase-subsidy', 'hq2021/headquarters-land'],
  },
  {
    name: 'talent-household',
    objective: 'certain',
    about: [
      'talent2014/leading-talent-home',
      'talent2014/leading-talent-rent',
      'talent2014/home-purchase',
      'talent2014/public-rental',
    ],
  },
  {
    name: 'financial-headquarters',
    objective: 'certain',
    about: [
      'fin2019/settlement',
      'fin2019/top-up',
      'fin2019/relocation',
      'fin2019/capital-increase',
      'fin2019/headquarters-rent',
      'fin2019/headquarters-purchase',
    ],
  },
  {
    name: 'hr-agency',
    objective: 'possible',
    about: ['hr2023/scale-award', 'hr2023/referral-award'],
  },
  {
    name: 'sole-trader',
    objective: 'possible',
    about: [
      'sole2023/conversion-reward',
      's2e2022/straight-conversion',
      'market2022/straight-conversion',
      's2e2022/first-million',
      'market2022/first-entry-trade',
      'market2022/high-tech-entry',
    ],
  },
]

/** The law as a story looks at it: its measures alone, with every relation of their documents. */
export function lawOf({ about }: Story): Registry {
  const ids = new Set(about)
  const policies = law.policies.map((p) => ({ ...p, measures: p.measures.filter((m) => ids.has(m.id)) }))
  return registry(policies.filter((p) => p.measures.length > 0))
}
export const folder = new URL('../../../', import.meta.url)
export const fileOf = (story: Story): unknown =>
  JSON.parse(readFileSync(new URL(`examples/stories/${story.name}.json`, folder), 'utf8'))

/** The plan of a story, by the same functions that everybody uses. */
export function planOf(story: Story): YearsPlan {
  const file = readApplicantFile(fileOf(story), law)
  if ('problems' in file) throw new Error(file.problems.map((p) => `${p.at}: ${problemText(p, 'en')}`).join('\n'))
  const { applicant, dates, expected } = file
  return planYears(lawOf(story), applicant, {
    objective: story.objective,
    dates: datesFrom(dates, '2025-03-03'),
    expected,
  })
}
