/** Thrown where a Parquet file holds what is not read here, or nonsense; whoever asked reads the column another way. */
export class Unreadable extends Error {}

/** Takes what is packed, stretch by stretch: the same number in a row, or numbers of some bits from a place on. */
interface Stretches {
  same(number: number, from: number, until: number): void
  packed(place: number, from: number, until: number): void
}

/** Walks Parquet's mixture of runs and packed bits: `count` numbers of `width` bits, from `at` on. */
function walk(bytes: Uint8Array, at: number, width: number, count: number, take: Stretches): void {
  const wide = (width + 7) >> 3
  let place = at
  let done = 0
  while (done < count) {
    let head = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[place++]
      if (byte === undefined || shift > 28) throw new Unreadable('numbers end early')
      head |= (byte & 127) << shift
      if (byte < 128) break
    }
    const length = head >>> 1
    if (length === 0) throw new Unreadable('a run of nothing')
    if ((head & 1) === 0) {
      if (place + wide > bytes.length) throw new Unreadable('numbers end early')
      let number = 0
      for (let i = 0; i < wide; i++) number |= (bytes[place++] ?? 0) << (8 * i)
      const until = Math.min(count, done + length)
      take.same(number, done, until)
      done = until
    } else {
      const until = Math.min(count, done + length * 8)
      if (place + Math.ceil(((until - done) * width) / 8) > bytes.length) throw new Unreadable('numbers end early')
      take.packed(place, done, until)
      place += length * width
      done = until
    }
  }
}

/** Unpacks numbers of one bit, each into a byte. */
export const unpackFlags = (bytes: Uint8Array, at: number, into: Uint8Array, count: number): void =>
  walk(bytes, at, 1, count, {
    same: (flag, from, until) => into.fill(flag & 1, from, until),
    packed: (place, from, until) => unpackBits(bytes, place, into, from, until),
  })

/** Bits from the lowest on, each into a byte. */
export function unpackBits(bytes: Uint8Array, at: number, into: Uint8Array, from: number, until: number): void {
  if (at + Math.ceil((until - from) / 8) > bytes.length) throw new Unreadable('bits end early')
  let place = at
  let i = from
  if ((into.byteOffset + from) % 4 === 0) {
    const eights = (until - from) >> 3
    const fours = new Uint32Array(into.buffer, into.byteOffset + from, eights * 2)
    for (let k = 0; k < eights; k++) {
      const byte = bytes[place++] ?? 0
      fours[2 * k] = FOUR_BITS[byte & 15] ?? 0
      fours[2 * k + 1] = FOUR_BITS[byte >> 4] ?? 0
    }
    i += eights * 8
  }
  for (; i < until; i += 8) {
    const byte = bytes[place++] ?? 0
    for (let bit = 0; bit < 8 && i + bit < until; bit++) into[i + bit] = (byte >> bit) & 1
  }
}
/** Four bits as four bytes. */
const FOUR_BITS = Uint32Array.from(
  { length: 16 },
  (_, n) => (n & 1) | ((n & 2) << 7) | ((n & 4) << 14) | ((n & 8) << 21),
)

/** Unpacks places of `width` bits in a dictionary into what stands there; beyond its end nothing can be read. */
export function unpackPlaces(
  bytes: Uint8Array,
  begin: number,
  width: number,
  dictionary: Float64Array,
  into: Float64Array,
  count: number,
): void {
  if (width > 24) throw new Unreadable(`${width} bits`)
  walk(bytes, begin, width, count, {
    same: (place, from, until) => into.fill(valueAt(dictionary, place), from, until),
    packed: (place, from, until) => lookUp(bytes, place, width, dictionary, into, from, until),
  })
}
/** What stands at a place of a dictionary; whatever stood in for one that is not there would be taken for a figure. */
export function valueAt(dictionary: Float64Array, place: number): number {
  const value = dictionary[place]
  if (value === undefined) throw new Unreadable('a place beyond the dictionary')
  return value
}
function lookUp(
  bytes: Uint8Array,
  begin: number,
  width: number,
  dictionary: Float64Array,
  into: Float64Array,
  from: number,
  until: number,
): void {
  const mask = 2 ** width - 1
  let held = 0
  let bits = 0
  let next = begin
  for (let i = from; i < until; i++) {
    while (bits < width) {
      held |= (bytes[next++] ?? 0) << bits
      bits += 8
    }
    into[i] = valueAt(dictionary, held & mask)
    held >>>= width
    bits -= width
  }
}
