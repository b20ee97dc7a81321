/** Ways to spoil a text, as files are spoiled: cut, glued, repeated, shuffled, in the wrong width, in the wrong encoding. */

/** A source of chance that gives the same row for the same seed. */
export type Chance = () => number
export function chance(seed: number): Chance {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const upTo = (c: Chance, n: number): number => Math.floor(c() * Math.max(1, n))

type Spoil = (text: string, c: Chance) => string
const lines =
  (change: (all: string[], c: Chance) => string[]): Spoil =>
  (text, c) =>
    change(text.split('\n'), c).join('\n')

const WIDE = (text: string) => text.replace(/[!-~]/gu, (s) => String.fromCharCode(s.charCodeAt(0) + 0xfee0))
const NARROW = (text: string) => text.replace(/[！-～]/gu, (s) => String.fromCharCode(s.charCodeAt(0) - 0xfee0))
const SIGNS = [
  ...'（）()〔〕[]【】《》“”、，。；：！？．.∶:—-%％\t\n\u3000 \u00a0\u200b\u0000\ufeff第章条一二十百0123９①附件号年月日元亿万',
]

const SPOILS: readonly Spoil[] = [
  (text, c) => text.slice(upTo(c, text.length)),
  (text, c) => text.slice(0, upTo(c, text.length)),
  (text, c) => {
    const at = upTo(c, text.length)
    return text.slice(0, at) + text.slice(at + upTo(c, 400))
  },
  (text, c) => text.replace(/\n+/gu, (found) => (c() < 0.3 ? '' : found)),
  (text) => text.replace(/\n+/gu, ''),
  (text) => text.replace(/\u3000/gu, ''),
  (text, c) => text.replace(/[。；]/gu, (found) => (c() < 0.3 ? '' : found)),
  lines((all, c) => {
    const at = upTo(c, all.length)
    const part = all.slice(at, at + 1 + upTo(c, 30))
    return [...all.slice(0, at), ...Array.from({ length: 1 + upTo(c, 6) }, () => part).flat(), ...all.slice(at)]
  }),
  lines((all, c) => {
    const shuffled = [...all]
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = upTo(c, i + 1)
      const held = shuffled[i] ?? ''
      shuffled[i] = shuffled[j] ?? ''
      shuffled[j] = held
    }
    return shuffled
  }),
  lines((all, c) => {
    const at = upTo(c, all.length)
    return [...all.slice(at), ...all.slice(0, at)]
  }),
  lines((all, c) => all.filter(() => c() > 0.2)),
  lines((all, c) => all.map((line) => (c() < 0.2 ? WIDE(line) : c() < 0.25 ? NARROW(line) : line))),
  lines((all, c) => all.map((line) => (c() < 0.1 ? line + line : line))),
  (text, c) => {
    let out = text
    for (let i = 0; i < 30; i++) {
      const at = upTo(c, out.length)
      const sign = SIGNS[upTo(c, SIGNS.length)] ?? ''
      out = out.slice(0, at) + sign.repeat(1 + upTo(c, 3)) + out.slice(at + upTo(c, 2))
    }
    return out
  },
  (text, c) => text.replace(/\d/gu, (d) => (c() < 0.2 ? String(upTo(c, 10)) : d)),
  (text, c) => text + (SIGNS[upTo(c, SIGNS.length)] ?? '').repeat(upTo(c, 20_000)),
]

/** A spoiled copy of a text, as the bytes of a file. */
export function mangle(text: string, c: Chance): Uint8Array {
  const size = 300 + upTo(c, 6_000)
  const at = upTo(c, text.length - size)
  let out = text.slice(at, at + size)
  for (let n = 1 + upTo(c, 3); n > 0; n--) out = (SPOILS[upTo(c, SPOILS.length)] ?? ((t) => t))(out, c)
  const bytes = Buffer.from(out, c() < 0.06 ? 'utf16le' : 'utf8')
  if (c() < 0.08) for (let i = upTo(c, 40); i > 0; i--) bytes[upTo(c, bytes.length)] = upTo(c, 256)
  return c() < 0.04 ? Buffer.concat([Buffer.from(c() < 0.5 ? '<html><body><p>' : '%PDF-1.4\n'), bytes]) : bytes
}
