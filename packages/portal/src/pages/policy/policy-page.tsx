import { useParams } from 'react-router'
import { Validity } from '../../parts/validity.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { Page, PageWaiting } from '../../shell/page.tsx'
import { useProcedures } from '../../wire/documents.ts'
import type { PolicyPage as Policy } from '../../wire/law.ts'
import { type Plan, usePlan, usePlans } from '../../wire/plans.ts'
import { usePolicy } from '../../wire/queries.ts'
import { dateText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { wordOf } from '../../words/table.ts'
import { MeasureRow } from '../measures/measure-row.tsx'
import { PolicyCoverage } from './policy-coverage.tsx'
import { PolicyLife } from './policy-life.tsx'
import { PolicyPlan } from './policy-plan.tsx'
import { PolicyRelations } from './policy-relations.tsx'
import './policy.css'

/** One document: its life, its measures, its other rules, and what is not a rule and why. */
export default function PolicyPage() {
  const { id = '' } = useParams()
  const policy = usePolicy(id)
  if (policy.isPending) return <PageWaiting />
  if (policy.isError) return <FailedPage failure={policy.error} again={() => void policy.refetch()} />
  return <Shown policy={policy.data} />
}

function Shown({ policy }: { readonly policy: Policy }) {
  const { t, language } = useSpeech()
  const words = t.law.policy
  // A document that sets no targets and tasks is no plan, and without an answer the rest of the page stands.
  const isPlan = usePlans({}).data?.plans.some((p) => p.id === policy.id) === true
  const plan = usePlan(policy.id, isPlan).data
  const own = (useProcedures().data?.procedures ?? []).filter((p) => p.document === policy.id)
  return (
    <Page
      title={policy.title}
      over={policy.number === null ? words.noNumber : <span lang="zh-CN">{policy.number}</span>}
    >
      <div className="policy-head card">
        <Validity life={policy.inForce} />
        <dl className="facts-list">
          <dt>{words.issuer}</dt>
          <dd>{policy.issuer}</dd>
          <dt>{words.issued}</dt>
          <dd>{policy.issued === null ? words.notStated : dateText(policy.issued, language)}</dd>
        </dl>
      </div>
      <PolicyLife policy={policy} />
      <Contents policy={policy} plan={plan ?? null} procedures={own.length} />
      <section>
        <h2 id="measures">{words.measures}</h2>
        {policy.measures.length === 0 ? <p className="soft">{words.measuresNone}</p> : null}
        <ul className="plain-list">
          {policy.measures.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} inPolicy />
          ))}
        </ul>
      </section>
      {own.length === 0 ? null : (
        <section>
          <h2 id="procedures">{words.procedures}</h2>
          <ul className="plain-list">
            {own.map((p) => (
              <li key={p.id} className="policy-rule">
                <span>{p.title}</span>
                <span className="soft">{words.steps(p.steps)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan === undefined ? null : <PolicyPlan plan={plan} />}
      {policy.rules.length === 0 ? null : (
        <section className="policy-rules">
          <h2 id="rules">{words.rules}</h2>
          <dl>
            {policy.rules.map((rule) => (
              <div key={rule.id} className="policy-rule">
                <dt>
                  {rule.title} <span className="soft small">{wordOf(words.ruleKinds, rule.kind)}</span>
                </dt>
                <dd>{rule.says}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {policy.relations.length === 0 ? null : <PolicyRelations relations={policy.relations} />}
      <PolicyCoverage policy={policy} />
    </Page>
  )
}

interface ContentsProps {
  readonly policy: Policy
  readonly plan: Plan | null
  readonly procedures: number
}

/** What there is on the page, each with its count and the way to it. */
function Contents({ policy, plan, procedures }: ContentsProps) {
  const { t } = useSpeech()
  const words = t.law.policy
  const parts = [
    ['measures', words.measures, policy.measures.length],
    ['procedures', words.procedures, procedures],
    ['targets', words.targets, plan?.targets.length ?? 0],
    ['tasks', words.tasks, plan?.tasks.length ?? 0],
    ['rules', words.rules, policy.rules.length],
    ['relations', words.relations, policy.relations.length],
    ['coverage', words.coverage, policy.coverage.encoded + policy.coverage.notEncoded],
  ] as const
  return (
    <nav className="policy-contents" aria-label={words.contents}>
      <ul className="plain-list">
        {parts
          .filter(([, , count]) => count > 0)
          .map(([id, title, count]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> <span className="soft">{count}</span>
            </li>
          ))}
      </ul>
    </nav>
  )
}
