import type { ReactNode } from 'react'

interface TableProps {
  readonly label: string
  readonly columns: readonly string[]
  /** Columns whose cells are numbers. */
  readonly numbers?: readonly number[]
  /** The cells of each row, the first one its heading. */
  readonly rows: readonly (readonly ReactNode[])[]
  /** It has many columns of a few letters: their names may take two lines, and on a phone two of them stand beside each other. */
  readonly wide?: boolean
}

/** Rows with a heading each; on a phone every row is a card. */
export function ScrollTable({ label, columns, numbers = [], rows, wide = false }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="plans-scroll" aria-label={label} tabIndex={0}>
      <table className={`plans-table plans-cards ${wide ? 'plans-many' : ''}`}>
        <thead>
          <tr>
            {columns.map((name, i) => (
              <th key={name} scope="col" className={numbers.includes(i) ? 'plans-number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(rows).map(([place, [first, ...rest]]) => (
            <tr key={place}>
              <th scope="row">{first}</th>
              {Object.entries(rest).map(([cell, content]) => (
                <td
                  key={cell}
                  data-name={columns[Number(cell) + 1]}
                  className={numbers.includes(Number(cell) + 1) ? 'plans-number' : undefined}
                >
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
