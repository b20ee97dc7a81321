import type { FoundText } from './boundary.ts'
import { Builder } from './outline-builder.ts'
import type { Provision } from './provision.ts'
import { unitsOf } from './unit.ts'

/** The provisions of one text, in order. Each has a locator that no other of them has. */
export const outlineOf = (found: FoundText): Provision[] => new Builder(unitsOf(found.pieces)).build()
