import type { Event } from '../../wire/own.ts'
import type { Language } from '../../words/language.tsx'

/** The lines that somebody wrote with an event, in the reader's language where they have one. */
export const linesOf = (event: Event, language: Language): readonly string[] =>
  (event.note.lines ?? []).flatMap((line): string[] => {
    if (typeof line === 'string') return [line]
    if (typeof line !== 'object' || line === null) return []
    const said: unknown = Object.entries(line).find(([key]) => key === language)?.[1]
    return typeof said === 'string' ? [said] : []
  })

/** Whether somebody on the applicant's side entered it. */
export const isTheirs = ({ role }: Event): boolean => role === 'applicant' || role === 'agent'
