export * from './evaluate.ts'
export * from './held.ts'
export * from './result.ts'
