export { createAssistant } from './assistant.ts'
export type { Knowledge, KnownPlans } from './knowledge.ts'
export { assistantOverHttp, assistantOverStdio } from './serve.ts'
