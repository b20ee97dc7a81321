import type { Lines, Point } from '../../wire/plans.ts'
import { daysBetween } from '../../words/date.ts'
import './small-picture.css'

const WIDE = 240
const HIGH = 84
const EDGE = 6

/** A target in small: the figures as a line with dots, the target dashed, the pace needed dotted. Its words stand beside it. */
export function SmallPicture({ lines }: { readonly lines: Lines }) {
  const place = placing([...lines.figures, ...lines.asked, ...lines.assumed, ...lines.needed])
  if (place === null) return null
  const asked = lines.asked.map(place)
  const [only] = asked
  return (
    <svg className="picture" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
      <line className="picture-ground" x1="0" x2={WIDE} y1={HIGH - 1} y2={HIGH - 1} />
      {asked.length === 1 && only !== undefined ? (
        <line className="picture-asked" x1="0" x2={WIDE} y1={only.y} y2={only.y} />
      ) : (
        <polyline className="picture-asked" points={pathOf(asked)} />
      )}
      <polyline className="picture-assumed" points={pathOf(lines.assumed.map(place))} />
      <polyline className="picture-needed" points={pathOf(lines.needed.map(place))} />
      <polyline className="picture-figures" points={pathOf(lines.figures.map(place))} />
      {lines.figures.map((point) => {
        const { x, y } = place(point)
        return <circle key={point.on} className="picture-dot" cx={x} cy={y} r="3" />
      })}
    </svg>
  )
}

/** Where a point lies in the picture; null where there is nothing to lay out. */
export function placing(
  points: readonly Point[],
): ((point: Point) => { readonly x: number; readonly y: number }) | null {
  const days = points.map((p) => p.on).sort()
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return null
  const numbers = points.map((p) => p.number)
  const low = Math.min(0, ...numbers)
  const high = Math.max(...numbers)
  const span = daysBetween(first, last)
  return ({ on, number }) => ({
    x: round(span === 0 ? WIDE / 2 : EDGE + (daysBetween(first, on) / span) * (WIDE - 2 * EDGE)),
    y: round(high === low ? HIGH / 2 : HIGH - EDGE - ((number - low) / (high - low)) * (HIGH - 2 * EDGE)),
  })
}
const round = (n: number): number => Math.round(n * 10) / 10
const pathOf = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }) => `${x},${y}`).join(' ')

/** What each kind of line in the pictures is. */
export function PictureLegend({
  words,
}: {
  readonly words: Readonly<Record<'value' | 'asked' | 'assumed' | 'needed', string>>
}) {
  const lines = [
    ['figures', words.value],
    ['asked', words.asked],
    ['assumed', words.assumed],
    ['needed', words.needed],
  ] as const
  return (
    <ul className="plain-list picture-legend small">
      {lines.map(([kind, word]) => (
        <li key={kind}>
          <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true" focusable="false">
            <line className={`picture-${kind}`} x1="1" x2="39" y1="6" y2="6" />
            {kind === 'figures' ? <circle className="picture-dot" cx="20" cy="6" r="3" /> : null}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
