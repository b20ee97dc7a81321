import { type Node, walkTree } from '@pengce/language'
import type { PlaceValue } from './places.ts'

/**
 * The phrase of an author over a tree in which one figure was replaced: as it was where it says nothing of that figure,
 * with the new figure where it is the phrase's own, and none where it might no longer say what holds.
 */
export function formAfter(before: Node, after: Node, old: PlaceValue, now: PlaceValue, direct: boolean): Node['form'] {
  const { form } = before
  if (form === undefined) return undefined
  switch (form.name) {
    case 'none':
    case 'given':
    case 'once':
    case 'table':
    case 'deducts':
    case 'within-rest':
    case 'not-below-zero':
      return form
    case 'first-crossing':
      return tests(before) === tests(after) ? form : undefined
    case 'capped':
    case 'rate':
    case 'per-unit':
    case 'limit-year':
    case 'limit-total': {
      const own = 'cap' in form ? form.cap : 'rate' in form ? form.rate : 'each' in form ? form.each : form.ceiling
      if (old.is !== 'figure' || now.is !== 'figure' || own?.unit !== old.unit || own.parts !== old.parts)
        return direct ? undefined : form
      if (!direct || now.unit !== old.unit) return undefined
      const figure = { unit: now.unit, parts: now.parts }
      if ('cap' in form) return { ...form, cap: figure }
      if ('each' in form) return { ...form, each: figure }
      if ('rate' in form)
        return figure.unit === 'rate' ? { ...form, rate: { unit: 'rate', parts: figure.parts } } : undefined
      return { ...form, ceiling: figure }
    }
    default:
      return undefined
  }
}

/** What decides which case applies, as text. */
function tests(tree: Node): string {
  const found: unknown[] = []
  walkTree(tree, (node) => {
    if (node.kind === 'firstMatch') found.push(node.rows.map((row) => row.when))
  })
  return JSON.stringify(found)
}
