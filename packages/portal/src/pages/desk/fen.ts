/** Whole fen of an amount in yuan as it is typed, two decimals at most; null where it is none. No floating point. */
export function fenOf(typed: string): number | null {
  const [, yuan, decimals = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/u.exec(typed.trim().replaceAll(/[,，\s]/gu, '')) ?? []
  return yuan === undefined ? null : Number(`${yuan}${decimals.padEnd(2, '0')}`)
}

/** An amount as it is typed: yuan, with decimals only where there are some. */
export const typedFen = (fen: number): string => {
  const text = String(fen).padStart(3, '0')
  const [yuan, decimals] = [text.slice(0, -2), text.slice(-2)]
  return decimals === '00' ? yuan : `${yuan}.${decimals}`
}
