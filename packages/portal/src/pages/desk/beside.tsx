import { Fold } from '../../parts/fold.tsx'
import { Money } from '../../parts/money.tsx'
import { Part } from '../../parts/part.tsx'
import type { Sheet } from '../../wire/sheet.ts'
import { dateText, momentText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'

/** What stands beside the papers: the clock, what comes, what happened, letters, money, objections and complaints. */
export function Beside({ sheet, id }: { readonly sheet: Sheet; readonly id: string }) {
  const { language } = useLanguage()
  const { case: w, complaints: c } = useWork()
  const { letters, money } = sheet.case
  return (
    <>
      {sheet.objections.length === 0 ? null : (
        <Part title={w.objections}>
          <ul className="plain-list own-list">
            {sheet.objections.map((o) => (
              <li key={o.id}>
                <span className="own-wide desk-text">{o.text}</span>
                <span className="soft small own-wide">
                  {o.name} · {w.contact} {o.contact} · {momentText(o.handedAt, language)}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {sheet.complaints.length === 0 ? null : (
        <Part title={w.complaints}>
          <ul className="plain-list own-list">
            {sheet.complaints.map((o) => (
              <li key={o.id}>
                <span className="desk-text">{o.text ?? c.gone}</span>
                <span className="soft small">{c.states[o.state]}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={w.log}>
        <ol className="plain-list own-list">
          {sheet.events.map((e) => (
            <li key={e.version}>
              <span>
                {e.title}
                {e.about === null ? '' : ` · ${e.about}`}
                <span className="soft small desk-under">{e.actor}</span>
              </span>
              <span className="soft small">{dateText(e.on, language)}</span>
            </li>
          ))}
        </ol>
        {sheet.comes.length === 0 ? null : (
          <>
            <h3>{w.comes}</h3>
            <ul>
              {sheet.comes.map((l) => (
                <li key={l.type}>{w.leads(l.title, l.to)}</li>
              ))}
            </ul>
          </>
        )}
        {sheet.clocks.flatMap((k) => k.counted).length === 0 ? null : (
          <Fold summary={w.counted} printed={false}>
            {sheet.clocks.map((k) => (
              <ul key={k.title} className="plain-list small">
                {k.counted.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ))}
          </Fold>
        )}
        {sheet.handings.length === 0 ? null : (
          <Fold summary={w.history} printed={false}>
            <ul className="plain-list small">
              {sheet.handings.map((h) => (
                <li key={`${h.office}${h.no}`}>
                  {momentText(h.at, language)} {h.by.name} {w.does[h.does]}
                  {h.does === 'hand-over' && h.holder !== null ? ` → ${h.holder.name}` : ''}
                  {h.ground === null ? '' : ` (${h.ground})`}
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </Part>
      {letters.length === 0 ? null : (
        <Part title={w.letters}>
          <ul className="plain-list own-list">
            {letters.map((l) => {
              const from = `/v1/cases/${encodeURIComponent(id)}/letters/${l.version}/${l.kind}?lang=${language}`
              return (
                <li key={`${l.version}${l.kind}`}>
                  <span>
                    {l.title}
                    <span className="soft small desk-under">{l.number}</span>
                  </span>
                  <span className="desk-actions">
                    <a href={from} target="_blank" rel="noreferrer">
                      {w.print}
                      <span className="only-read"> {l.number}</span>
                    </a>
                    <a href={`${from}&as=docx`} download>
                      {w.word}
                      <span className="only-read"> {l.number}</span>
                    </a>
                  </span>
                </li>
              )
            })}
          </ul>
        </Part>
      )}
      {money.length === 0 ? null : (
        <Part title={w.money}>
          <ul className="plain-list own-list">
            {money.map((o) => (
              <li key={o.id}>
                <span>
                  {o.direction === 'payable' ? w.owed : w.recoverable} · {o.line} {o.year}
                </span>
                <span>
                  <Money fen={o.amount} />
                </span>
                {o.open === 0 ? null : (
                  <span className="own-wide small">
                    {w.openSum} <Money fen={o.open} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
