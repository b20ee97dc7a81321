import type { Measure } from '@pengce/language'
import { type Place, type PlaceValue, placesOf } from './places.ts'
import type { ChangeReader, Keyed } from './reader.ts'
import { isValue, valueText } from './value-text.ts'

/** A figure or day of a measure as a change gives it, with the place it is for; null, with a note, where it cannot be. */
export function figureIn(
  reader: ChangeReader,
  at: string,
  given: Keyed,
  measure: Measure,
): { readonly place: Place; readonly to: PlaceValue } | null {
  const place = placeIn(reader, at, given, measure)
  if (place === null) return null
  const to = valueIn(reader, `${at}.to`, given.to, place.value)
  if (to === null) return null
  const text = valueText(to, 'zh')
  return text === valueText(place.value, 'zh')
    ? reader.note({ code: 'change/same-as-before', at: `${at}.to`, given: text })
    : { place, to }
}

function valueIn(reader: ChangeReader, at: string, given: unknown, like: PlaceValue): PlaceValue | null {
  if (like.is === 'day') {
    const day = reader.day(at, given)
    return day === null ? null : { is: 'day', day }
  }
  const figure = reader.figure(at, given, like.unit)
  return figure === null ? null : { is: 'figure', ...figure }
}

/** The place by its id, or by the figure that stands there. */
function placeIn(reader: ChangeReader, at: string, given: Keyed, measure: Measure): Place | null {
  const places = placesOf(measure)
  if ('place' in given) {
    const found = places.find((p) => p.id === given.place)
    if (found !== undefined) return found
    const ids = places.map((p) => p.id)
    return reader.note({
      code: 'change/unknown-place',
      at: `${at}.place`,
      given: String(given.place),
      measure: measure.id,
      places: ids,
    })
  }
  if (!('figure' in given)) return reader.note({ code: 'change/missing', at, key: 'figure / place' })
  const wanted = String(given.figure instanceof Date ? given.figure.toISOString().slice(0, 10) : given.figure)
  const [first, ...others] = places.filter((p) => isValue(p.value, wanted))
  const said = { at: `${at}.figure`, given: wanted }
  if (first === undefined) {
    const figures = [...new Set(places.map((p) => valueText(p.value, 'zh')))]
    return reader.note({ code: 'change/figure-not-there', ...said, measure: measure.id, figures })
  }
  return others.length === 0
    ? first
    : reader.note({ code: 'change/figure-in-several-places', ...said, places: [first, ...others].map((p) => p.id) })
}
