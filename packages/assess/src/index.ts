export * from './evaluate.ts'
export * from './held.ts'
export type { Range } from './range.ts'
export * from './result.ts'
