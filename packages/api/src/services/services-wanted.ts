import type { Registry } from '@pengce/language'
import type { ServiceEntry } from './service-entry.ts'

/** What a list of services may be narrowed to; what is absent narrows nothing. */
export interface ServicesAsked {
  readonly q?: string | undefined
  readonly document?: string | undefined
  readonly applicant?: 'enterprise' | 'person' | undefined
  readonly measure?: string | undefined
}

/** The services that fit, those that pay first, then in the order of the law. Every word must occur. */
export function servicesWanted(
  services: readonly ServiceEntry[],
  law: Registry,
  asked: ServicesAsked,
): readonly ServiceEntry[] {
  const words = plain(asked.q ?? '')
    .split(/\s+/u)
    .filter(Boolean)
  const fit = services.filter(
    (s) =>
      (asked.document === undefined || s.procedure.document === asked.document) &&
      (asked.measure === undefined || s.gives.some((m) => m.id === asked.measure)) &&
      (asked.applicant === undefined || isFor(s, asked.applicant)) &&
      words.every((word) => wordsOf(s, law).includes(word)),
  )
  return [...fit.filter((s) => s.gives.length > 0), ...fit.filter((s) => s.gives.length === 0)]
}

const PEOPLE: readonly string[] = ['person', 'household']
const isFor = ({ subjects }: ServiceEntry, applicant: 'enterprise' | 'person'): boolean =>
  subjects.length === 0 || subjects.some((s) => PEOPLE.includes(s) === (applicant === 'person'))

function wordsOf({ procedure, gives, decides }: ServiceEntry, law: Registry): string {
  const texts = [
    procedure.title,
    law.policy(procedure.document)?.document.title,
    ...gives.map((m) => m.title),
    ...decides.map((o) => o.title),
  ]
  return plain([procedure.id, ...texts.flatMap((t) => (t === undefined ? [] : [t.zh, t.en]))].join('\n'))
}
/** Full-width letters and digits, capitals and spacing aside. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
