import type { Service } from '../../wire/service.ts'

/** Every step with each answer and where it leads, refusals and returns included: the chart as words. */
export function EveryWay({ steps }: { readonly steps: Service['steps'] }) {
  return (
    <ol className="small">
      {steps.map((step) => (
        <li key={step.name}>
          <b>{step.title}</b>
          {step.by === null || step.outcome !== null ? null : <span className="soft"> · {step.by.title}</span>}
          {step.leads.length === 0 ? null : (
            <ul>
              {step.leads.map((lead) => (
                <li key={`${lead.title}${lead.to}`}>
                  {lead.title} → {lead.to}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
