import type { Lines } from '../../wire/plans.ts'
import { HIGH, placing, WIDE } from './picture-place.ts'
import './small-picture.css'

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
