export { assessBulk, type BulkAnswer, type BulkApplicant, BulkRefused } from './bulk.ts'
export { type ClientOptions, type PengceClient, pengceClient } from './client.ts'
export type * from './schema.ts'
