import type { AuditLine } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { answerWords } from '@pengce/procedure'
import { officeTitle } from './office-title.ts'

type Said = readonly [zh: string, en: string]

/** A line of what was done, in the words of people: who by the name of their account, what by what it is called. */
export function auditView(l: AuditLine, nameOf: (id: string) => string, language: Language) {
  const i = language === 'zh' ? 0 : 1
  const words = l.source === 'event' ? answerWords : doing
  const known: Said | undefined = Object.entries<Said>({ ...own, ...words }).find(
    ([key]) => key === l.what.split(' ')[0],
  )?.[1]
  const rest = NAMING.has(l.source) ? l.what.split(' ').slice(known === undefined ? 0 : 1) : []
  const about = rest.map((word) => nameOf(word)).join(' ')
  return {
    at: l.at,
    source: l.source,
    sourceText: sources[l.source][i],
    actor: l.actor,
    actorName: actorText(l.actor, nameOf, language, l),
    role: l.role,
    office: l.office,
    officeTitle: l.office === null ? null : officeTitle(l.office, language),
    case: l.case,
    what: l.what,
    whatText: known === undefined ? (about === '' ? l.what : about) : `${known[i]} ${about}`.trim(),
    ground: l.ground,
  }
}

/**
 * What somebody who acts is called: people by the name of their account, the service and time by what they are; whoever has no name that
 * may be seen by the office, or as the applicant.
 */
export function actorText(
  id: string,
  nameOf: (id: string) => string,
  language: Language,
  as: { readonly role: string | null; readonly office: string | null } = { role: null, office: null },
): string {
  const itself = ofItself[id]?.[language === 'zh' ? 0 : 1]
  const name = nameOf(id)
  if (itself !== undefined || name !== id) return itself ?? name
  const party = as.role === 'applicant' || as.role === 'agent' ? 'applicant' : as.office
  return party === null ? id : officeTitle(party, language)
}

/** What was done with an account or with work, in words. */
export const doneText = (what: string, language: Language): string => doing[what]?.[language === 'zh' ? 0 : 1] ?? what

/** What acts of itself. */
const ofItself: Readonly<Record<string, Said>> = { system: ['系统', 'the service'], clock: ['时钟', 'the clock'] }

/** What is said of these names somebody. */
const NAMING: ReadonlySet<string> = new Set(['hands', 'deputy', 'account'])
const sources: Readonly<Record<AuditLine['source'], Said>> = {
  event: ['办件事件', 'event of a case'],
  look: ['查看办件', 'looked at a case'],
  hands: ['经办人变更', 'case changed hands'],
  deputy: ['代理', 'deputy'],
  complaint: ['诉求处理', 'complaint'],
  check: ['记录链核查', 'check of the logs'],
  account: ['账号与登录', 'accounts and sign-in'],
}
/** What casework itself enters into logs. */
const own: Readonly<Record<string, Said>> = {
  opened: ['立案', 'opened'],
  'moved-to-version': ['转按新规定办理', 'moved to a newer version'],
  paused: ['停止计时', 'clock stopped'],
  resumed: ['恢复计时', 'clock runs again'],
}
const doing: Readonly<Record<string, Said>> = {
  look: ['查看', 'looked'],
  take: ['接手', 'taken by'],
  'give-back': ['交回', 'given back'],
  'hand-over': ['移交给', 'handed to'],
  end: ['提前结束代理', 'deputy ended early'],
  dispatched: ['分派', 'dispatched'],
  answered: ['答复', 'answered'],
  'signed-in': ['登录', 'signed in'],
  'signed-out': ['退出', 'signed out'],
  'sessions-ended': ['结束会话', 'sessions ended'],
  made: ['设立账号', 'account made'],
  changed: ['变更账号', 'account changed'],
  disabled: ['停用账号', 'account disabled'],
  enabled: ['恢复账号', 'account enabled'],
  bound: ['账号首次登录', 'account bound'],
  'second-factor-made': ['设立第二验证', 'second factor set up'],
  'second-factor-right': ['第二验证通过', 'second factor right'],
  'second-factor-wrong': ['第二验证未通过', 'second factor wrong'],
  'second-factor-taken-away': ['取消第二验证', 'second factor taken away'],
  'recovery-code-used': ['使用恢复码', 'recovery code used'],
  'standing-given': ['授权代理', 'standing given'],
  'standing-ended': ['结束授权', 'standing ended'],
}
