import { csv, download } from '../../parts/download.ts'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useDesk } from '../../wire/desk.ts'
import { type BoardLine, useBoard } from '../../wire/oversight.ts'
import { useWork } from '../../words/work.ts'
import { DeskFrame } from '../desk/desk-frame.tsx'
import { TimeLeft } from '../desk/light.tsx'
import { WordsField } from '../desk/words-field.tsx'
import { ScrollTable } from '../plans/scroll-table.tsx'
import { usePart } from '../plans/sight.ts'

/** How every office and procedure does: what is open, how long it takes, what was asked again, refused and complained of. */
export default function OversightPage() {
  const { board: w } = useWork()
  const { part, set } = usePart()
  const [from, until] = [part('from'), part('until')]
  const board = useBoard({ ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }) })
  const { data } = board
  return (
    <DeskFrame title={w.title} lead={w.lead}>
      <search className="row">
        <WordsField
          label={w.from}
          type="date"
          value={from === '' ? (data?.from ?? '') : from}
          set={(day) => set({ from: day })}
        />
        <WordsField
          label={w.until}
          type="date"
          value={until === '' ? (data?.until ?? '') : until}
          set={(day) => set({ until: day })}
        />
      </search>
      {board.isError && data === undefined ? (
        <Failed failure={board.error} again={() => void board.refetch()} />
      ) : data === undefined ? (
        <Waiting rows={10} />
      ) : (
        <>
          <Sums offices={data.procedures} />
          <Nearest />
          <Lines title={w.offices} first={w.columns[0] ?? ''} lines={data.offices} />
          <Lines title={w.procedures} first={w.procedure} lines={data.procedures} />
          <p className="soft small">{w.how}</p>
          <p className="row">
            <Go to="/plans">{w.plans}</Go>
          </p>
        </>
      )}
    </DeskFrame>
  )
}

/** Of procedures, since a case may wait for several offices at once but has one procedure. */
function Sums({ offices }: { readonly offices: readonly BoardLine[] }) {
  const { board: w } = useWork()
  const sum = (of: (line: BoardLine) => number) => offices.reduce((all, line) => all + of(line), 0)
  const sums = [
    [w.sums.open, sum((l) => l.open)],
    [w.sums.past, sum((l) => l.past)],
    [w.sums.near, sum((l) => l.near)],
    [w.sums.complaints, sum((l) => l.complaintsOpen)],
  ] as const
  return (
    <dl className="desk-sums">
      {sums.map(([name, value]) => (
        <div key={name} className="desk-sum card">
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The cases whose last day is next, whichever office they are with. */
function Nearest() {
  const { board: w } = useWork()
  const rows = (useDesk().data?.rows ?? []).filter((r) => r.due !== null).slice(0, 6)
  if (rows.length === 0) return null
  return (
    <Part title={w.late}>
      <ul className="plain-list own-list">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              <Go to={`/work/cases/${row.number}`}>
                {row.number} {row.title}
              </Go>{' '}
              <span className="soft small">{row.step}</span>
            </span>
            <TimeLeft of={row} />
          </li>
        ))}
      </ul>
      <Go to="/work">{w.allCases}</Go>
    </Part>
  )
}

interface LinesProps {
  readonly title: string
  readonly first: string
  readonly lines: readonly BoardLine[]
}
function Lines({ title, first, lines }: LinesProps) {
  const { board: w } = useWork()
  const columns = [first, ...w.columns.slice(1)]
  const cells = (l: BoardLine): readonly string[] => [
    ...[l.title, String(l.open), String(l.past), String(l.near), String(l.ended)],
    l.averageTenths === null ? '–' : w.days(l.averageTenths),
    l.p90 === null ? '–' : w.p90(l.p90),
    w.rate(l.late, l.done),
    String(l.corrections),
    w.rate(l.returned, l.ended),
    w.rate(l.refused, l.ended),
    String(l.notAccepted),
    l.starsTenths === null ? '–' : w.stars(l.starsTenths, l.ratings),
    w.complaints(l.complaints, l.complaintsOpen),
  ]
  const rows = lines.map(cells)
  return (
    <Part title={title}>
      {lines.length === 0 ? (
        <p className="soft">{w.none}</p>
      ) : (
        <ScrollTable
          label={`${title} (${lines.length})`}
          columns={columns}
          numbers={columns.map((_, i) => i).slice(1)}
          rows={rows}
          wide
        />
      )}
      <button
        type="button"
        className="button-text no-print"
        aria-label={`${w.export}: ${title}`}
        onClick={() => download('pengce-oversight.csv', 'text/csv', csv([columns, ...rows]))}
      >
        {w.export}
      </button>
    </Part>
  )
}
