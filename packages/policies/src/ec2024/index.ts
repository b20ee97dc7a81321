import { clarify, competence, policy, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { fairSupport } from './fair.ts'
import * as retail from './online-retail.ts'
import { platformGrowthAward, platformGrowthExamples } from './platform-growth.ts'
import { ec2024 } from './source.ts'

const issuing = competence('ec2024/issuing', {
  title: ['发文与答疑单位', 'Who issued it and who answers questions'],
  cites: [ec2024('通知¶1'), ec2024('落款¶1'), ec2024('落款¶2')],
  register: ['ec2024/通知'],
  by: [offices.generalOffice, offices.commerce],
  says: [
    '市政府办公厅 2024-12-13 印发，执行中的问题由市商务局答复',
    'issued by the General Office on 2024-12-13; the Commerce Bureau answers questions on its application',
  ],
})

const districtsMeaning = clarify('ec2024/districts-meaning', {
  title: ['“各区”所含功能区', 'What “districts” includes'],
  cites: ec2024('一/（一）¶1'),
  register: ['ec2024/（一）#2'],
  says: [
    '各区还包括大鹏新区、深汕特别合作区；前海另行列出，不在其中',
    'Dapeng New District and the Shenshan Special Cooperation Zone count as districts; Qianhai is named apart and does not',
  ],
})

const ratesAreCeilings = clarify('ec2024/rates-are-ceilings', {
  title: ['比例与限额均为上限', 'All rates and limits are ceilings'],
  cites: ec2024('六/（二十二）¶1'),
  register: ['ec2024/（二十二）#2'],
  says: [
    '各奖补的比例、限额只是上限，实际金额受当年预算约束；没有按比例削减的规则',
    "every rate and limit is a maximum, the year's budget settles the rest; no rule for scaling down is given",
  ],
})

const interpretation = competence('ec2024/interpretation', {
  title: ['解释单位', 'Who interprets it'],
  cites: ec2024('六/（二十一）¶1'),
  register: ['ec2024/（二十一）'],
  by: [offices.commerce],
  says: ['由市商务局解释', 'interpreted by the Commerce Bureau'],
})

const life = validity('ec2024/life', {
  title: ['施行期间', 'Life of the document'],
  cites: ec2024('六/（二十三）¶1'),
  register: ['ec2024/（二十三）#1', 'ec2024/（二十三）#2'],
  says: [
    '自 2024-12-18 起三年，末日为 2027-12-17；2020 年的旧文件同日失效，未了结的旧申请没有过渡规定',
    'three years from 2024-12-18, the last day being 2027-12-17; the text of 2020 ends as it starts, and nothing is said of applications then pending',
  ],
  from: '2024-12-18',
  until: '2027-12-17',
  ends: [{ what: '深府办规〔2020〕9号', from: '2024-12-18' }],
})

export const ec2024Policy = policy({
  document: ec2024,
  inForce: { from: '2024-12-18', until: '2027-12-17' },
  by: [offices.commerce],
  measures: [platformGrowthAward, retail.firstCountedAward, retail.retailGrowthAward, fairSupport.measure],
  rules: [issuing, districtsMeaning, ratesAreCeilings, interpretation, life],
  examples: [platformGrowthExamples, retail.firstCountedExamples, retail.retailGrowthExamples, fairSupport.examples],
  notEncoded: {
    'ec2024/序': 'purpose',
    'ec2024/（一）': [
      'encouragement',
      [
        '各区自行决定用地、入学、住房等保障，没有标准',
        'land, schooling and housing are for each district to grant; no standard is given',
      ],
    ],
    'ec2024/（二）.¶1-3': 'encouragement',
    'ec2024/（三）': ['encouragement', ['各区对新品牌的奖励没有金额', 'what districts give new brands has no figure']],
    'ec2024/（四）': 'encouragement',
    'ec2024/（五）': [
      'encouragement',
      ['各区对新技术应用的奖励没有金额', 'what districts give for new technology has no figure'],
    ],
    'ec2024/（六）': [
      'encouragement',
      ['各区对直播基地租金、设备、推广的补贴没有比例', 'what districts give live-stream bases has no rate'],
    ],
    'ec2024/（七）': [
      'encouragement',
      ['各区对自播企业的奖励没有金额', 'what districts give self-broadcasting firms has no figure'],
    ],
    'ec2024/（八）': 'encouragement',
    'ec2024/（九）': 'encouragement',
    'ec2024/（十）': 'encouragement',
    'ec2024/（十一）': 'encouragement',
    'ec2024/（十二）': 'encouragement',
    'ec2024/（十三）': 'encouragement',
    'ec2024/（十四）': 'encouragement',
    'ec2024/（十五）': [
      'by-reference',
      ['高端人才的待遇由各项人才政策确定', 'what high-end talent enjoys is set by the talent policies'],
    ],
    'ec2024/（十六）': 'encouragement',
    'ec2024/（十七）': 'encouragement',
    'ec2024/（十九）': 'encouragement',
    'ec2024/（二十）': 'encouragement',
  },
})
