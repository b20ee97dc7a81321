/** Hands a text or a picture to the visitor as a file. */
export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Rows as CSV that spreadsheet programs open in the right encoding. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => `"${safe(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`

/** A cell that begins like a formula is kept from being one. */
const safe = (cell: string): string => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell)
