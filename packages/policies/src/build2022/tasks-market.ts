import { type Task, task } from '@pengce/plan'
import { districtOffices, officeGroups, offices } from '@pengce/vocabulary'
import { build2022 } from './source.ts'

const {
  bankingRegulator,
  civilDefence,
  commerce,
  dataServices,
  developmentReform,
  districts,
  education,
  finance,
  foreignAffairs,
  housing,
  humanResources,
  industry,
  localFinance,
  planning,
  port,
  publicWorks,
  qianhai,
  securitiesRegulator,
  smallBusiness,
  stateAssets,
  tax,
  transport,
  water,
} = offices
const { newAreaCommittees } = officeGroups
const { shenshan } = districtOffices
const everyDistrict = [districts, newAreaCommittees, shenshan]

/** Tendering, approval, money and markets. */
export const marketTasks: readonly Task[] = [
  task('build2022/tendering-reform', {
    title: ['招投标改革', 'Tendering reform'],
    cites: [build2022('六/（十五）¶1'), build2022('六/（十五）¶2'), build2022('六/（十五）¶3')],
    register: ['build2022/（十五）'],
    does: [
      '压实招标人责任，曝光壁垒，推行模型招标和电子化',
      'tenderers answer for tenders, barriers are exposed, model tenders and electronic papers',
    ],
    lead: [housing],
    responsible: [transport, water, stateAssets, dataServices, publicWorks, ...everyDistrict],
    servedBy: ['build2022/exposure-of-hidden-barriers'],
  }),
  task('build2022/cost-reform', {
    title: ['造价改革', 'Cost reform'],
    cites: [build2022('六/（十六）¶1'), build2022('六/（十六）¶2')],
    register: ['build2022/（十六）'],
    does: [
      '清单计价市场询价，试点不唯定额，建造价数据库',
      'bills of quantities and market prices; pilots go beyond the norms; a database of costs',
    ],
    lead: [housing],
    responsible: [developmentReform, finance, transport, water, stateAssets, qianhai, publicWorks, ...everyDistrict],
  }),
  task('build2022/approval-efficiency', {
    title: ['工程审批效能', 'Efficient approval of projects'],
    cites: [build2022('六/（十七）¶1'), build2022('六/（十七）¶2')],
    register: ['build2022/（十七）'],
    does: [
      '资质承诺制、备案秒批、拿地即开工、联合验收',
      'permits by commitment, filing at once, start on land grant, joint acceptance',
    ],
    lead: [housing],
    responsible: [developmentReform, planning, transport, water, civilDefence, ...everyDistrict],
  }),
  task('build2022/fiscal-and-financial-support', {
    title: ['建筑业财政金融支持', 'Money for the construction industry'],
    cites: [
      build2022('六/（十八）¶1'),
      build2022('六/（十八）¶2'),
      build2022('六/（十八）¶3'),
      build2022('六/（十八）¶4'),
    ],
    register: ['build2022/（十八）'],
    does: [
      '奖补升级企业，支持上市发债，银企对接，发展绿色金融',
      'awards for firms that rise, listing and bonds, links to banks, green finance',
    ],
    lead: [housing, localFinance],
    responsible: [finance, smallBusiness, bankingRegulator, securitiesRegulator, ...everyDistrict],
    serves: ['build2022/hundred-billion-contractors', 'build2022/comprehensive-firms'],
    servedBy: ['build2022/upgrade-award', 'build2022/listing-award'],
  }),
  task('build2022/greater-bay-area', {
    title: ['湾区建筑业合作', 'Construction in the Greater Bay Area'],
    cites: [
      build2022('七/（十九）¶1'),
      build2022('七/（十九）¶2'),
      build2022('七/（十九）¶3'),
      build2022('七/（十九）¶4'),
    ],
    register: ['build2022/（十九）'],
    does: [
      '资质资格互认，共建产业基地，办博览会，完善从业保障',
      'mutual recognition, a common base, an exhibition, better terms for professionals',
    ],
    lead: [housing],
    responsible: [education, humanResources, planning, qianhai, port, ...everyDistrict],
  }),
  task('build2022/domestic-and-foreign-markets', {
    title: ['国内国际建筑市场', 'Construction markets at home and abroad'],
    cites: [
      build2022('七/（二十）¶1'),
      build2022('七/（二十）¶2'),
      build2022('七/（二十）¶3'),
      build2022('七/（二十）¶4'),
    ],
    register: ['build2022/（二十）'],
    does: [
      '制定走出去战略，奖补市外境外业绩，建协调机制',
      'a strategy for going abroad, rewards for work elsewhere, coordination',
    ],
    lead: [housing],
    responsible: [
      industry,
      commerce,
      localFinance,
      qianhai,
      foreignAffairs,
      port,
      smallBusiness,
      tax,
      ...everyDistrict,
    ],
    servedBy: [
      'build2022/outside-award',
      'build2022/foreign-credit',
      'build2022/preference',
      'build2022/overseas-record',
    ],
  }),
]
