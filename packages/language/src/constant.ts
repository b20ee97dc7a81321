import { ofParts, type Unit } from '@pengce/values'
import type { Node } from './tree.ts'

/** A constant node from whole parts. */
export const ofUnit = (unit: Unit, parts: number): Node => ({ kind: 'number', value: ofParts(unit, parts) })
