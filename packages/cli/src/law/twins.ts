import { type Fact, factsOf, type Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { unitText } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { subjectName } from '../subject.ts'
import { type TwinPair, twinPairs } from './twin-pairs.ts'

/** How alike two labels must be to be listed. */
const ALIKE = 0.7

/** Lists facts that look like twins, with the measures that ask for each: one thing should be asked once. */
export async function twins(options: { readonly json?: boolean }, io: Io, language: Language): Promise<ExitCode> {
  const asking = new Map<string, string[]>()
  for (const m of law.measures) {
    const trees = [m.when, m.pay.amount, m.pay.total].filter((n) => n !== null)
    for (const id of new Set(factsOf(...trees).map(({ fact }) => fact.id)))
      asking.set(id, [...(asking.get(id) ?? []), m.id])
  }
  const pairs = twinPairs(law.facts, ALIKE)
  const shown = (f: Fact) => ({
    id: f.id,
    label: f.label[language],
    subject: f.subject,
    source: f.source,
    measures: asking.get(f.id) ?? [],
  })
  if (options.json)
    io.out(JSON.stringify({ twins: pairs.map((p) => ({ likeness: p.likeness, facts: p.facts.map(shown) })) }, null, 2))
  else io.out(pairs.map((p) => pairText(p, asking, language)).join('\n\n'))
  return exit.done
}

function pairText({ facts, likeness }: TwinPair, asking: ReadonlyMap<string, string[]>, language: Language): string {
  const [first, second] = facts
  const unit = first.type === 'figure' ? unitText(first.unit, language) : first.type
  const apart = [
    ...(first.source === second.source ? [] : [`${first.source} / ${second.source}`]),
    ...(first.subject === second.subject
      ? []
      : [`${subjectName(first.subject, language)} / ${subjectName(second.subject, language)}`]),
  ]
  const line = (f: Fact) => `  ${f.label[language]}  〔${f.id}〕  ${(asking.get(f.id) ?? []).join(', ')}`
  return [[`${Math.round(likeness * 100)}%`, unit, ...apart].join('  '), ...facts.map(line)].join('\n')
}
