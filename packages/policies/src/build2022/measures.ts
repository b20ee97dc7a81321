import { decided, examples, inKind, type MeasureSpec, measure, notEligible, open, type Words } from '@pengce/language'
import { fen, wan, yuan } from '@pengce/values'
import { enterprise, builder as firm, offices, buildingProject as works } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { buildersMeant } from './builders-meant.ts'
import { build2022, on } from './source.ts'
import { trainingDeduction, trainingExamples } from './training.ts'

const builds = so(firm.enterprise, '不是建筑业企业', 'not a construction enterprise')
type Kind = Pick<MeasureSpec, 'support' | 'by' | 'pays' | 'readings'> & { readonly paid: Words }
const nationalTax = (...what: Words): Kind => ({
  support: 'tax',
  by: [offices.tax],
  pays: inKind(what),
  paid: ['符合国家条件', 'within the national conditions'],
})
const fromDistrict: Kind = {
  support: 'award',
  by: [offices.districts],
  pays: decided(['由注册地所在区给予，金额未列', 'from the district; no figure']),
  paid: ['符合条件的建筑业企业', 'a qualifying construction enterprise'],
}
/** What a construction enterprise has by one condition. */
const forBuilders = (
  id: string,
  title: Words,
  locator: Parameters<typeof build2022>[0],
  row: string,
  fact: typeof enterprise.listed,
  kind: Kind,
) =>
  benefit(id, {
    title,
    cites: build2022(locator),
    register: [row],
    on,
    claims: [builds, so(fact, '不符合条件', 'does not qualify')],
    ...kind,
  })

export const wasteCost = measure('build2022/waste-cost', {
  title: ['废弃物减量费入概算', 'Waste reduction in the estimate'],
  subject: 'project',
  support: 'construction-cost',
  cites: build2022('三/（六）¶2'),
  register: ['build2022/（六）.¶2#1'],

  when: works.wasteReductionCost.exceeds(yuan(0)),

  pays: inKind(['可列入工程概算的减量费用', 'cost that may stand in the estimate'], works.wasteReductionCost),
})
const wasteExamples = examples(wasteCost, {
  on,
  given: [works.wasteReductionCost.of(wan(50))],
  rows: [
    [['减量费用 50 万元', 'a cost of half a million'], [], wan(50)],
    [['只有一分钱也算', 'even one fen counts'], [works.wasteReductionCost.of(fen(1))], fen(1)],
    [['没有减量费用', 'no such cost'], [works.wasteReductionCost.of(yuan(0))], notEligible],
    [['费用未知', 'open while it is unknown'], [works.wasteReductionCost.notKnown()], open(yuan(0), null)],
  ],
})

