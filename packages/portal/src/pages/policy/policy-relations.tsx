import { Fold } from '../../parts/fold.tsx'
import { Go } from '../../shell/go.tsx'
import type { PolicyPage as Policy } from '../../wire/law.ts'
import { useSpeech } from '../../words/speech.ts'

const FEW = 4

/** Rules between measures: what each says, and the measures it ties together. */
export function PolicyRelations({ relations }: Pick<Policy, 'relations'>) {
  const { t } = useSpeech()
  const words = t.law.policy
  return (
    <section>
      <h2 id="relations">{words.relations}</h2>
      <ul className="plain-list">
        {relations.map((relation) => (
          <li key={relation.id} className="policy-rule">
            <b className="policy-relation">{relation.title}</b>
            <div>
              <p>{relation.says}</p>
              {relation.measures.length > FEW ? (
                <Fold summary={<span className="soft">{words.relationMeasures(relation.measures.length)}</span>}>
                  <Ties relation={relation} />
                </Fold>
              ) : (
                <Ties relation={relation} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Ties = ({ relation }: { readonly relation: Policy['relations'][number] }) => (
  <ul className="plain-list policy-ties">
    {relation.measures.map((measure) => (
      <li key={measure.id}>
        <Go to={`/measures/${measure.id}`}>{measure.title}</Go>
      </li>
    ))}
  </ul>
)
