import type { Language } from '@pengce/language'
import { type Sentences, sentenceOf } from '@pengce/values'
import type { PlanFlaw, PlanFlawFacts, ReadAs } from './flaw.ts'

const readZh: Readonly<Record<ReadAs, string>> = {
  about: '“约、左右、近”一类没有写明容差的数',
  between: '区间哪一端算数',
  path: '到期之前的进度线',
}
const readEn: Readonly<Record<ReadAs, string>> = {
  about: 'a figure that is only approximate',
  between: 'which edge of the range counts',
  path: 'the path before the date',
}

const zh: Sentences<PlanFlawFacts> = {
  'plan/duplicate-id': (f) => `编号 ${f.at} 用了不止一次；请给其中一个换一个从未用过的编号`,
  'plan/id-outside-document': (f) =>
    `${f.at} 列在 ${f.document} 之下，编号却以别的文件开头；请改为 ${f.document}/…，或移到所属的文件`,
  'plan/words-missing': (f) => `${f.at}：名称、内容或理解缺中文或英文；请补齐两种文字`,
  'plan/no-provision': (f) => `${f.at} 没有注明依据；请引用规定它的条款，没有条款就不要写`,
  'plan/unlocked-provision': (f) => `${f.at} 引用的 ${f.cites} 不在锁定表中；请核对后重新锁定`,
  'plan/no-register-row': (f) => `${f.at} 没有写明对应的登记行；请在 register 中列出`,
  'plan/unknown-office': (f) => `${f.at} 提到 ${f.office}，机构表中没有它；请核对编号或先加入机构表`,
  'plan/unknown-target': (f) => `${f.at} 说为 ${f.names} 而做，没有这个编号的目标；请核对编号`,
  'plan/unknown-server': (f) => `${f.at} 提到 ${f.names}，没有这个编号的措施、程序、任务或目标；请核对编号`,
  'plan/reading-too-long': (f) => `${f.at}：理解所对的词语“${f.term}”超过八个字；请只取文件中的那个词语`,
  'plan/reading-missing': (f) => `${f.at} 没有说明怎样理解${readZh[f.about]}；请在 readings 或 assumes 中写明`,
  'plan/no-such-day': (f) => `${f.at}：${f.given} 这一天不存在；请核对年月日`,
  'plan/span-reversed': (f) => `${f.at}：自 ${f.from} 起、至 ${f.until} 止，先止后起；请核对两个日期`,
  'plan/milestone-after-due': (f) => `${f.at}：阶段日 ${f.milestone} 不早于到期日 ${f.due}；请核对两个日期`,
  'plan/milestones-turn': (f) => `${f.at}：${f.milestone} 之后的阶段数或日期反而退回；请按日期先后、数字递进排列`,
  'plan/range-reversed': (f) => `${f.at}：区间的下端不小于上端；请核对两个数`,
  'plan/ratio-of-nothing': (f) => `${f.at}：比的后项须大于零；请核对`,
  'plan/nothing-before': (f) => `${f.at} 与上一期比较，却没有写明按哪一期；请用 everyYear 或 every`,
  'plan/path-without-day': (f) =>
    `${f.at} 的阶段数或进度线没有到期日可依，或者该指标不随期间累加；请核对 by、milestones 与 assumes`,
  'plan/period-not-of-indicator': (f) =>
    `${f.at} 从 ${f.from} 起计的期间，与指标 ${f.indicator} 计数的期间不同；请改用同样的期间，或另立一个指标`,
  'plan/other-kind': (f) => `${f.at} 把 ${f.indicator} 与另一类指标 ${f.other} 相比；请核对`,
  'plan/indicator-twice': (f) => `${f.at} 用的指标 ${f.indicator} 在别处有不同的定义；请合用一个定义，或另取编号`,
  'plan/indicator-like-document': (f) =>
    `指标 ${f.indicator} 的编号以文件编号开头；指标由各文件合用，请换成所量事物的名称`,
  'plan/count-without-start': (f) =>
    `累计指标 ${f.indicator} 没有写明从哪一天起计；请写 since，并在用它的目标中写明理解`,
}
const en: Sentences<PlanFlawFacts> = {
  'plan/duplicate-id': (f) => `the id ${f.at} is used more than once; give one of them an id that was never used`,
  'plan/id-outside-document': (f) =>
    `${f.at} is listed under ${f.document} but its id begins with another document; call it ${f.document}/… or move it`,
  'plan/words-missing': (f) => `${f.at}: a title, its content or a reading lacks its Chinese or its English; give both`,
  'plan/no-provision': (f) =>
    `${f.at} stands on no provision; cite the one that sets it, and leave it out if there is none`,
  'plan/unlocked-provision': (f) => `${f.at} cites ${f.cites}, which is not in the lock; check it and lock again`,
  'plan/no-register-row': (f) => `${f.at} names no register row; list those it encodes under register`,
  'plan/unknown-office': (f) =>
    `${f.at} names ${f.office}, which no list of offices holds; check the id or add the office first`,
  'plan/unknown-target': (f) => `${f.at} serves ${f.names}, and no target has that id; check the id`,
  'plan/unknown-server': (f) =>
    `${f.at} names ${f.names}, and no measure, procedure, task or target has that id; check the id`,
  'plan/reading-too-long': (f) =>
    `${f.at}: the term “${f.term}” of a reading has more than eight characters; take only the term itself from the text`,
  'plan/reading-missing': (f) =>
    `${f.at} does not say how it reads ${readEn[f.about]}; state it under readings or assumes`,
  'plan/no-such-day': (f) => `${f.at}: there is no day ${f.given}; check year, month and day`,
  'plan/span-reversed': (f) =>
    `${f.at}: it runs from ${f.from} until ${f.until}, which ends before it begins; check both`,
  'plan/milestone-after-due': (f) =>
    `${f.at}: the milestone of ${f.milestone} is not before ${f.due}, when all is due; check both days`,
  'plan/milestones-turn': (f) =>
    `${f.at}: after the milestone of ${f.milestone} the figures or days go back; put them in the order of their days`,
  'plan/range-reversed': (f) => `${f.at}: the lower edge of the range is not below the upper; check both figures`,
  'plan/ratio-of-nothing': (f) => `${f.at}: a ratio is to a number above zero; check it`,
  'plan/nothing-before': (f) =>
    `${f.at} is compared with the period before, and no period is given; use everyYear or every`,
  'plan/path-without-day': (f) =>
    `${f.at}: its milestones or path have no day to lead to, or its indicator does not add up within a period; check by, milestones and assumes`,
  'plan/period-not-of-indicator': (f) =>
    `${f.at} asks for periods from ${f.from} on, and the indicator ${f.indicator} is counted in others; use the same or another indicator`,
  'plan/other-kind': (f) => `${f.at} compares ${f.indicator} with ${f.other}, which is of another kind; check both`,
  'plan/indicator-twice': (f) =>
    `${f.at} measures ${f.indicator}, which is defined differently elsewhere; share one definition or give this one its own id`,
  'plan/indicator-like-document': (f) =>
    `the id of the indicator ${f.indicator} begins with that of a document; documents share indicators, so name what is measured`,
  'plan/count-without-start': (f) =>
    `the cumulative indicator ${f.indicator} does not say from which day it counts; give since, and a reading in its targets`,
}

/** What is wrong with a task or target, where, and what to do next. */
export const planFlawText = (flaw: PlanFlaw, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, flaw)
