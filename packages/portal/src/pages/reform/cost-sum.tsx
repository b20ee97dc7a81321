import { Money } from '../../parts/money.tsx'

interface CostSumProps {
  readonly name: string
  readonly fen: number
  /** The one that the others lead to. */
  readonly main?: boolean
  /** A difference: what is more is said to be more; what is less always is. */
  readonly signed?: boolean
}

/** A sum with its name, in a row of sums. */
export const CostSum = ({ name, fen, main = false, signed = false }: CostSumProps) => (
  <div className={main ? 'cost-sum cost-sum-main' : 'cost-sum'}>
    <dt>{name}</dt>
    <dd>
      {fen < 0 ? '−' : signed && fen > 0 ? '+' : ''}
      <Money fen={Math.abs(fen)} />
    </dd>
  </div>
)
