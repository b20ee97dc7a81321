import type { Term, TermId } from '../term.ts'
import type { Vector } from './instruction.ts'
import type { Leaf } from './leaf.ts'
import type { VectorCode } from './vector-code.ts'

/** A truth as two masks: surely so, possibly so. The same vector twice where it cannot be open. */
export interface Masks {
  readonly surely: Vector
  readonly possibly: Vector
}
export const both = (mask: Vector): Masks => ({ surely: mask, possibly: mask })

/** A claim about one cell, from where it holds and where there is a gap. */
export function leafMasks(code: VectorCode, gap: Leaf['gap'], holds: Vector, isGap: () => Vector): Masks {
  if (gap === 'no') return both(holds)
  const possibly = code.binary('or', holds, isGap())
  return { surely: gap === 'yes' ? possibly : holds, possibly }
}

/**
 * A condition from the masks of its parts; null for a claim, which has none. Bit by bit, so that it is the same whether a
 * bit is a row of its own or a row has all the bits of a lane.
 */
export function connected(term: Term, masks: (id: TermId) => Masks, code: VectorCode): Masks | null {
  switch (term.op) {
    case 'truth':
      return both(code.bits(term.value ? -1n : 0n))
    case 'all':
      return ends(term.of.map(masks), (of) => joined('and', of, code))
    case 'any':
      return ends(term.of.map(masks), (of) => joined('or', of, code))
    case 'some':
      return ends(term.of.map(masks), (of) => reached(term.atLeast, of, code))
    case 'not': {
      const { surely, possibly } = masks(term.of)
      return { surely: code.unary('not', possibly), possibly: code.unary('not', surely) }
    }
    default:
      return null
  }
}
const ends = (of: readonly Masks[], join: (of: readonly Vector[]) => Vector): Masks => ({
  surely: join(of.map((m) => m.surely)),
  possibly: join(of.map((m) => m.possibly)),
})
function joined(op: 'and' | 'or', of: readonly Vector[], code: VectorCode): Vector {
  const [first = code.bits(op === 'and' ? -1n : 0n), ...rest] = of
  return rest.reduce((a, b) => code.binary(op, a, b), first)
}
/** Where so many of them are set: with each one more, n are reached where they were, or n - 1 were and it is set. */
function reached(atLeast: number, of: readonly Vector[], code: VectorCode): Vector {
  const [all, none] = [code.bits(-1n), code.bits(0n)]
  let found = Array.from({ length: atLeast + 1 }, (_, n) => (n === 0 ? all : none))
  for (const mask of of)
    found = found.map((already, n) =>
      n === 0 ? all : code.binary('or', already, code.binary('and', found[n - 1] ?? none, mask)),
    )
  return found[atLeast] ?? none
}
