import type { Language } from '@pengce/language'
import { type CaseProblem, caseProblemText } from '@pengce/procedure'
import { moneyText, type Sentences, sentenceOf } from '@pengce/values'
import { en as applicantEn, zh as applicantZh } from './applicant/problem.ts'
import type { CaseworkProblemFacts, Refusal } from './problem.ts'
import { en as workEn, zh as workZh } from './work/problem.ts'

const zh: Sentences<CaseworkProblemFacts> = {
  ...applicantZh,
  ...workZh,
  'casework/no-such-case': (p) => `没有可以查看的案件 ${p.id}；请核对编号，或确认该案由您的单位办理`,
  'casework/no-such-procedure': (p) => `没有程序 ${p.id}；请从程序目录中选择`,
  'casework/changed-meanwhile': (p) =>
    `案件 ${p.id} 在您查看之后已有变化（您看到第 ${p.seen} 步，现为第 ${p.now} 步），本次操作没有记入；请刷新后再决定`,
  'casework/not-yours': (p) =>
    `案件 ${p.id}：“${p.type}”应由 ${p.who.join('、') || '系统计时'} 作出；如需代办，请由该单位移交`,
  'casework/not-your-applicant': (p) => `您不能代表 ${p.applicant} 申请；请先取得授权`,
  'casework/late-entry': (p) => `不能录入 ${p.on} 的事件，今天是 ${p.today}；请在当天或之后录入`,
  'casework/may-not-open': (p) =>
    `程序 ${p.procedure} 只能由申请人、其代理人或参与办理的单位（${p.who.join('、')}）发起；请由他们发起`,
  'casework/other-district': (p) => `您只办理 ${p.own} 的案件，不能在 ${p.district} 立案；请由该区的工作人员立案`,
  'casework/may-not-add': (p) => `只有案件 ${p.id} 的申请人和办理单位可以提交材料；请由他们提交`,
  'casework/may-not-move': (p) => `案件 ${p.id} 转按新规定办理只能由管理员录入；请由管理员办理`,
  'casework/no-clause': (p) => `案件 ${p.id} 转按新规定办理须引用过渡条款；请注明条款`,
  'casework/no-newer-version': (p) => `案件 ${p.id} 已按程序 ${p.procedure} 的现行版本办理，无需转换`,
  'casework/other-version': (p) =>
    `案件 ${p.id} 只能转到现行版本 ${p.version.slice(0, 12)}，不是 ${p.to}；请核对后再转换`,
  'casework/cannot-move': (p) =>
    p.items.length === 0
      ? `案件 ${p.id} 所在的步骤“${p.step}”在新版本中没有；请指明对应的步骤`
      : `案件 ${p.id} 所在步骤的事项与新版本不同（${p.items.join('、')}）；请在该步骤办完后再转换`,
  'automatic/not-administrator': () => '自动决定只能由管理员开启或关闭；请联系管理员',
  'automatic/no-such-measure': (p) => `没有措施 ${p.id}；请从措施目录中选择`,
  'automatic/unfit': (p) =>
    `${p.measure} 不能自动决定：${{ facts: `有的事项靠申报或判断（${p.facts.join('、')}）`, amount: '金额不是确定的数', recurring: '不是一次付清' }[p.why]}；请由工作人员决定`,
  'automatic/not-automatic': (p) => `案件 ${p.id} 的第 ${p.version} 步不是自动决定；请核对`,
  'automatic/not-yours': () => '异议由申请人提出，复核由作出决定的单位进行；请由他们办理',
  'automatic/contested-already': (p) => `案件 ${p.id} 第 ${p.version} 步的决定已提出过异议；请等候复核`,
  'automatic/nothing-to-check': (p) => `案件 ${p.id} 第 ${p.version} 步没有待复核的事项；请刷新后再看`,
  'money/budget-used-up': (p) =>
    `预算科目 ${p.line} ${p.year} 年度只剩 ${moneyText(p.left, 'zh')}，不够列支 ${moneyText(p.asked, 'zh')}；请调整预算或下一年度再批`,
  'money/not-administrator': () => '预算只能由管理员设定和结账；请由管理员办理',
  'money/not-for-applicants': () => '预算执行情况供办理单位和监督人员查看；案件的收支请在案件中查看',
  'money/below-charged': (p) =>
    `预算科目 ${p.line} ${p.year} 年度已列支 ${moneyText(p.charged, 'zh')}，不能设为 ${moneyText(p.ceiling, 'zh')}；请设为不少于已列支的数`,
  'money/shared-out': (p) => `预算科目 ${p.line} ${p.year} 年度已按比例分配，不能再改；请在下一年度设定`,
  'money/paid-already': (p) =>
    `预算科目 ${p.line} ${p.year} 年度已拨付 ${moneyText(p.paid, 'zh')}，不能改为按比例分配；请沿用先到先得`,
  'money/not-shared': (p) => `预算科目 ${p.line} ${p.year} 年度没有设为按比例分配，无需结账；请核对科目和年度`,
  'money/not-shared-yet': (p) =>
    `预算科目 ${p.line} ${p.year} 年度按比例分配，尚未结账，还不知道各项应得多少；请在结账后拨付`,
  'money/year-runs': (p) =>
    `预算科目 ${p.line} 的 ${p.year} 年度还没有结束（今天是 ${p.today}），结账后的申请会分不到钱；请在年度结束后结账`,
  'money/outside-the-rule': (p) =>
    `${p.measure}：${moneyText(p.asked, 'zh')} 不在依规应付的 ${moneyText(p.low, 'zh')} 至 ${p.high === null ? '未列上限' : moneyText(p.high, 'zh')} 之内；请核对金额和事实`,
  'money/not-due': (p) =>
    p.verdict === 'no'
      ? `${p.measure}：按已核实的事实不符合条件，不能批付；请核对事实`
      : `${p.measure}：条件尚未全部核实，不能批付；请先补齐事实`,
  'money/more-than-owed': (p) => `拨付 ${moneyText(p.asked, 'zh')} 多于尚欠的 ${moneyText(p.owed, 'zh')}；请核对金额`,
  'paper/kind-not-taken': (p) => `“${p.name}”不是可以提交的文件类型；请提交 ${p.taken.join('、')}`,
  'paper/empty': (p) => `“${p.name}”是空文件；请重新选择`,
  'paper/too-large': (p) => `“${p.name}”有 ${mebibytes(p.bytes)} MB，最大 ${mebibytes(p.most)} MB；请压缩或分成几份`,
  'paper/not-what-it-says': (p) => `“${p.name}”的内容与扩展名不符（${p.found ?? '无法识别'}）；请用原来的程序重新导出`,
  'store/not-prepared': (p) => `数据库尚未升级（缺第 ${p.missing.join('、')} 步）；请运行 pengce store prepare`,
  'store/migration-skipped': (p) => `数据库缺少第 ${p.version} 步升级，而其后的已执行；请从备份恢复，不要继续使用`,
  'store/migration-changed': (p) =>
    `数据库第 ${p.version} 步升级（${p.name}）与本程序不同；请使用建库时的版本或从备份恢复`,
  'store/newer-than-program': (p) => `数据库已升级到第 ${p.version} 步，本程序只认识到第 ${p.known} 步；请使用新版程序`,
  'store/not-empty': () => '数据库里已有案件，不能恢复到其中；请先准备一个空的数据库',
  'store/backup-incomplete': (p) => `备份文件 ${p.file} 不完整（只读到 ${p.rows} 行），没有恢复任何内容；请换一份备份`,
  'store/in-use': (p) =>
    `数据文件夹 ${p.folder} 正由进程 ${p.process} 使用，两个进程同时打开会互相覆盖，什么也没有做；请等它结束，或先停止服务；需要同时使用的请设 DATABASE_URL`,
  'store/not-reached': (p) => `连接不上数据库（${p.reason}）；已提交的内容是安全的，请检查数据库后重试`,
  'store/no-room': (p) => `数据库没有空间可写（${p.reason}）；已提交的内容是安全的，请清理磁盘后重试`,
}
const en: Sentences<CaseworkProblemFacts> = {
  ...applicantEn,
  ...workEn,
  'casework/no-such-case': (p) =>
    `there is no case ${p.id} that you may see; check the number, or whether your office has a part in it`,
  'casework/no-such-procedure': (p) => `there is no procedure ${p.id}; choose one from the list of procedures`,
  'casework/changed-meanwhile': (p) =>
    `case ${p.id} has changed since you looked (you saw step ${p.seen}, it is at ${p.now}), so nothing was entered; reload it and decide again`,
  'casework/not-yours': (p) =>
    `case ${p.id}: '${p.type}' is for ${p.who.join(' or ') || 'the clock'} to enter; ask them, or have the case handed over`,
  'casework/not-your-applicant': (p) => `you may not apply for ${p.applicant}; get their authorisation first`,
  'casework/late-entry': (p) =>
    `what happens on ${p.on} cannot be entered on ${p.today}; enter it on that day or later`,
  'casework/may-not-open': (p) =>
    `procedure ${p.procedure} is opened by the applicant, an agent of theirs, or an office that has a part in it (${p.who.join(', ')}); have one of them open it`,
  'casework/other-district': (p) =>
    `you handle cases of ${p.own} only and cannot open one in ${p.district}; ask an official of that district`,
  'casework/may-not-add': (p) =>
    `only the applicant and the offices of case ${p.id} may hand in papers; have one of them do so`,
  'casework/may-not-move': (p) => `only an administrator moves case ${p.id} to the newer rules; have one do so`,
  'casework/no-clause': (p) => `case ${p.id} moves to newer rules only by a transition clause; cite it`,
  'casework/no-newer-version': (p) =>
    `case ${p.id} runs under the version of ${p.procedure} in force already; there is nothing to do`,
  'casework/other-version': (p) =>
    `case ${p.id} can only move to the version in force, ${p.version.slice(0, 12)}, not to ${p.to}; check which you mean`,
  'casework/cannot-move': (p) =>
    p.items.length === 0
      ? `the newer version has no step '${p.step}', where case ${p.id} stands; say which step corresponds to it`
      : `the items of the step where case ${p.id} stands differ in the newer version (${p.items.join(', ')}); move it once the step is done`,
  'automatic/not-administrator': () =>
    'only an administrator switches automatic decisions on or off; ask the administrator',
  'automatic/no-such-measure': (p) => `there is no measure ${p.id}; choose one from the list of measures`,
  'automatic/unfit': (p) =>
    `${p.measure} cannot be decided automatically: ${{ facts: `some facts are declared or judged (${p.facts.join(', ')})`, amount: 'its amount is not an exact sum', recurring: 'it is not paid at once' }[p.why]}; leave it to officials`,
  'automatic/not-automatic': (p) => `event ${p.version} of case ${p.id} is no automatic decision; check which you mean`,
  'automatic/not-yours': () => 'the applicant objects, and the office that decided checks; have one of them do so',
  'automatic/contested-already': (p) =>
    `the decision at event ${p.version} of case ${p.id} was objected to already; wait for the check`,
  'automatic/nothing-to-check': (p) =>
    `nothing waits to be checked at event ${p.version} of case ${p.id}; reload and look again`,
  'money/budget-used-up': (p) =>
    `budget line ${p.line} has ${moneyText(p.left, 'en')} left for ${p.year}, too little for ${moneyText(p.asked, 'en')}; raise the budget or grant it next year`,
  'money/not-administrator': () => 'only an administrator sets and closes budgets; have one do so',
  'money/not-for-applicants': () =>
    'budgets are looked at by offices and supervisors; the money of a case is shown with the case',
  'money/below-charged': (p) =>
    `budget line ${p.line} has ${moneyText(p.charged, 'en')} granted for ${p.year} already, so it cannot come to ${moneyText(p.ceiling, 'en')}; set no less than was granted`,
  'money/shared-out': (p) =>
    `budget line ${p.line} was shared out for ${p.year} and cannot be changed any more; set that of the next year`,
  'money/paid-already': (p) =>
    `budget line ${p.line} has ${moneyText(p.paid, 'en')} paid for ${p.year} already, so it cannot be shared pro rata; leave it first-come`,
  'money/not-shared': (p) =>
    `budget line ${p.line} is not shared pro rata in ${p.year}, so there is nothing to close; check the line and the year`,
  'money/not-shared-yet': (p) =>
    `budget line ${p.line} is shared pro rata and its year ${p.year} is not closed, so nobody knows yet what each claim gets; pay once it is closed`,
  'money/year-runs': (p) =>
    `the year ${p.year} of budget line ${p.line} is not over (today is ${p.today}), and whoever came after would be left without; close it once the year is over`,
  'money/outside-the-rule': (p) =>
    `${p.measure}: ${moneyText(p.asked, 'en')} is not between ${moneyText(p.low, 'en')} and ${p.high === null ? 'no stated end' : moneyText(p.high, 'en')}, which the rule gives; check the sum and the facts`,
  'money/not-due': (p) =>
    p.verdict === 'no'
      ? `${p.measure}: the facts as checked do not meet the conditions, so nothing can be granted; check the facts`
      : `${p.measure}: not every condition is settled yet, so nothing can be granted; complete the facts first`,
  'money/more-than-owed': (p) =>
    `a payment of ${moneyText(p.asked, 'en')} is more than the ${moneyText(p.owed, 'en')} still owed; check the sum`,
  'paper/kind-not-taken': (p) => `'${p.name}' is not of a kind that is taken; hand in ${p.taken.join(', ')}`,
  'paper/empty': (p) => `'${p.name}' is empty; choose the file again`,
  'paper/too-large': (p) =>
    `'${p.name}' has ${mebibytes(p.bytes)} MB, at most ${mebibytes(p.most)} MB are taken; compress or split it`,
  'paper/not-what-it-says': (p) =>
    `the content of '${p.name}' is not what its ending says (${p.found ?? 'not recognised'}); export it again from the program it was made with`,
  'store/not-prepared': (p) =>
    `the database lacks its migration ${p.missing.join(', ')}; run 'pengce store prepare' first`,
  'store/migration-skipped': (p) =>
    `the database lacks migration ${p.version} but has later ones; restore it from a backup and do not go on using it`,
  'store/migration-changed': (p) =>
    `migration ${p.version} (${p.name}) of the database differs from this program's; use the program that made it, or restore a backup`,
  'store/newer-than-program': (p) =>
    `the database stands at migration ${p.version}, this program knows ${p.known}; use the newer program`,
  'store/not-empty': () => 'the database holds cases already, so nothing was restored; prepare an empty one first',
  'store/backup-incomplete': (p) =>
    `the backup ${p.file} is incomplete (${p.rows} rows could be read), so nothing was restored; use another`,
  'store/in-use': (p) =>
    `the data folder ${p.folder} is open in process ${p.process}, and two at once would write over each other, so nothing was done; wait until it ends or stop the service first, or set DATABASE_URL where both must work`,
  'store/not-reached': (p) =>
    `the database cannot be reached (${p.reason}); what was entered before is safe, so check the database and try again`,
  'store/no-room': (p) =>
    `the database has no room to write (${p.reason}); what was entered before is safe, so free some space and try again`,
}

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

/** Why something could not be done, and what to do next. */
export const refusalText = (problem: Refusal, language: Language): string =>
  isOfProcedure(problem) ? caseProblemText(problem, language) : sentenceOf(language === 'zh' ? zh : en, problem)

const isOfProcedure = (problem: Refusal): problem is CaseProblem => problem.code.startsWith('case/')
