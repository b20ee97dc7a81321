import type { Node } from '@pengce/language'
import { type Procedure, stepsOf } from './procedure.ts'
import type { Item, Phase } from './step.ts'

/** An item in phases with whether it applies to a project. */
export interface Matter {
  readonly step: string
  readonly phase: Phase | null
  readonly item: Item
  readonly applies: 'yes' | 'no' | 'open'
}

/** The list of a project's items phase by phase, each with whether it applies as `judge` settles its condition. */
export const mattersOf = (p: Procedure, judge: (condition: Node) => Matter['applies']): readonly Matter[] =>
  stepsOf(p).flatMap(([name, step]) =>
    step.items.flatMap((item): Matter[] => {
      if (item.phase === null) return []
      const applies = item.applies === null ? 'yes' : judge(item.applies)
      return [{ step: name, phase: step.phases[item.phase] ?? null, item, applies }]
    }),
  )
