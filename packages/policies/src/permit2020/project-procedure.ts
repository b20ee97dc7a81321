import type { Words } from '@pengce/language'
import { type CorrectionSpec, end, type HoldSpec, type PhaseSpec, parties, recordOnly } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import type { PermitPhase } from '../permit-phases.ts'
import { permit2020 } from './source.ts'

const { projectOwner } = parties

/** What buildings and linear works have in common under the rules of 2020. */

export const general = [
  permit2020('第七条¶1'),
  permit2020('第七条¶3'),
  permit2020('第二十三条¶3'),
  permit2020('第三十九条¶1'),
  permit2020('第四十一条¶4'),
  permit2020('第四十八条¶2'),
  permit2020('第四十八条¶3'),
  permit2020('第四十八条¶4'),
  permit2020('第四十九条¶1'),
] as const

export const phaseTitles: Readonly<Record<PermitPhase, PhaseSpec>> = {
  generation: { title: ['项目策划生成', 'Generation of the project'], cites: permit2020('第七条¶1') },
  land: {
    title: ['用地规划许可和可研批复', 'Land-use planning permit and feasibility report'],
    cites: permit2020('第七条¶3'),
  },
  planning: {
    title: ['工程规划许可和概算批复', 'Works planning permit and budget estimate'],
    cites: permit2020('第七条¶3'),
  },
  permit: { title: ['施工许可', 'Construction permit'], cites: permit2020('第七条¶3') },
  completion: { title: ['施工与竣工验收', 'Works and completion acceptance'], cites: permit2020('第七条¶3') },
}

export const handedIn = { at: parties.serviceHall, cites: permit2020('第四十一条¶1') } as const

/** One notice through the platform, twenty working days, then the file is returned. */
export const correction: CorrectionSpec = {
  within: workingDays(20),
  cites: [permit2020('第四十一条¶3'), permit2020('第四十一条¶2')],
  returned: [
    permit2020('第四十一条¶1'),
    permit2020('第四十一条¶1（一）'),
    permit2020('第四十一条¶1（二）'),
    permit2020('第四十一条¶1（三）'),
    permit2020('第四十一条¶1（四）'),
  ],
}

/** Technical review is taken out of the term of the budget estimate, and of no other. */
export const holds: Readonly<Record<string, HoldSpec>> = {
  technicalReview: {
    title: ['概算技术审查', 'technical review of the budget estimate'],
    cites: permit2020('第十四条¶1'),
    item: 'budget',
  },
}

/** The code comes before the first approval; some works leave for other rules. */
export const code = recordOnly({
  title: ['登记赋码', 'Registered and coded'],
  by: offices.developmentReform,
  cites: permit2020('第六条¶2'),
  recorded: 'project',
  also: {
    emergency: {
      title: ['两个会议明确的应急工程', 'emergency works settled by both meetings'],
      to: 'relief',
      cites: permit2020('第四十八条¶3'),
    },
    'small-low-risk': {
      title: ['小型低风险项目', 'small project of low risk'],
      to: 'otherRules',
      cites: permit2020('第四十八条¶2'),
    },
  },
})

export const ends = {
  completed: end('completed', { to: projectOwner, cites: permit2020('第三十六条¶1') }),
  ended: end('ended', { to: projectOwner, cites: permit2020('第四十一条¶1（三）') }),
  relief: end('ended', {
    title: ['转按抢险救灾工程办理', 'Goes on as rescue and relief works'],
    to: projectOwner,
    cites: permit2020('第四十八条¶3'),
  }),
  otherRules: end('ended', {
    title: ['转按社会投资项目办法办理', 'Goes on under the rules of social investment'],
    to: projectOwner,
    cites: permit2020('第四十八条¶2'),
  }),
} as const

export const commonRows = [
  'permit2020/第五条#2',
  'permit2020/第六条.3#1',
  'permit2020/第六条.3#2',
  'permit2020/第七条.1#1',
  'permit2020/第七条.2#3',
  'permit2020/第七条.3#1',
  'permit2020/第七条.3#2',
  'permit2020/第八条.1#1',
  'permit2020/第十一条#1',
  'permit2020/第十二条#1',
  'permit2020/第十二条#2',
  'permit2020/第十四条#1',
  'permit2020/第十四条#2',
  'permit2020/第十五条.3',
  'permit2020/第十六条',
  'permit2020/第十七条.1#1',
  'permit2020/第十七条.1#2',
  'permit2020/第十七条.1#4',
  'permit2020/第十八条.2',
  'permit2020/第十九条',
  'permit2020/第二十条.1',
  'permit2020/第二十条.2',
  'permit2020/第二十一条',
  'permit2020/第二十二条#2',
  'permit2020/第二十三条.2',
  'permit2020/第二十三条.3#2',
  'permit2020/第二十四条.1#1',
  'permit2020/第二十四条.1#2',
  'permit2020/第二十五条',
  'permit2020/第二十六条#1',
  'permit2020/第二十七条.1',
  'permit2020/第二十七条.2',
  'permit2020/第二十九条',
  'permit2020/第三十一条#1',
  'permit2020/第三十一条#3',
  'permit2020/第三十五条',
  'permit2020/第三十六条#2',
  'permit2020/第三十七条.1',
  'permit2020/第三十九条#2',
  'permit2020/第四十一条.1#1',
  'permit2020/第四十一条.1#2',
  'permit2020/第四十一条.2#1',
  'permit2020/第四十一条.2#3',
  'permit2020/第四十一条.3#1',
  'permit2020/第四十一条.4',
  'permit2020/第四十八条.2',
  'permit2020/第四十八条.3',
  'permit2020/第四十八条.4',
] as const

export const commonReadings: Readonly<Record<string, Words>> = {
  不互为前置: [
    '同阶段事项互不等待；后一事项要用前一事项的文件的，是它自己的条件',
    'no matter waits for another of its phase as such; where one needs the paper of another, that is its own condition',
  ],
  正式受理时间: [
    '时限自受理次日起算；补正的，自材料补齐之日起',
    'terms run from the day after acceptance; where papers were completed, from the day they were complete',
  ],
  同步办理: [
    '与代码一并申报的建议书同日即可批，没有时限',
    'a proposal filed with the code may be approved the same day; no term is given',
  ],
  不含技术审查: [
    '只从概算批复的 8 日里扣除，技术审查本身没有上限；工程规划许可不扣',
    'taken out of the eight days of the budget estimate only, itself without a limit; not out of the planning permit',
  ],
  可能涉及: [
    '目录不在文本里；装修、购置之类是否要办选址和规划许可，按目录回答',
    'the catalogue is not in the text; whether fitting-out or the like needs siting or planning follows it',
  ],
  '10%': [
    '恰为 10% 不用报告；是否重报可研由发展改革部门定',
    'exactly 10% is not reported; a new report is for the Commission to ask',
  ],
  生态控制线以外: ['线内的走审批，由反面推出', 'within the line approval is needed, which follows by contrast'],
  完成备案: [
    '报告书、报告表走批准还是备案按环保规定；只须登记表的不另设事项',
    'whether report or form is approved or filed follows from the rules on environment; a registration form alone makes no matter',
  ],
  市委常委会议和: ['两个会议都要明确，只有一个不够', 'both meetings must have settled it; one is not enough'],
  起施行: [
    '没有过渡条款：2020-07-01 起受理的事项按本规定，此前受理的按 2018 年的规定办完',
    'there is no transition: matters accepted from 2020-07-01 go by these rules, earlier ones end under those of 2018',
  ],
  参照本规定: ['各区可以调整，时限不当然约束', 'districts may adapt; the limits do not bind them as such'],
}
