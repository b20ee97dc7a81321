import type { Language } from '@pengce/language'
import { type Sentences, sentenceOf } from '@pengce/values'
import type { Flaw, FlawFacts } from './check.ts'

const zh: Sentences<FlawFacts> = {
  'flaw/unreachable': (f) => `${f.at}：从起点到不了步骤 ${f.step}；请让某一步通向它，或删去它`,
  'flaw/dead-end': (f) => `${f.at}：走到步骤 ${f.step} 就再也到不了任何结局；请补上它的去向`,
  'flaw/no-end': (f) => `${f.at} 没有结局；请至少写出一个 end`,
  'flaw/leads-nowhere': (f) => `${f.at}：步骤 ${f.step} 通向 ${f.to}，没有这个步骤；请核对名称`,
  'flaw/no-provision': (f) => `${f.at}：步骤 ${f.step} 没有注明依据；请引用规定它的条款，没有条款就不要写`,
  'flaw/unlocked-provision': (f) => `${f.at}：步骤 ${f.step} 引用的 ${f.cites} 不在锁定表中；请核对后重新锁定`,
  'flaw/unknown-office': (f) => `${f.at}：步骤 ${f.step} 由 ${f.office} 办理，机构表中没有它；请核对编号或先加入机构表`,
  'flaw/answer-twice': (f) => `${f.at}：步骤 ${f.step} 对“${f.answer}”有两种去向；请改名或删去一个`,
  'flaw/items-in-a-ring': (f) => `${f.at}：步骤 ${f.step} 的事项 ${f.item} 要等的事项永远不会开始；请核对先后次序`,
  'flaw/no-term': (f) => `${f.at}：步骤 ${f.step} 的“${f.answer}”取决于期限，却没有写期限；请写明期限和依据`,
  'flaw/window-terms': (f) => `${f.at}：步骤 ${f.step} 中同一时限“${f.window}”内的事项期限不一；请写成同一期限`,
  'flaw/procedure-twice': (f) => `程序编号 ${f.at} 用了不止一次；请给其中一个换一个从未用过的编号`,
  'flaw/reading-too-long': (f) => `${f.at}：理解所对的词语“${f.term}”超过八个字；请只取文件中的那个词语`,
}
const en: Sentences<FlawFacts> = {
  'flaw/unreachable': (f) =>
    `${f.at}: nothing leads from the start to step ${f.step}; let a step lead there or take it out`,
  'flaw/dead-end': (f) => `${f.at}: from step ${f.step} no end can be reached; say where it leads`,
  'flaw/no-end': (f) => `${f.at} has no end; write at least one`,
  'flaw/leads-nowhere': (f) => `${f.at}: step ${f.step} leads to ${f.to}, and there is no such step; check the name`,
  'flaw/no-provision': (f) =>
    `${f.at}: step ${f.step} stands on no provision; cite the one that sets it, and leave the step out if there is none`,
  'flaw/unlocked-provision': (f) =>
    `${f.at}: step ${f.step} cites ${f.cites}, which is not in the lock; check it and lock again`,
  'flaw/unknown-office': (f) =>
    `${f.at}: step ${f.step} is done by ${f.office}, which no list of offices holds; check the id or add the office first`,
  'flaw/answer-twice': (f) => `${f.at}: step ${f.step} has two ways for '${f.answer}'; rename one or take it out`,
  'flaw/items-in-a-ring': (f) =>
    `${f.at}: item ${f.item} of step ${f.step} waits for something that never begins; check what comes first`,
  'flaw/no-term': (f) =>
    `${f.at}: '${f.answer}' in step ${f.step} depends on a term, and none is given; give the term and its provision`,
  'flaw/window-terms': (f) =>
    `${f.at}: in step ${f.step} the items that share the clock '${f.window}' have different terms; give them one`,
  'flaw/procedure-twice': (f) =>
    `the procedure id ${f.at} is used more than once; give one of them an id that was never used`,
  'flaw/reading-too-long': (f) =>
    `${f.at}: the term “${f.term}” of a reading has more than eight characters; take only the term itself from the text`,
}

/** What is wrong with a procedure, where, and what to do next. */
export const flawText = (flaw: Flaw, language: Language): string => sentenceOf(language === 'zh' ? zh : en, flaw)
