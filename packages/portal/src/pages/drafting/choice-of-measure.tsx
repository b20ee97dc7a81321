import { MeasureFinder } from '../../parts/measure-finder.tsx'
import { useWords } from '../analyst/words.ts'

interface ChoiceProps {
  readonly taken: readonly string[]
  readonly onChoose: (id: string) => void
}

/** Finds a measure by its name and takes it into the draft. */
export function ChoiceOfMeasure({ taken, onChoose }: ChoiceProps) {
  const { desk: w } = useWords()
  return (
    <section className="card">
      <MeasureFinder label={w.measure} hint={w.measureHint} none={w.measureNone} taken={taken} onChoose={onChoose} />
    </section>
  )
}
