import type { Held } from '@pengce/assess'
import { type Dates, dayNamed, type Fact, type FigureDefinition, type Node, walkTree } from '@pengce/language'
import { LARGEST, PARTS, toDay, type Unit } from '@pengce/values'
import { ABSENT, type Asked, known } from './fact-set.ts'
import type { Random } from './random.ts'

const FIRST_DAY = toDay('1990-01-01')
const LAST_DAY = toDay('2040-12-31')

/** The lowest and the highest value a figure or a date may have, in parts or days. */
export function domainOf(fact: Fact): readonly [low: number, high: number] {
  if (fact.type === 'date') return [FIRST_DAY, LAST_DAY]
  if (fact.type === 'figure') return [fact.least ?? -LARGEST, fact.most ?? LARGEST]
  return [0, 0]
}

/** How large figures of a unit usually get, as a power of ten of its parts. */
const USUAL_DIGITS: Partial<Record<Unit, number>> = { money: 13, usd: 12, rate: 6, person: 4, 'square-metre': 7 }

/** Values where a measure may turn: the constants it names for a fact's unit or for days, and their neighbours. */
export function landmarksOf(nodes: readonly Node[], asked: Asked, dates: Dates): readonly number[] {
  const found = new Set<number>()
  const near = (n: number) =>
    found
      .add(n - 1)
      .add(n)
      .add(n + 1)
  const { fact } = asked
  for (const tree of nodes)
    walkTree(tree, (n) => {
      if (n.kind === 'number' && fact.type === 'figure' && n.value.unit === fact.unit) near(n.value.parts)
      if (n.kind === 'date' && fact.type === 'date') near(toDay(n.value))
      if (n.kind === 'day' && fact.type === 'date') near(toDay(dayNamed(n, dates)))
    })
  const [low, high] = domainOf(fact)
  return [...found].filter((v) => v >= low && v <= high)
}

/** A value for a fact: near a landmark, of a usual size, or extreme; now and then it does not apply. */
export function anyValue(asked: Asked, landmarks: readonly number[], random: Random): Held {
  const { fact } = asked
  if (random.chance(5)) return ABSENT
  switch (fact.type) {
    case 'yes-no':
      return known(random.chance(50))
    case 'choice':
      return known(random.pick(Object.keys(fact.options)))
    case 'date':
      if (landmarks.length > 0 && random.chance(60)) return known(random.pick(landmarks))
      return known(random.int(FIRST_DAY, LAST_DAY))
    case 'figure':
      if (landmarks.length > 0 && random.chance(50)) return known(random.pick(landmarks))
      return known(random.chance(8) ? extreme(fact, random) : usual(fact, random))
  }
}

function extreme(fact: FigureDefinition, random: Random): number {
  const [low, high] = domainOf(fact)
  return random.pick([low, high, high - 1, Math.max(low, 0), Math.min(high, 1)])
}
/** Sizes spread over all powers of ten, as those of enterprises are; often in round figures, as people write them. */
function usual(fact: FigureDefinition, random: Random): number {
  const [low, high] = domainOf(fact)
  const digits = USUAL_DIGITS[fact.unit] ?? Math.round(Math.log10(PARTS[fact.unit])) + 3
  const top = 10 ** random.int(1, digits)
  const size = random.int(0, top)
  const round = random.chance(50) ? Math.round(size / PARTS[fact.unit]) * PARTS[fact.unit] : size
  const signed = low < 0 && random.chance(30) ? -round : round
  return Math.min(high, Math.max(low, signed))
}
