/** A whole number of parts as a decimal number with so many digits behind the point. */
export function decimalText(whole: bigint, places: number): string {
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0')
  const point = digits.length - places
  return `${whole < 0n ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`
}
