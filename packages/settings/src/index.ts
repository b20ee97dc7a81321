export { type Name, variables } from './list.ts'
export * from './read.ts'
export { settingsTable } from './table.ts'
export { type Both, SUBJECTS, type Subject, type Variable } from './variable.ts'
