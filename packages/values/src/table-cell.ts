/** A cell of a table that no spreadsheet takes for a formula: what begins like one is text. */
export const cellText = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text)

/** The same as a cell of CSV (RFC 4180), quoted where it must be. */
export function csvCell(text: string): string {
  const cell = cellText(text)
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
