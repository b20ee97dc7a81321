import { Button } from 'antd'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useDeskChange } from '../../wire/desk.ts'
import { type Checked, useChecks } from '../../wire/oversight.ts'
import { momentText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import { DeskFrame } from '../desk/desk-frame.tsx'
import { ScrollTable } from '../plans/scroll-table.tsx'

/** Follows every log on demand, and shows what earlier checks found. */
export default function ChecksPage() {
  const { language } = useLanguage()
  const { checks: w } = useWork()
  const earlier = useChecks()
  const check = useDeskChange<null, Checked>(
    () => '/v1/oversight/checks',
    () => ({}),
  )
  return (
    <DeskFrame title={w.title} lead={w.lead}>
      <p className="main-action">
        <Button type="primary" size="large" loading={check.isPending} onClick={() => check.mutate(null)}>
          {check.isPending ? w.running : w.run}
        </Button>
      </p>
      {check.isError ? <Failed failure={check.error} /> : null}
      {check.data === undefined ? null : <Result of={check.data} />}
      <Part title={w.earlier}>
        {earlier.isError && earlier.data === undefined ? (
          <Failed failure={earlier.error} again={() => void earlier.refetch()} />
        ) : earlier.data === undefined ? (
          <Waiting rows={3} />
        ) : earlier.data.checks.length === 0 ? (
          <p className="soft">{w.none}</p>
        ) : (
          <ScrollTable
            label={`${w.earlier} (${earlier.data.checks.length})`}
            columns={w.columns}
            numbers={[2, 3, 4]}
            rows={earlier.data.checks.map((c) => [
              momentText(c.at, language),
              c.by,
              ...[c.cases, c.events, c.faults].map(String),
            ])}
          />
        )}
      </Part>
    </DeskFrame>
  )
}

function Result({ of }: { readonly of: Checked }) {
  const { checks: w } = useWork()
  return (
    <section className={`notice ${of.holds ? '' : 'notice-bad'}`} role="status">
      <h2>
        {of.holds ? '✓ ' : '✗ '}
        {of.holds ? w.holds : w.broken}
      </h2>
      <p>{w.result(of.cases, of.events, of.checkpoints)}</p>
      {of.holds ? null : (
        <>
          <ul>
            {of.faults.map((f) => (
              <li key={f.number}>{w.fault(f.number, f.version, f.text)}</li>
            ))}
            {of.brokenCheckpoint === null ? null : <li>{w.checkpoint(of.brokenCheckpoint.checkpoint)}</li>}
            {of.books.length === 0 ? null : <li>{w.books(of.books.length)}</li>}
          </ul>
          <p>{w.next}</p>
        </>
      )}
    </section>
  )
}
