import { type Fact, type FigureDefinition, factsOf } from '@pengce/language'
import { LARGEST } from '@pengce/values'
import { known } from '../held.ts'
import { optionsAbove, type Repair } from './repair.ts'
import { figureAbove } from './solve.ts'
import { after, canChange, factChange, heldIn, moneyIn, type World } from './world.ts'

/**
 * The single facts that would make a granted measure pay more: up to the next tier, to the cap where it rises evenly, or
 * by one more where there is no cap to be reached.
 */
export function raises(world: World): readonly Repair[] {
  const { pay } = world.measure
  const now = worth(world)
  if (now === null || pay.gives !== 'money') return []
  return factsOf(...[pay.amount, pay.total].filter((n) => n !== null)).flatMap(({ fact, back }) => {
    if (!canChange(world, fact, back)) return []
    const change = (value: number | boolean | string): Repair => [factChange(world, fact, back, known(value))]
    const to = raised({ world, fact, back, now, at: (value) => worth(after(world, change(value))) ?? 0 })
    return to === null ? [] : [change(to)]
  })
}

/** One fact that may be raised, and what the measure pays at a value of it. */
interface Raise {
  readonly world: World
  readonly fact: Fact
  readonly back: number
  readonly now: number
  readonly at: (value: number | boolean | string) => number
}
function raised(r: Raise): number | boolean | string | null {
  const held = heldIn(r.world, r.fact, r.back)
  switch (r.fact.type) {
    case 'yes-no': {
      const isNo = held.state === 'does-not-apply' || (held.state === 'known' && held.value === false)
      return isNo && r.at(true) > r.now ? true : null
    }
    case 'choice':
      return optionsAbove(r.fact, held, r.world).find((option) => r.at(option) > r.now) ?? null
    case 'date':
      return null
    case 'figure':
      if (held.state === 'does-not-apply') return figureRaised(r, r.fact, 0)
      return held.state === 'known' ? figureRaised(r, r.fact, Number(held.value)) : null
  }
}

function figureRaised({ now, at }: Raise, fact: FigureDefinition, from: number): number | null {
  const next = figureAbove(fact, from, (parts) => at(parts) > now)
  if (next === null) return null
  const byOne = figureAbove(fact, from, () => true)
  if (next !== byOne) return next
  const end = fact.most ?? LARGEST
  const most = at(end)
  const full = at(Math.floor(end / 2)) === most ? figureAbove(fact, from, (parts) => at(parts) >= most) : null
  if (full !== null) return full
  return fact.unit === 'money' || fact.unit === 'usd' || fact.unit === 'rate' ? null : next
}

/** Both ends together, so that either counts; null where there is no upper end or the measure is not granted. */
function worth(world: World): number | null {
  const money = moneyIn(world)
  if (money === null || world.assessment.verdict !== 'yes' || !Number.isFinite(money.high)) return null
  return money.low + money.high
}
