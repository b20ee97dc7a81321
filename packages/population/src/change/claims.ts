import { inForce, type Measure, type Node, type Window } from '@pengce/language'

/** The claims of a measure that a change may drop: all but the days it applies. */
export const claimsOf = ({ when }: Measure): readonly Node[] =>
  when.kind === 'all' ? when.of.filter((c) => c.form?.name !== 'in-force') : [when]

/** The measure on other days. */
export function withWindow(measure: Measure, window: Window): Measure {
  const of = measure.when.kind === 'all' ? measure.when.of.filter((c) => c.form?.name !== 'in-force') : [measure.when]
  return { ...measure, window, when: { kind: 'all', of: [inForce(window).node, ...of] } }
}
