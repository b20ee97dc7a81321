import { z } from '@hono/zod-openapi'
import { PEOPLE, type Work } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { shenzhenRegions } from '@pengce/values'
import { everyOffice } from '@pengce/vocabulary'
import { sql } from 'kysely'
import { officeTitle } from '../view/office-title.ts'
import { accountsOf } from './account.ts'
import { needsSecondFactor } from './identity-service.ts'
import { roleTitle } from './session-view.ts'

const AccountSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(PEOPLE),
  roleTitle: z.string(),
  office: z.string().nullable(),
  officeTitle: z.string().nullable(),
  district: z.string().nullable(),
  email: z.string().nullable().openapi({ description: 'Until its first sign-in, the address it waits for.' }),
  disabled: z.boolean(),
  secondFactor: z.enum(['not-needed', 'missing', 'set-up']),
  sessions: z.number().int(),
  own: z.boolean(),
})
const PlaceSchema = z.object({ id: z.string(), title: z.string() })
export const AccountsSchema = z
  .object({
    accounts: z.array(AccountSchema),
    offices: z.array(PlaceSchema).openapi({ description: 'Every office that an official may be of.' }),
    districts: z.array(PlaceSchema).openapi({ description: 'Every district that an official may be bound to.' }),
  })
  .openapi('Accounts')
export const AccountEventsSchema = z
  .object({
    events: z.array(
      z.object({
        at: z.string(),
        what: z.string(),
        whatText: z.string(),
        by: z.string(),
        byName: z.string(),
        details: z.record(z.string(), z.string().nullable()),
      }),
    ),
  })
  .openapi('AccountEvents')

/** Every account as administrators see it. */
export async function accountsView(tx: Work, own: string, language: Language, at: string) {
  const all = await accountsOf(tx)
  const factors = await tx.selectFrom('second_factor').select('account').where('confirmed_at', 'is not', null).execute()
  const setUp = new Set(factors.map((f) => f.account))
  const sessions = await tx
    .selectFrom('session')
    .select(['account', sql<number>`count(*)::int`.as('count')])
    .where('ended_at', 'is', null)
    .where('ends_at', '>', at)
    .groupBy('account')
    .execute()
  const counts = new Map(sessions.map((s) => [s.account, s.count]))
  return all.map((a) => ({
    id: a.id,
    name: a.name,
    role: a.role,
    roleTitle: roleTitle(a.role, language),
    office: a.office,
    officeTitle: a.office === null ? null : officeTitle(a.office, language),
    district: a.district,
    email: a.email,
    disabled: a.disabledAt !== null,
    secondFactor: setUp.has(a.id) ? 'set-up' : needsSecondFactor(a) ? 'missing' : 'not-needed',
    sessions: counts.get(a.id) ?? 0,
    own: a.id === own,
  }))
}

/** Where an official may be, in words. */
export const placesView = (language: Language) => ({
  offices: everyOffice.map((o) => ({ id: o.id, title: o.title[language] })),
  districts: shenzhenRegions.map((r) => ({ id: r.id, title: r.name[language] })),
})

/** What happened to an account, the latest first. */
export const accountEvents = (tx: Work, account: string, most: number) =>
  tx
    .selectFrom('account_event')
    .select(['at', 'what', 'actor as by', 'details'])
    .where('account', '=', account)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
