import type { Fact, Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { unitText } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { subjectName } from '../subject.ts'
import { type TwinPair, twinPairs } from './twin-pairs.ts'

/** How alike two labels must be to be listed. */
const ALIKE = 0.7

/** Lists facts that look like twins, with the measures that ask for each: one thing should be asked once. */
export async function twins(options: { readonly json?: boolean }, io: Io, language: Language): Promise<ExitCode> {
  const pairs = twinPairs(law.facts, ALIKE)
  const shown = (f: Fact) => ({
    id: f.id,
    label: f.label[language],
    subject: f.subject,
    source: f.source,
    measures: askingFor(f),
  })
  if (options.json)
    io.out(JSON.stringify({ twins: pairs.map((p) => ({ likeness: p.likeness, facts: p.facts.map(shown) })) }, null, 2))
  else io.out(pairs.map((p) => pairText(p, language)).join('\n\n'))
  return exit.done
}

const askingFor = (f: Fact): readonly string[] => law.measuresAsking(f.id).map((m) => m.id)

function pairText({ facts, likeness }: TwinPair, language: Language): string {
  const [first, second] = facts
  const unit = first.type === 'figure' ? unitText(first.unit, language) : first.type
  const apart = [
    ...(first.source === second.source ? [] : [`${first.source} / ${second.source}`]),
    ...(first.subject === second.subject
      ? []
      : [`${subjectName(first.subject, language)} / ${subjectName(second.subject, language)}`]),
  ]
  const line = (f: Fact) => `  ${f.label[language]}  〔${f.id}〕  ${askingFor(f).join(', ')}`
  return [[`${Math.round(likeness * 100)}%`, unit, ...apart].join('  '), ...facts.map(line)].join('\n')
}
