/** What can be asked of the service about who one is. */
export type IdentityOperation =
  | 'session'
  | 'demoSignIn'
  | 'signOut'
  | 'chooseParty'
  | 'sessions'
  | 'endSession'
  | 'enrolSecondFactor'
  | 'secondFactor'
  | 'providerSignIn'
  | 'providerCallback'
  | 'accounts'
  | 'makeAccount'
  | 'changeAccount'
  | 'endAccountSessions'
  | 'takeSecondFactor'
  | 'accountEvents'
  | 'agents'
  | 'giveAgent'
  | 'endAgent'

type Said = Readonly<Record<IdentityOperation, { readonly summary: string; readonly description: string }>>

export const identityOperationsZh: Said = {
  session: {
    summary: '当前登录',
    description:
      '是否已登录、身份、单位、代表的申请人、第二步验证和到期时间；以会话 Cookie 修改数据时，请求头 X-Pengce-CSRF 须为其中的 csrf。',
  },
  demoSignIn: { summary: '以演示身份登录', description: '仅在演示中可用；as 为 ways.demo 中的 id。' },
  signOut: { summary: '退出登录', description: '立即结束本次登录。' },
  chooseParty: { summary: '选择代表的申请人', description: '同时代表几个申请人时，选定当前为哪一个办事。' },
  sessions: { summary: '我的各次登录', description: '尚有效的登录：设备、开始、最近使用和到期时间。' },
  endSession: { summary: '结束一次登录', description: '例如结束在遗失设备上的登录。' },
  enrolSecondFactor: {
    summary: '设置第二步验证',
    description: '返回密钥、二维码和恢复码，只显示这一次；输入第一个正确的验证码后生效。',
  },
  secondFactor: { summary: '第二步验证', description: '六位数字或一个未用过的恢复码；通过后更换会话令牌。' },
  providerSignIn: {
    summary: '统一身份认证登录',
    description: '转到 OpenID 提供方（授权码、PKCE）；完成后回到 return。',
  },
  providerCallback: { summary: '从统一身份认证返回', description: '提供方完成后浏览器回到这里；不供直接调用。' },
  accounts: { summary: '列出账号', description: '仅管理员：身份、单位、是否停用、第二步验证和有效登录数。' },
  makeAccount: { summary: '新设账号', description: '仅管理员：以经认证的电子邮箱首次登录者取得此账号。' },
  changeAccount: {
    summary: '更改或停用账号',
    description: '仅管理员；其各次登录随即结束。不能更改自己的账号，也不能去掉最后一位管理员。',
  },
  endAccountSessions: { summary: '结束账号的全部登录', description: '仅管理员。' },
  takeSecondFactor: { summary: '重置第二步验证', description: '仅管理员：遗失验证器和恢复码时；下次登录须重新设置。' },
  accountEvents: { summary: '账号的经过', description: '本人或管理员：登录、更改、授权等，只增不改。' },
  agents: { summary: '申请人的代理', description: '申请人自己的账号或管理员：谁在代理，从何时到何时。' },
  giveAgent: { summary: '设立代理', description: '由申请人自己的账号或管理员设立，可定最后一日。' },
  endAgent: { summary: '解除代理', description: '立即生效。' },
}
export const identityOperationsEn: Said = {
  session: {
    summary: 'Who is signed in',
    description:
      'Whether somebody is, their role, office, applicants, second factor and when it ends. Whatever changes something by the session’s cookie sends its csrf in the header X-Pengce-CSRF.',
  },
  demoSignIn: {
    summary: 'Sign in as a demonstration’s role',
    description: 'In a demonstration only; `as` is an id of ways.demo.',
  },
  signOut: { summary: 'Sign out', description: 'Ends this session at once.' },
  chooseParty: {
    summary: 'Choose the applicant',
    description: 'Of several applicants, the one that is worked for now.',
  },
  sessions: { summary: 'My sessions', description: 'Those that hold: device, since when, last used, until when.' },
  endSession: { summary: 'End a session', description: 'Such as that of a lost device.' },
  enrolSecondFactor: {
    summary: 'Set up a second factor',
    description: 'Gives a secret, a QR code and recovery codes, this once; it counts from the first right code.',
  },
  secondFactor: {
    summary: 'Show the second factor',
    description: 'Six digits or an unused recovery code; the session then goes on with another token.',
  },
  providerSignIn: {
    summary: 'Sign in by the identity provider',
    description: 'Leads to the OpenID provider (authorization code, PKCE), and back to `return`.',
  },
  providerCallback: {
    summary: 'Back from the identity provider',
    description: 'Where the provider sends the browser; not to be called otherwise.',
  },
  accounts: {
    summary: 'List accounts',
    description: 'Administrators only: role, office, whether disabled, second factor, sessions.',
  },
  makeAccount: {
    summary: 'Make an account',
    description: 'Administrators only: it is for whoever first signs in with this verified address.',
  },
  changeAccount: {
    summary: 'Change or disable an account',
    description: 'Administrators only; its sessions end. Never one’s own, never the last administrator’s.',
  },
  endAccountSessions: { summary: 'End all sessions of an account', description: 'Administrators only.' },
  takeSecondFactor: {
    summary: 'Take a second factor away',
    description: 'Administrators only, where authenticator and recovery codes are lost; the next sign-in sets one up.',
  },
  accountEvents: {
    summary: 'What happened to an account',
    description: 'Its owner and administrators: sign-ins, changes, standings; only ever added to.',
  },
  agents: {
    summary: 'Agents of an applicant',
    description: 'Its own account or an administrator: who acts, from when, until when.',
  },
  giveAgent: {
    summary: 'Give an agent',
    description: 'By the applicant’s own account or an administrator, with a last day or none.',
  },
  endAgent: { summary: 'End an agent', description: 'From now on.' },
}