export const grants = [
  forBuilders(
    'build2022/technology-transfer',
    ['技术转让所得优惠', 'Relief on technology transfer'],
    '二/（四）¶1',
    'build2022/（四）.¶1#1',
    firm.technologyTransfer,
    nationalTax('按国家规定减免所得税', 'income tax relief under national rules'),
  ),
  forBuilders(
    'build2022/research',
    ['建筑业研发加计扣除', 'Extra deduction of research'],
    '二/（四）¶1',
    'build2022/（四）.¶1#2',
    firm.qualifyingResearch,
    { ...nationalTax('按国家规定加计扣除', 'extra deduction under national rules'), ...buildersMeant },
  ),
  forBuilders(
    'build2022/high-tech',
    ['建筑业高企税收优惠', 'Relief for high-tech builders'],
    '二/（四）¶1',
    'build2022/（四）.¶1#3',
    enterprise.highTech,
    nationalTax('按国家规定的高新技术企业税率', 'the national rate for high-tech enterprises'),
  ),
  { measure: wasteCost, examples: wasteExamples },
  benefit('build2022/recycled-products', {
    title: ['综合利用产品补贴', 'Subsidy for recycled products'],
    support: 'award',
    cites: build2022('三/（六）¶2'),
    register: ['build2022/（六）.¶2#2'],
    on,
    claims: [so(firm.recycledProduct, '产品没有认定', 'not a recognised product')],
    pays: decided(['由专项资金补贴，金额未列', 'from a special fund; no figure']),
    paid: ['产品已认定的企业', 'a firm with a recognised product'],
  }),
  benefit('build2022/model-cost', {
    title: ['BIM费用计入投资', 'Model cost within the investment'],
    subject: 'project',
    support: 'construction-cost',
    cites: build2022('三/（八）¶1'),
    register: ['build2022/（八）.¶1#2'],
    on,
    claims: [so(works.usesModel, '没有应用BIM', 'no model used')],
    pays: inKind(['BIM费用列入项目投资，比例未列', 'the cost of the model stands in the investment; no rate']),
    paid: ['应用BIM的项目', 'a project with a model'],
  }),
  benefit('build2022/equipment-credit', {
    title: ['智能建造设备投资抵税', 'Tax credit for equipment'],
    support: 'tax',
    cites: build2022('三/（八）¶2'),
    register: ['build2022/（八）.¶2#1'],
    by: [offices.tax],
    on,
    claims: [so(firm.smartEquipment, '没有符合条件的设备', 'no qualifying equipment')],
    pays: inKind(['投资额按国家规定抵免所得税', 'credited against income tax under national rules']),
    paid: ['购置并使用专用设备的企业', 'an enterprise that bought and uses the equipment'],
  }),
  { measure: trainingDeduction, examples: trainingExamples },
  benefit('build2022/upgrade-award', {
    title: ['升级与产值奖补', 'Award for upgrades and output'],
    support: 'award',
    cites: build2022('六/（十八）¶1'),
    register: ['build2022/（十八）.¶1#1'],
    on,
    claims: [builds, so(firm.upgraded, '没有升级，规模增速也不够', 'neither upgraded nor large and growing enough')],
    pays: decided(['门槛和金额由后续规定', 'threshold and sum are for later rules']),
    paid: ['升级为综合资质的建筑业企业', 'a builder upgraded to the comprehensive qualification'],
    readings: {
      以及: [
        '两类企业，升级的或产值规模和增速够的，有一即可',
        'two groups: those upgraded, and those of enough output and growth; either will do',
      ],
    },
  }),
  forBuilders(
    'build2022/listing-award',
    ['建筑业企业上市奖补', 'Award for listing'],
    '六/（十八）¶1',
    'build2022/（十八）.¶1#2',
    enterprise.listed,
    fromDistrict,
  ),
  forBuilders(
    'build2022/outside-award',
    ['市外境外市场奖补', 'Award for other markets'],
    '七/（二十）¶2',
    'build2022/（二十）.¶2#1',
    firm.outsideRevenue,
    fromDistrict,
  ),
  forBuilders(
    'build2022/foreign-credit',
    ['境外所得抵免', 'Credit for foreign income'],
    '七/（二十）¶2',
    'build2022/（二十）.¶2#2',
    firm.foreignProfit,
    { ...nationalTax('按国家规定抵免', 'credited under national rules'), ...buildersMeant },
  ),
  benefit('build2022/preference', {
    title: ['市外境外业绩评先择优', 'Preference for results elsewhere'],
    support: 'honour',
    cites: build2022('七/（二十）¶2'),
    register: ['build2022/（二十）.¶2#3'],
    on,
    claims: [builds, so(firm.outstandingOutside, '业绩不突出', 'no outstanding results')],
    pays: inKind(['评先、择优时可适当支持', 'suitable support may be given in honours and selection']),
    paid: ['业绩突出的建筑业企业', 'a construction enterprise with outstanding results'],
    ...buildersMeant,
  }),
  benefit('build2022/overseas-record', {
    title: ['境外工程业绩用于资质', 'Overseas record for qualification'],
    support: 'qualification',
    cites: build2022('七/（二十）¶2'),
    register: ['build2022/（二十）.¶2#4'],
    on,
    claims: [builds, so(firm.contractedAbroad, '不是境外承包工程', 'not a project contracted abroad')],
    pays: inKind(['可作为申请资质的业绩', 'counts in applying for a qualification']),
    paid: ['境外承包工程的业绩', 'a record of a project contracted abroad'],
  }),
]
