/** Rows as lines with aligned columns, the first to the left, the others to the right; Chinese takes two places. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => width(row[i] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat((widths[i] ?? 0) - width(cell))
        return i === 0 ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd(),
  )
}
const width = (text: string): number => [...text].reduce((n, c) => n + (/[\u1100-\u{ffef}]/u.test(c) ? 2 : 1), 0)
