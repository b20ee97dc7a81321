/** Memory for bytes that grows, and is used again when its length is set back. */
export class ByteRoom {
  bytes = new Uint8Array(1 << 16)
  length = 0

  /** Lets there be room for so many more. */
  widen(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const wider = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2))
    wider.set(this.bytes.subarray(0, this.length))
    this.bytes = wider
  }
  append(bytes: Uint8Array): void {
    this.widen(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }
  /** What was written. */
  get written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length)
  }
}

/** Stands for a row without a value. */
export const NONE = -1

/** Bits that a number up to this one takes, at least one. */
export const bitsFor = (most: number): number => Math.max(1, 32 - Math.clz32(most))

/** Writes which rows have a value, `known` of them, as Parquet's levels: runs or bits, after their length. */
export function writeLevels(out: ByteRoom, codes: Int32Array, rows: number, known: number): void {
  out.widen(16 + (rows >> 3))
  const begin = out.length
  out.length += 4
  if (known === 0 || known === rows) {
    writeNumber(out, rows << 1)
    out.bytes[out.length++] = known === 0 ? 0 : 1
  } else {
    writeNumber(out, (eights(rows) << 1) | 1)
    const { bytes } = out
    let at = out.length
    for (let i = 0; i < rows; i += 8) {
      let byte = 0
      for (let bit = Math.min(8, rows - i) - 1; bit >= 0; bit--) byte = (byte << 1) | (codes[i + bit] === NONE ? 0 : 1)
      bytes[at++] = byte
    }
    out.length = at
  }
  new DataView(out.bytes.buffer).setUint32(begin, out.length - begin - 4, true)
}

/** Writes the codes of the `known` rows that have one, in so many bits each (24 at most), as Parquet packs places in a dictionary. */
export function writeCodes(out: ByteRoom, codes: Int32Array, rows: number, known: number, width: number): void {
  out.widen(16 + eights(known) * width)
  const { bytes } = out
  bytes[out.length++] = width
  writeNumber(out, (eights(known) << 1) | 1)
  const end = out.length + eights(known) * width
  let at = out.length
  let held = 0
  let bits = 0
  for (let i = 0; i < rows; i++) {
    const code = codes[i] ?? NONE
    if (code === NONE) continue
    held |= code << bits
    bits += width
    while (bits >= 8) {
      bytes[at++] = held
      held >>>= 8
      bits -= 8
    }
  }
  if (bits > 0) bytes[at++] = held
  bytes.fill(0, at, end)
  out.length = end
}

const eights = (count: number): number => (count + 7) >> 3

/** Seven bits a byte, the lowest first. */
function writeNumber(out: ByteRoom, number: number): void {
  let rest = number
  for (; rest > 127; rest >>>= 7) out.bytes[out.length++] = (rest & 127) | 128
  out.bytes[out.length++] = rest
}
