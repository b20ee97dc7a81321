import type { Language, Text } from '@pengce/language'
import { answerWords, type Procedure, stepsOf } from '@pengce/procedure'

/** What an event is called in its procedure. */
export function eventTitle(p: Procedure, type: string, language: Language): string {
  const named = stepsOf(p)
    .flatMap(([, s]) => [...s.leads, ...s.keeps, ...s.turns])
    .find((l) => l.on === type)
  const side = language === 'zh' ? 0 : 1
  const answered = Object.hasOwn(answerWords, type) ? answerWords[type as keyof typeof answerWords][side] : type
  return named?.title[language] ?? ownWords[type]?.[side] ?? answered
}
/** What casework itself enters. */
const ownWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  opened: ['立案', 'opened'],
  'moved-to-version': ['转按新规定办理', 'moved to a newer version'],
  paused: ['停止计时', 'clock stopped'],
  resumed: ['恢复计时', 'clock runs again'],
}

/** What an item is called, wherever in its procedure it stands; null where there is none. */
export const itemTitle = (p: Procedure, id: string | null): Text | null =>
  stepsOf(p)
    .flatMap(([, s]) => s.items)
    .find((i) => i.id === id)?.title ?? null
