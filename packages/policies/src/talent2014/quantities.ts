import { quantity } from '@pengce/values'

/** Figures as the document writes them. */
export const months = (n: number) => quantity('month', n)
export const homes = (n: number) => quantity('item', n)
export const squareMetres = (n: number) => quantity('square-metre', n)
export const yearsDrawn = (n: number) => quantity('year', n)
