import type { CivilDate, Sentences } from '@pengce/values'

/** What can stand in the way of work at the desk, of public notices and of oversight. */
export interface WorkProblemFacts {
  'casework/not-an-official': Record<never, never>
  'casework/not-a-supervisor': Record<never, never>
  'casework/no-such-colleague': { readonly id: string; readonly office: string }
  'casework/ground-missing': Record<never, never>
  'casework/held-by': { readonly id: string; readonly holder: string }
  'casework/not-held': { readonly id: string }
  'casework/held-meanwhile': { readonly id: string; readonly seen: number; readonly now: number; readonly by: string }
  'casework/deputy-days': { readonly from: CivilDate; readonly until: CivilDate; readonly today: CivilDate }
  'casework/deputy-oneself': Record<never, never>
  'casework/no-such-deputy': { readonly id: string }
  'casework/no-such-subject': { readonly subject: string }
  'casework/found-meanwhile': {
    readonly subject: string
    readonly seen: number
    readonly now: number
    readonly by: string
  }
  'casework/not-on-notice': { readonly id: string }
  'casework/objected-often': { readonly most: number }
  'casework/no-such-complaint': { readonly id: string }
  'casework/complaint-not-yours': { readonly state: string }
  'casework/key-unfit': { readonly most: number }
  'casework/key-taken': { readonly key: string; readonly number: string }
  'casework/no-such-office': { readonly id: string }
}

export const zh: Sentences<WorkProblemFacts> = {
  'casework/not-an-official': () => '此处只对办理单位的工作人员开放；请以工作人员身份登录',
  'casework/not-a-supervisor': () => '此处只对督办人员开放；请以督办人员身份登录',
  'casework/no-such-colleague': (p) => `${p.office} 没有用过工作台的同事 ${p.id}；请从名单中选择，或请其先登录一次`,
  'casework/ground-missing': () => '请写明理由；没有理由不能记入',
  'casework/held-by': (p) => `办件 ${p.id} 由 ${p.holder} 办理；如需接手，请写明理由`,
  'casework/not-held': (p) => `办件 ${p.id} 现在不由您办理；请先接手`,
  'casework/held-meanwhile': (p) =>
    `办件 ${p.id} 的经办人在您查看之后已由 ${p.by} 变更，本次没有记入；请看过现在的经办人再决定`,
  'casework/deputy-days': (p) =>
    `代理期限须先起后止、不早于今天（${p.today}）且不超过一年，收到 ${p.from} 至 ${p.until}`,
  'casework/deputy-oneself': () => '代理人须是另一位同事；请另选',
  'casework/no-such-deputy': (p) => `没有可以结束的代理 ${p.id}；请刷新后再看`,
  'casework/no-such-subject': (p) => `本案没有可以核定的“${p.subject}”；请从案件页选择`,
  'casework/found-meanwhile': (p) =>
    `“${p.subject}”在您查看之后已由 ${p.by} 核定，本次没有记入；您填写的内容仍在本页，请对照后再决定`,
  'casework/not-on-notice': (p) => `办件 ${p.id} 现在不在公示期；公示中的见“公示”页`,
  'casework/objected-often': (p) => `这份公示一小时内已收到 ${p.most} 份异议；请稍后再提交，或直接联系公示单位`,
  'casework/no-such-complaint': (p) => `没有可以查看的诉求 ${p.id}；请刷新后再看`,
  'casework/complaint-not-yours': (p) =>
    `这份诉求现在不能由您这样处理（状态：${p.state}）；督办人员分派，被分派的单位答复，各一次`,
  'casework/key-unfit': (p) => `每个案件须有贵单位自己的编号，不超过 ${p.most} 个字；请补上编号`,
  'casework/key-taken': (p) =>
    `编号“${p.key}”已用于案件 ${p.number}，内容与这次不同，没有立案；请核对，确是另一个案件的请换编号`,
  'casework/no-such-office': (p) => `没有编号为“${p.id}”的单位；请从名单中选择`,
}
export const en: Sentences<WorkProblemFacts> = {
  'casework/not-an-official': () => 'this is for officials of the offices that handle cases; sign in as one',
  'casework/not-a-supervisor': () => 'this is for supervisors; sign in as one',
  'casework/no-such-colleague': (p) =>
    `no colleague ${p.id} of ${p.office} has used the desk; choose one of the list, or have them sign in once`,
  'casework/ground-missing': () => 'say why; without a ground it is not entered',
  'casework/held-by': (p) => `case ${p.id} is held by ${p.holder}; say why you take it over`,
  'casework/not-held': (p) => `you do not hold case ${p.id}; take it first`,
  'casework/held-meanwhile': (p) =>
    `${p.by} changed who holds case ${p.id} after you looked, so nothing was entered; see who holds it now and decide`,
  'casework/deputy-days': (p) =>
    `a deputy stands in from a day to a later one, not before today (${p.today}) and for a year at most; ${p.from} to ${p.until} was given`,
  'casework/deputy-oneself': () => 'the deputy must be somebody else; choose another colleague',
  'casework/no-such-deputy': (p) => `there is no deputy ${p.id} to end; reload and look again`,
  'casework/no-such-subject': (p) => `there is no “${p.subject}” to decide in this case; choose one of its page`,
  'casework/found-meanwhile': (p) =>
    `${p.by} decided “${p.subject}” after you looked, so nothing was entered; what you typed is still here, compare and decide`,
  'casework/not-on-notice': (p) => `case ${p.id} is not on public notice now; the page of notices lists those that are`,
  'casework/objected-often': (p) =>
    `${p.most} objections to this notice came within an hour; send yours later, or turn to the office that published it`,
  'casework/no-such-complaint': (p) => `there is no complaint ${p.id} that you may see; reload and look again`,
  'casework/complaint-not-yours': (p) =>
    `you cannot do this with the complaint now (it is ${p.state}); supervisors dispatch it, the office it went to answers, each once`,
  'casework/key-unfit': (p) =>
    `each case needs a key of your office's own, of ${p.most} characters at most; give it one`,
  'casework/key-taken': (p) =>
    `the key “${p.key}” stands for case ${p.number}, which was opened with other content, so nothing was opened; compare them, or give another case another key`,
  'casework/no-such-office': (p) => `there is no office “${p.id}”; choose one of the list`,
}
