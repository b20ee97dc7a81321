import type { Sentences } from '@pengce/values'

/** Why somebody is not let in, or may not do something with accounts: the facts of each reason. */
export interface IdentityProblemFacts {
  'session/ended': object
  'session/second-factor': object
  'session/not-from-here': object
  'session/no-proof': object
  'session/no-demo': object
  'session/no-provider': object
  'session/provider-away': object
  'session/not-vouched-for': object
  'session/wrong-code': object
  'session/no-second-factor': object
  'session/enrolled-already': object
  'session/no-key': object
  'not-found/session': object
  'account/disabled': object
  'account/not-yours': object
  'account/own': object
  'account/last-administrator': object
  'account/known-already': object
  'account/office': object
  'account/unknown-office': { readonly found: string; readonly nearest: string }
  'account/not-yet': object
  'not-found/account': { readonly id: string }
  'party/not-yours': object
  'party/agent-already': object
  'party/not-an-agent': object
  'not-found/party': { readonly id: string }
  'not-found/agent': { readonly id: string }
  'limit/too-often': { readonly seconds: number }
}
/** The reasons in Chinese: what, where, what to do next. */
export const zh: Sentences<IdentityProblemFacts> = {
  'session/ended': () => '登录已过期或已结束；请重新登录，已填写的内容仍在本页',
  'session/second-factor': () => '还须完成第二步验证；请输入验证器上的六位数字',
  'session/not-from-here': () => '请求不是来自本网站的页面，没有执行；请在本网站操作',
  'session/no-proof': () => '请求缺少本次登录的校验值，没有执行；请刷新页面后再试（程序：见 /v1/session 的 csrf）',
  'session/no-demo': () => '本服务不是演示；请用正式账号登录',
  'session/no-provider': () => '本服务未设置统一身份认证；管理员设置 PENGCE_OIDC_ISSUER 后可用',
  'session/provider-away': () => '统一身份认证暂时没有应答；请稍后再登录，其他页面照常可用',
  'session/not-vouched-for': () => '登录没有完成：返回的结果与本次登录不符或已过时；请重新登录',
  'session/wrong-code': () => '验证码不对或已用过；请等下一个六位数字，或用一个恢复码',
  'session/no-second-factor': () => '此账号尚未设置第二步验证；请先设置',
  'session/enrolled-already': () => '此账号已设置第二步验证；更换设备请用恢复码登录，或请管理员重置',
  'session/no-key': () => '本服务未设置 PENGCE_SECOND_FACTOR_KEY，不能使用第二步验证；请与管理员联系',
  'not-found/session': () => '您没有这次登录，或它已结束；全部见 /v1/session/list',
  'account/disabled': () => '此账号已停用；请与管理员联系',
  'account/not-yours': () => '账号由管理员管理；请与管理员联系',
  'account/own': () => '自己的账号不能由自己更改或停用；请另一位管理员办理',
  'account/last-administrator': () => '这是最后一位管理员；请先另设一位，再更改或停用此账号',
  'account/known-already': () => '已有这样的账号；请在现有账号上更改',
  'account/office': () => '经办人员须属于一个单位，其他身份不属于单位；请填写或去掉 office 和 district',
  'account/unknown-office': (p) => `没有编号为“${p.found}”的单位，最接近的是“${p.nearest}”；全部单位见 /v1/offices`,
  'account/not-yet': () => '没有这个账号；请对方先登录一次，再以其账号编号授权',
  'not-found/account': (p) => `没有编号为“${p.id}”的账号；全部见 /v1/accounts`,
  'party/not-yours': () => '只有申请人自己的账号和管理员可以设立或解除代理；请以申请人自己的账号登录',
  'party/agent-already': () => '对方已在代理；如要改期限，请先解除',
  'party/not-an-agent': () => '只有申请人或代理人的账号可以代理；请核对账号编号',
  'not-found/party': (p) => `没有编号为“${p.id}”的申请人`,
  'not-found/agent': (p) => `没有编号为“${p.id}”的代理，或已解除`,
  'limit/too-often': (p) => `请求过于频繁，没有执行；请 ${p.seconds} 秒后再试`,
}

/** The same in English. */
export const en: Sentences<IdentityProblemFacts> = {
  'session/ended': () => 'your session has ended; sign in again, what you typed is still on this page',
  'session/second-factor': () => 'a second step is still to be done; enter the six digits of your authenticator',
  'session/not-from-here': () => 'the request does not come from a page of this site, nothing was done; work from here',
  'session/no-proof': () =>
    'the request lacks the proof of this session, nothing was done; reload the page and try again (programs: csrf of /v1/session)',
  'session/no-demo': () => 'this is not a demonstration; sign in with your account',
  'session/no-provider': () => 'no identity provider is set; the operator may set PENGCE_OIDC_ISSUER',
  'session/provider-away': () => 'the identity provider does not answer; sign in later, everything else works',
  'session/not-vouched-for': () =>
    'signing in was not completed: what came back does not belong to it or came too late; sign in again',
  'session/wrong-code': () => 'the code is wrong or was used; wait for the next six digits, or use a recovery code',
  'session/no-second-factor': () => 'this account has no second factor yet; set one up first',
  'session/enrolled-already': () =>
    'this account has a second factor; sign in with a recovery code, or have an administrator take it away',
  'session/no-key': () =>
    'PENGCE_SECOND_FACTOR_KEY is not set, so that no second factor can be used; ask the administrator',
  'not-found/session': () => 'you have no such session, or it has ended; /v1/session/list lists them',
  'account/disabled': () => 'this account is disabled; ask the administrator',
  'account/not-yours': () => 'accounts are for administrators; ask one',
  'account/own': () => 'your own account is not yours to change or disable; ask another administrator',
  'account/last-administrator': () => 'this is the last administrator; make another one first',
  'account/known-already': () => 'there is such an account already; change that one',
  'account/office': () =>
    'an official belongs to an office and nobody else does; give or leave out office and district',
  'account/unknown-office': (p) =>
    `there is no office “${p.found}”, the nearest is “${p.nearest}”; /v1/offices lists them all`,
  'account/not-yet': () => 'there is no such account; have them sign in once, then name the id of their account',
  'not-found/account': (p) => `there is no account “${p.id}”; /v1/accounts lists them all`,
  'party/not-yours': () =>
    "agents are given and ended by the applicant's own account and by administrators; sign in as the applicant",
  'party/agent-already': () => 'they act for this applicant already; end that first to change its term',
  'party/not-an-agent': () => 'only accounts of applicants and agents act for an applicant; check the id',
  'not-found/party': (p) => `there is no applicant “${p.id}”`,
  'not-found/agent': (p) => `there is no agent “${p.id}”, or it has ended`,
  'limit/too-often': (p) => `too many requests, this one was not done; try again in ${p.seconds} seconds`,
}
