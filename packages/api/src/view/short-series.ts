import { seriesOfTarget, type Target } from '@pengce/plan'
import type { Sight } from './plan-view.ts'

/** The most figures that a small picture is drawn from. */
const MOST_FIGURES = 24

/** What a small picture of a target is drawn from: that of the member that tells for all, thinned where it is long. */
export function shortSeries(target: Target, member: string | undefined, sight: Sight) {
  const all = seriesOfTarget(target, sight.catalogue, sight.ledger, sight.on, sight.language)
  const series = all.find((s) => s.member === member) ?? all[0]
  if (series === undefined) return null
  const { name, unit, figures, asked, assumed, needed } = series
  return {
    name,
    unit,
    figures: thinned(figures.filter((f) => f.on <= sight.on)).map(({ on, number }) => ({ on, number })),
    asked: [...asked],
    assumed: [...assumed],
    needed: [...needed],
  }
}

/** Every so manieth of a list, its last one always among them. */
function thinned<T>(list: readonly T[]): readonly T[] {
  const step = Math.ceil(list.length / MOST_FIGURES)
  return step <= 1 ? list : list.filter((_, i) => (list.length - 1 - i) % step === 0)
}
