export * from './evaluator.ts'
export * from './example-run.ts'
export { answerText, figureText } from './figure-text.ts'
export { type Exact, type OracleAnswer, oracle } from './oracle.ts'
