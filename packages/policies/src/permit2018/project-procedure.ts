import type { Words } from '@pengce/language'
import { type CorrectionSpec, type HoldSpec, type PhaseSpec, parties } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import type { PermitPhase } from '../permit-phases.ts'
import { permit2018 } from './source.ts'

/** What buildings and linear works have in common under the rules of 2018. */

export const general = [
  permit2018('第七条¶1'),
  permit2018('第七条¶2'),
  permit2018('第七条¶3'),
  permit2018('第四十一条¶1'),
  permit2018('第四十四条¶1'),
  permit2018('第四十六条¶2'),
  permit2018('第四十八条¶4'),
  permit2018('第五十三条¶2'),
  permit2018('第五十三条¶4'),
  permit2018('第五十四条¶1'),
] as const

export const phaseTitles: Readonly<Record<Exclude<PermitPhase, 'generation'>, PhaseSpec>> = {
  land: { title: ['立项及用地规划许可', 'Establishment and land-use planning permit'], cites: permit2018('第七条¶1') },
  planning: {
    title: ['工程规划许可和概算批复', 'Works planning permit and budget estimate'],
    cites: permit2018('第七条¶1'),
  },
  permit: { title: ['施工许可', 'Construction permit'], cites: permit2018('第七条¶1') },
  completion: { title: ['施工与竣工验收', 'Works and completion acceptance'], cites: permit2018('第七条¶1') },
}

export const handedIn = { at: parties.serviceHall, cites: permit2018('第四十八条¶1') } as const

/** One notice through the platform, twenty working days, then the file is returned. */
export const correction: CorrectionSpec = {
  within: workingDays(20),
  cites: [permit2018('第四十八条¶3'), permit2018('第四十八条¶2')],
  returned: [
    permit2018('第四十八条¶1'),
    permit2018('第四十八条¶1（一）'),
    permit2018('第四十八条¶1（二）'),
    permit2018('第四十八条¶1（三）'),
    permit2018('第四十八条¶1（四）'),
  ],
}

export const holds: Readonly<Record<string, HoldSpec>> = {
  suspended: { title: ['建设单位申请中止', 'suspended at the request of the unit'], cites: permit2018('第四十六条¶2') },
}

export const commonRows = [
  'permit2018/第五条.3',
  'permit2018/第七条.1',
  'permit2018/第七条.2#1',
  'permit2018/第八条#1',
  'permit2018/第八条#2',
  'permit2018/第九条.1',
  'permit2018/第九条.2',
  'permit2018/第九条.3',
  'permit2018/第十三条.2',
  'permit2018/第十四条.1',
  'permit2018/第十五条.1',
  'permit2018/第十五条.2',
  'permit2018/第十六条#1',
  'permit2018/第十六条#2',
  'permit2018/第十六条#4',
  'permit2018/第十七条.1',
  'permit2018/第十七条.2#1',
  'permit2018/第十七条.3',
  'permit2018/第十九条.2',
  'permit2018/第十九条.3#1',
  'permit2018/第十九条.3#2',
  'permit2018/第二十条.2#2',
  'permit2018/第二十二条.1#1',
  'permit2018/第二十二条.2',
  'permit2018/第二十三条.2',
  'permit2018/第二十五条.1',
  'permit2018/第二十五条.2',
  'permit2018/第二十六条',
  'permit2018/第二十七条',
  'permit2018/第二十八条#2',
  'permit2018/第二十九条',
  'permit2018/第三十条.1',
  'permit2018/第三十条.3',
  'permit2018/第三十一条.1',
  'permit2018/第三十二条#1',
  'permit2018/第三十三条.1',
  'permit2018/第三十三条.2',
  'permit2018/第三十三条.3',
  'permit2018/第三十五条',
  'permit2018/第三十七条.1',
  'permit2018/第三十七条.2',
  'permit2018/第三十七条.3',
  'permit2018/第三十八条#2',
  'permit2018/第三十九条.2',
  'permit2018/第四十一条#2',
  'permit2018/第四十一条#3',
  'permit2018/第四十四条#1',
  'permit2018/第四十六条.2',
  'permit2018/第四十八条.1#1',
  'permit2018/第四十八条.1#2',
  'permit2018/第四十八条.2#1',
  'permit2018/第四十八条.2#2',
  'permit2018/第四十八条.3#1',
  'permit2018/第四十八条.4',
  'permit2018/第四十九条.1',
  'permit2018/第五十三条.2',
  'permit2018/第五十三条.4',
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
  首次前期经费: [
    '两个工作日自计划或会议纪要送达发展改革部门起算，文本没有写起点',
    'the two days run from the day plan or minutes reach the Commission; the text names no start',
  ],
  '25个工作日': [
    '选址、预审和用地规划许可（或要点）合用一个 25 日，征求意见和方案审查含在内；等前期经费的日子不计',
    'siting, preliminary land review and land permit or points share one 25 days, opinions and scheme review within; days waiting for funds are not counted',
  ],
  技术审查时限: ['部门自己的技术审查不停表', 'technical review by the department itself stops no clock'],
  可能涉及: [
    '目录不在文本里；装修、购置之类是否要办选址和规划许可，按目录回答',
    'the catalogue is not in the text; whether fitting-out or the like needs siting or planning follows it',
  ],
  '20%以上': ['恰为 20% 归较轻的审核一档', 'exactly 20% falls in the lighter tier, the review'],
  修编: [
    '修编后的可研再批一次，用同一 20 日，不计入总时限；文本没有写',
    'the revised report is approved once more in the same 20 days, outside the total; the text is silent',
  ],
  第五章相关规定: [
    '验收和登记另从社会投资项目办法，文本不在库内，故不设期限',
    'acceptance and registration follow other rules that are not held here, so no term is given',
  ],
  起施行: [
    '没有过渡条款：每个事项按受理之日有效的规定，2020-07-01 起受理的按新规定',
    'there is no transition: each matter follows the rules of the day it is accepted, from 2020-07-01 the new ones',
  ],
  参照本规定: ['各区可以调整，时限不当然约束', 'districts may adapt; the limits do not bind them as such'],
}
