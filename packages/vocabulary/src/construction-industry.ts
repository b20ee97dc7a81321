import { factsAbout } from '@pengce/language'

const firm = factsAbout('enterprise', 'builder')
const works = factsAbout('project', 'building-project')

/** Construction enterprises. */
export const builder = {
  enterprise: firm.yesNo('enterprise', { label: ['建筑业企业', 'a construction enterprise'], source: 'registry' }),
  technologyTransfer: firm.yesNo('technology-transfer', {
    label: ['有符合条件的技术转让所得', 'qualifying income from technology transfer'],
    source: 'tax',
  }),
  qualifyingResearch: firm.yesNo('qualifying-research', {
    label: ['有符合条件的研发费用', 'qualifying research spending'],
    source: 'tax',
  }),
  recycledProduct: firm.yesNo('recycled-product', {
    label: ['产品认定为建筑废弃物综合利用产品', 'a recognised product of recycled building waste'],
    source: 'authority-record',
    reachable: true,
  }),
  smartEquipment: firm.yesNo('smart-equipment', {
    label: ['购置并使用符合条件的智能建造专用设备', 'bought and uses qualifying smart-construction equipment'],
    source: 'tax',
  }),
  smartBuilder: firm.yesNo('smart-builder', {
    label: ['智能建造企业', 'a smart-construction enterprise'],
    source: 'judgement',
  }),
  smartTraining: firm.yesNo('smart-training', {
    label: ['开展列入补贴目录的智能建造培训', 'holds smart-construction training of the subsidy list'],
    source: 'authority-record',
    reachable: true,
  }),
  trainingExpense: firm.yearlyMoney('training-expense', {
    label: ['职工教育经费支出', 'spending on staff education'],
    source: 'tax',
  }),
  trainingCarried: firm.money('training-carried', {
    label: ['以前年度结转未扣的教育经费', 'education spending carried over from earlier years'],
    source: 'tax',
  }),
  wages: firm.yearlyMoney('wages', { label: ['工资薪金总额', 'total wages and salaries'], source: 'tax' }),
  upgraded: firm.yesNo('upgraded', {
    label: [
      '升级为综合资质，或产值规模和增速达到要求',
      'upgraded to the comprehensive qualification, or output and growth of the required size',
    ],
    source: 'judgement',
  }),
  outsideRevenue: firm.yesNo('outside-revenue', {
    label: ['市外或境外营收达到一定规模', 'revenue elsewhere or abroad of the required size'],
    source: 'judgement',
  }),
  foreignProfit: firm.yesNo('foreign-profit', {
    label: ['有境外营业利润或符合间接抵免条件的股息', 'profit abroad, or dividends that qualify for indirect credit'],
    source: 'tax',
  }),
  outstandingOutside: firm.yesNo('outstanding-outside', {
    label: ['市外或境外市场业绩突出', 'outstanding results elsewhere or abroad'],
    source: 'judgement',
  }),
  contractedAbroad: firm.yesNo('contracted-abroad', {
    label: ['业绩为境外承包工程', 'the record is a project contracted abroad'],
    source: 'authority-record',
  }),
}
export const buildingProject = {
  wasteReductionCost: works.money('waste-reduction-cost', {
    label: ['建筑废弃物减量费用', 'cost of reducing building waste'],
    source: 'declared',
  }),
  usesModel: works.yesNo('uses-model', {
    label: ['应用BIM技术', 'uses a building information model'],
    source: 'declared',
  }),
}
