import type { CivilDate, Sentences } from '@pengce/values'

/** What can stand in the way of what applicants keep, ask and say. */
export interface ApplicantProblemFacts {
  'applicant/not-an-applicant': Record<never, never>
  'applicant/no-such-file': { readonly party: string }
  'applicant/no-such-draft': { readonly id: string }
  'applicant/no-such-link': Record<never, never>
  'applicant/changed-elsewhere': { readonly seen: number; readonly now: number }
  'applicant/too-many': { readonly what: 'drafts' | 'links' | 'papers'; readonly most: number }
  'applicant/submitted-already': { readonly number: string }
  'applicant/link-day': { readonly until: CivilDate; readonly first: CivilDate; readonly last: CivilDate }
  'applicant/not-ended': { readonly number: string }
  'applicant/rated-already': { readonly number: string }
  'applicant/not-contestable': { readonly number: string; readonly version: number }
  'applicant/contested-already': { readonly number: string; readonly version: number }
}

const things = {
  drafts: ['申请草稿', 'drafts'],
  links: ['分享链接', 'links'],
  papers: ['草稿中的材料', 'papers in a draft'],
} as const

export const zh: Sentences<ApplicantProblemFacts> = {
  'applicant/not-an-applicant': () => '此处只对申请人和其代理人开放；请以申请人身份登录',
  'applicant/no-such-file': (p) => `没有保存过 ${p.party} 的资料；请先在“我能享受什么”中填写并保存`,
  'applicant/no-such-draft': () => '没有可以查看的这份申请草稿；请从“我的办件”打开',
  'applicant/no-such-link': () => '这个链接不存在、已到期或已停止；请向分享的人索取新的链接',
  'applicant/changed-elsewhere': (p) =>
    `这份内容已在别处改过（您看到第 ${p.seen} 次保存，现为第 ${p.now} 次），本次没有保存；您填写的内容仍在本页，请对照后再保存`,
  'applicant/too-many': (p) => `${things[p.what][0]}最多 ${p.most} 份；请先删去不用的`,
  'applicant/submitted-already': (p) => `这份申请已经提交，办件编号 ${p.number}；请到“我的办件”查看`,
  'applicant/link-day': (p) => `链接的截止日期须在 ${p.first} 至 ${p.last} 之间，收到的是 ${p.until}；请改选日期`,
  'applicant/not-ended': (p) => `办件 ${p.number} 还没有办结；办结之后可以评价`,
  'applicant/rated-already': (p) => `办件 ${p.number} 已经评价过，评价只有一次；如有新的意见，请提出投诉`,
  'applicant/not-contestable': (p) =>
    `办件 ${p.number} 的第 ${p.version} 步不是可以提出异议的决定；可以提出异议的在办件页列出`,
  'applicant/contested-already': (p) => `办件 ${p.number} 第 ${p.version} 步的决定已提出过异议；请等候答复`,
}
export const en: Sentences<ApplicantProblemFacts> = {
  'applicant/not-an-applicant': () => 'this is for applicants and their agents; sign in as one',
  'applicant/no-such-file': (p) => `nothing was saved for ${p.party}; fill in “What can I get” and save it first`,
  'applicant/no-such-draft': () => 'there is no such draft that you may see; open it from “My cases”',
  'applicant/no-such-link': () =>
    'the link does not exist, is over or was ended; ask whoever shared it with you for a new one',
  'applicant/changed-elsewhere': (p) =>
    `it was changed elsewhere (you saw save ${p.seen}, it is now at ${p.now}), so nothing was saved; what you typed is still on the page, compare and save again`,
  'applicant/too-many': (p) => `there may be ${p.most} ${things[p.what][1]} at most; delete some that you do not need`,
  'applicant/submitted-already': (p) => `this application was handed in as case ${p.number}; see it under “My cases”`,
  'applicant/link-day': (p) =>
    `the last day of a link lies from ${p.first} to ${p.last}, not on ${p.until}; choose another day`,
  'applicant/not-ended': (p) => `case ${p.number} has not ended; you can rate it once it has`,
  'applicant/rated-already': (p) =>
    `case ${p.number} was rated already, which is done once; if there is more to say, make a complaint`,
  'applicant/not-contestable': (p) =>
    `step ${p.version} of case ${p.number} is no decision to object to; the page of the case lists those that are`,
  'applicant/contested-already': (p) =>
    `the decision at step ${p.version} of case ${p.number} was objected to already; wait for the answer`,
}
