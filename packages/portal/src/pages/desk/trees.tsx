import { Fold } from '../../parts/fold.tsx'
import { Reasons } from '../../parts/reasons.tsx'
import { Verdict } from '../../parts/verdict.tsx'
import { Go } from '../../shell/go.tsx'
import type { Sheet } from '../../wire/sheet.ts'
import { useWork } from '../../words/work.ts'

/** What the facts of the case say of each measure it may grant, condition by condition. */
export function Trees({ sheet }: { readonly sheet: Sheet }) {
  const { case: w } = useWork()
  const asked = sheet.measures.filter((m) => m.inQuestion)
  const others = sheet.measures.filter((m) => !m.inQuestion)
  return (
    <>
      {sheet.measures.length === 0 ? <p className="soft">{w.treeNone}</p> : null}
      {asked.map((m) => (
        <section key={m.id} className="desk-tree">
          <h3>
            <Go to={`/measures/${m.id}`}>{m.title}</Go>
          </h3>
          <p className="row">
            <Verdict standing={m.verdict} /> <span>{m.headline}</span>
          </p>
          <Reasons of={[m.reasons]} />
          {m.amountReasons === null ? null : (
            <Fold summary={w.amount}>
              <Reasons of={[m.amountReasons]} />
            </Fold>
          )}
        </section>
      ))}
      {others.length === 0 ? null : (
        <Fold summary={w.others(others.length)}>
          <ul className="plain-list own-list">
            {others.map((m) => (
              <li key={m.id}>
                <Go to={`/measures/${m.id}`}>{m.title}</Go>
                <Verdict standing={m.verdict} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}
