import { migration } from './migration.ts'

/** Supervisors see what happened to accounts and sessions, as they see what was done in cases. */
export const accountsOverseen = migration(
  10,
  'accounts-overseen',
  `
create policy overseen on pengce.account_event for select using (pengce.role() = 'supervisor');
`,
)
