import type { ChainedEvent, Desk } from '@pengce/casework'
import type { Text } from '@pengce/language'
import { advance, dueOfStanding, openCase, type Procedure, type Standing, stepAt } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { eventTitle, itemTitle } from './procedure-text.ts'

/** An event of a log, where the case stood after it and by when, and the money it moved. Fen. */
export interface PlayedEvent {
  readonly on: CivilDate
  readonly type: string
  readonly title: Text
  readonly office: string | null
  readonly role: string
  readonly stands: Text
  readonly due: CivilDate | null
  readonly owes: number
  readonly pays: number
  readonly direction: 'payable' | 'recoverable' | null
}

/** A log told event by event: every standing is computed again from the one before. */
export function rowsOf(
  log: readonly ChainedEvent[],
  p: Procedure,
  { calendar }: Pick<Desk, 'calendar'>,
): PlayedEvent[] {
  let standing: Standing | null = null
  const rows: PlayedEvent[] = []
  for (const e of log) {
    const { type, of, on, applies } = e
    const next: ReturnType<typeof advance> =
      standing === null ? openCase(p, on, calendar, applies) : advance(p, standing, { type, of, on, applies }, calendar)
    if ('problem' in next) break
    standing = next.standing
    const step = stepAt(p, standing.at)
    const item = itemTitle(p, of)
    const titled = (language: 'zh' | 'en', colon: string) =>
      eventTitle(p, type, language) + (item === null ? '' : colon + item[language])
    rows.push({
      on,
      type,
      office: e.office,
      role: e.role,
      title: { zh: titled('zh', '：'), en: titled('en', ': ') },
      stands: step?.title ?? { zh: standing.at, en: standing.at },
      due: dueOfStanding(standing, calendar)?.date ?? null,
      ...moneyIn(e.note),
    })
  }
  return rows
}

function moneyIn({ owes, pays }: ChainedEvent['note']): Pick<PlayedEvent, 'owes' | 'pays' | 'direction'> {
  const owed: readonly unknown[] = Array.isArray(owes) ? owes : []
  const amount = (of: unknown): number => Number(fieldOf(of, 'amount') ?? 0)
  const direction = fieldOf(owed[0] ?? pays, 'direction')
  return {
    owes: owed.reduce<number>((sum, o) => sum + amount(o), 0),
    pays: amount(pays),
    direction: direction === 'payable' || direction === 'recoverable' ? direction : null,
  }
}
const fieldOf = (of: unknown, key: string): unknown =>
  typeof of === 'object' && of !== null ? new Map<string, unknown>(Object.entries(of)).get(key) : undefined
