import { Condition, type Measure } from '@pengce/language'
import type { PhaseItemSpec } from '@pengce/procedure'

/** The phases of both permit rules; generation only since 2020, the last holds the works and their acceptance. */
export type PermitPhase = 'generation' | 'land' | 'planning' | 'permit' | 'completion'
/** Items of a permit procedure, each of which may come after any other of the procedure it is used in. */
export type PermitItems = Readonly<Record<string, PhaseItemSpec<string, PermitPhase>>>

/** The project is spared something by the measure. */
export const sparedBy = ({ measure }: { readonly measure: Measure }): Condition => new Condition(measure.when)
