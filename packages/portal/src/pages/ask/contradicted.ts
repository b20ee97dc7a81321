import { useEffect, useState } from 'react'
import type { Contradiction } from '../../wire/advice.ts'
import { useAdvice } from '../../wire/advice-queries.ts'

/** Answers come faster than advice is worked out: it waits until the visitor thinks about a question. */
const PAUSE = 800
const none: readonly Contradiction[] = []

/** Answers that contradict each other, found while the next question is being read; none while they are looked for. */
export function useContradictions(file: object, on: boolean): readonly Contradiction[] {
  const [asked, setAsked] = useState<object | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(file), PAUSE)
    return () => clearTimeout(timer)
  }, [file])
  const { data, isPlaceholderData } = useAdvice(asked ?? file, 'certain', on && asked === file)
  return data === undefined || isPlaceholderData || asked !== file ? none : data.contradictions
}
