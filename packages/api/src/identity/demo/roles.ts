import type { AccountRole } from '../account.ts'
import type { DemoRole } from '../identity-service.ts'

/** A role of the demonstration with what its account is. */
export interface DemoAccount extends DemoRole {
  readonly role: AccountRole
  readonly office: string | null
  readonly district: string | null
  /** Example applicants it acts for, by id. */
  readonly parties: readonly string[]
}

const role = (
  id: string,
  what: AccountRole,
  [zh, en]: readonly [string, string],
  [describesZh, describesEn]: readonly [string, string],
  more: Partial<Pick<DemoAccount, 'office' | 'district' | 'parties'>> = {},
): DemoAccount =>
  Object.freeze({
    id,
    role: what,
    title: { zh, en },
    describes: { zh: describesZh, en: describesEn },
    office: null,
    district: null,
    parties: [],
    ...more,
  })

/** Everybody in the demonstration. The ids are what POST /v1/session/demo takes. */
export const demoAccounts: readonly DemoAccount[] = Object.freeze([
  role(
    'enterprise',
    'applicant',
    ['企业经办人（网络零售、产业园）', "An enterprise's clerk (online retail, a park)"],
    ['看能享受什么、申报、补正、收款', 'Sees what can be had, applies, corrects, is paid'],
    { parties: ['online-retailer', 'hr-park-operator'] },
  ),
  role(
    'person',
    'applicant',
    ['个人申请人（一位领军人才）', 'A person (a leading talent)'],
    ['看住房补贴，跟进用人单位的申报', 'Looks at housing support and follows the application'],
    { parties: ['national-leading-talent'] },
  ),
  role(
    'adviser',
    'agent',
    ['代理顾问', 'An adviser'],
    ['替几家企业和个人申报', 'Applies for several enterprises and people'],
    { parties: ['online-retailer', 'hr-agency', 'sole-trader', 'national-leading-talent'] },
  ),
  role(
    'commerce',
    'official',
    ['市商务局经办', 'An official of the Commerce Bureau'],
    ['受理和审核电商奖补', 'Reviews e-commerce awards'],
    { office: 'commerce' },
  ),
  role(
    'district',
    'official',
    ['福田区经办', 'An official of Futian District'],
    ['区级初审', 'First review in the district'],
    { office: 'district-futian', district: 'futian' },
  ),
  role(
    'housing',
    'official',
    ['市住房保障部门经办', 'An official of housing security'],
    ['受理人才住房补贴：补正、核查、公示、批准', 'Housing subsidies: correction, inquiry, notice, decision'],
    { office: 'housing-security' },
  ),
  role(
    'human-resources',
    'official',
    ['市人力资源保障局经办', 'An official of Human Resources'],
    ['审核人力资源机构奖励，协查人才资格', 'Awards of agencies; confirms standing of talent'],
    { office: 'human-resources' },
  ),
  role(
    'development-reform',
    'official',
    ['市发展改革委经办', 'An official of Development and Reform'],
    ['项目审批，要求补正', 'Approves projects, asks for corrections'],
    { office: 'development-reform' },
  ),
  role('finance', 'official', ['市财政局经办', 'An official of the Finance Bureau'], ['拨付资金', 'Pays'], {
    office: 'finance',
  }),
  role(
    'supervisor',
    'supervisor',
    ['督办员', 'A supervisor'],
    ['各部门期限、退件、投诉、记录核对', 'Deadlines, returns, complaints and the log of all departments'],
  ),
  role(
    'analyst',
    'analyst',
    ['分析员', 'An analyst'],
    ['起草规则修改，试算影响', 'Drafts changes of rules and tries them'],
  ),
  role(
    'analyst-2',
    'analyst',
    ['第二分析员（复核）', 'A second analyst (reviews)'],
    ['复核并批准他人的草案', "Reviews and approves others' drafts"],
  ),
  role(
    'administrator',
    'administrator',
    ['管理员', 'An administrator'],
    ['账号、会话、预算与自动办理', 'Accounts, sessions, budgets, automation'],
  ),
])
