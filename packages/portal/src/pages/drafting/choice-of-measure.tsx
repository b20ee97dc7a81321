import type { ReactNode } from 'react'
import { MeasureFinder } from '../../parts/measure-finder.tsx'
import { useWords } from '../analyst/words.ts'

interface ChoiceProps {
  readonly taken: readonly string[]
  readonly onChoose: (id: string) => void
  /** What else may be begun. */
  readonly children: ReactNode
}

/** Finds a measure by its name and takes it into the draft. */
export function ChoiceOfMeasure({ taken, onChoose, children }: ChoiceProps) {
  const { desk: w } = useWords()
  return (
    <section className="card desk-part">
      <MeasureFinder label={w.measure} hint={w.measureHint} none={w.measureNone} taken={taken} onChoose={onChoose} />
      {children}
    </section>
  )
}
