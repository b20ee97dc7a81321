export { type Name, variables } from './list.ts'
export * from './read.ts'
export { settingsTable } from './table.ts'
export type { Both, Variable } from './variable.ts'
