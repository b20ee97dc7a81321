import { z } from '@hono/zod-openapi'
import { PEOPLE } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { officeTitle } from '../view/office-title.ts'
import type { AccountRole } from './account.ts'
import { type IdentityService, secondFactorOf } from './identity-service.ts'
import { proofOf } from './secrets.ts'
import type { Found } from './session.ts'

const both = { id: z.string(), title: z.string(), describes: z.string() }
const WaysSchema = z.object({
  demo: z.array(z.object(both)).nullable(),
  oidc: z.boolean(),
  /** What whoever runs the service must do where nobody can sign in. */
  setUp: z.string().nullable(),
})
export const PartySchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['enterprise', 'person']),
  standing: z.enum(['self', 'agent']),
})
export const SessionSchema = z
  .discriminatedUnion('signedIn', [
    z.object({ signedIn: z.literal(false), ways: WaysSchema }),
    z.object({
      signedIn: z.literal(true),
      session: z.string(),
      account: z.string(),
      name: z.string(),
      role: z.enum(PEOPLE),
      roleTitle: z.string(),
      office: z.string().nullable(),
      officeTitle: z.string().nullable(),
      district: z.string().nullable(),
      parties: z.array(PartySchema),
      party: z.string().nullable().openapi({ description: 'The applicant that is worked for now.' }),
      secondFactor: z.enum(['none', 'required', 'done']),
      enrolled: z.boolean().openapi({ description: 'Whether a second factor was set up.' }),
      csrf: z.string().openapi({ description: 'Goes into the header X-Pengce-CSRF of whatever changes something.' }),
      expires: z.string(),
      demo: z.boolean(),
      ways: WaysSchema,
    }),
  ])
  .openapi('Session')
export type SessionView = z.infer<typeof SessionSchema>

const roleTitles: Readonly<Record<AccountRole, { readonly zh: string; readonly en: string }>> = {
  applicant: { zh: '申请人', en: 'applicant' },
  agent: { zh: '代理人', en: 'agent' },
  official: { zh: '经办人员', en: 'official' },
  supervisor: { zh: '督办人员', en: 'supervisor' },
  analyst: { zh: '分析人员', en: 'analyst' },
  administrator: { zh: '管理员', en: 'administrator' },
}
/** What a role is called. */
export const roleTitle = (role: AccountRole, language: Language): string => roleTitles[role][language]

/** By what ways one can sign in, or what to set up where there is none. */
export const waysView = ({ demo, provider }: Pick<IdentityService, 'demo' | 'provider'>, language: Language) => ({
  demo:
    demo?.map(({ id, title, describes }) => ({ id, title: title[language], describes: describes[language] })) ?? null,
  oidc: provider !== null,
  setUp: demo === null && provider === null ? setUp[language] : null,
})
const setUp = {
  zh: '本服务尚未设置登录。管理员：试用请以 npm start -- --demo 启动；正式使用请设置 PENGCE_OIDC_ISSUER、PENGCE_OIDC_CLIENT_ID 和 PENGCE_OIDC_CLIENT_SECRET',
  en: 'Nobody can sign in yet. To whoever runs the service: try it with npm start -- --demo, or set PENGCE_OIDC_ISSUER, PENGCE_OIDC_CLIENT_ID and PENGCE_OIDC_CLIENT_SECRET',
}

/** A session as its owner sees it. */
export function sessionView(
  identity: IdentityService,
  found: Found,
  token: string,
  enrolled: boolean,
  language: Language,
): SessionView {
  const { account, session, parties } = found
  const one = identity.demo?.find((d) => account.issuer === 'demo' && d.id === account.subject)
  return {
    signedIn: true,
    session: session.id,
    account: account.id,
    name: one?.title[language] ?? account.name,
    role: account.role,
    roleTitle: roleTitle(account.role, language),
    office: account.office,
    officeTitle: account.office === null ? null : officeTitle(account.office, language),
    district: account.district,
    parties: [...parties],
    party: parties.find((p) => p.id === session.party)?.id ?? parties[0]?.id ?? null,
    secondFactor: secondFactorOf(found),
    enrolled,
    csrf: proofOf(token),
    expires: session.endsAt,
    demo: one !== undefined,
    ways: waysView(identity, language),
  }
}
