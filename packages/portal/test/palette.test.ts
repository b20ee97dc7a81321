import { describe, expect, it } from 'vitest'
import { type Palette, palettes, schemes } from '../src/look/palette.ts'

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}
const grounds = ['ground', 'paper', 'well'] as const
const pairs: readonly (readonly [text: keyof Palette, on: keyof Palette])[] = [
  ...(['ink', 'inkSoft', 'accent', 'amber', 'red'] as const).flatMap((text) =>
    grounds.map((on) => [text, on] as const),
  ),
  ['accent', 'accentWell'],
  ['ink', 'accentWell'],
  ['ink', 'amberWell'],
  ['inkSoft', 'amberWell'],
  ['accent', 'amberWell'],
  ['amber', 'amberWell'],
  ['red', 'redWell'],
  ['onAccent', 'accent'],
  ['onAccent', 'accentStrong'],
]

describe('the colours', () => {
  it.each(schemes)('of %s can be read', (scheme) => {
    const palette: Palette = palettes[scheme]
    const least = scheme.endsWith('more') ? 7 : 4.5
    const weak = pairs.filter(([text, on]) => contrast(palette[text], palette[on]) < least)
    expect(weak).toEqual([])
    expect(contrast(palette.lineStrong, palette.paper)).toBeGreaterThanOrEqual(3)
  })
})
