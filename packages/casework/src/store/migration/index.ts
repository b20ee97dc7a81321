import { cases } from './0001-cases.ts'
import { papersAndMoney } from './0002-papers-and-money.ts'
import { versionsAndAutomatic } from './0003-versions-and-automatic.ts'
import { lawDrafts } from './0004-law-drafts.ts'
import { webhooks } from './0005-webhooks.ts'
import { applicantsOwn } from './0006-applicants-own.ts'
import { numberedLast } from './0007-numbered-last.ts'
import { accounts } from './0008-accounts.ts'
import { deskAndOversight } from './0009-desk-and-oversight.ts'
import { accountsOverseen } from './0010-accounts-overseen.ts'
import { ownKeys } from './0011-own-keys.ts'
import type { Migration } from './migration.ts'

/** Every migration in order; only ever added to. */
export const migrations: readonly Migration[] = [
  cases,
  papersAndMoney,
  versionsAndAutomatic,
  lawDrafts,
  webhooks,
  applicantsOwn,
  numberedLast,
  accounts,
  deskAndOversight,
  accountsOverseen,
  ownKeys,
]
