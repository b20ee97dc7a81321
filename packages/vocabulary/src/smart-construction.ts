import { factsAbout } from '@pengce/language'

const { yesNo, choice, money } = factsAbout('project', 'smart-construction')
const firm = factsAbout('enterprise', 'trade')
const person = factsAbout('person', 'telecom')

/** Smart-construction projects of the pilot city. */
export const smartConstruction = {
  pilot: yesNo('pilot', { label: ['智能建造项目', 'a smart-construction project'], source: 'authority-record' }),
  funding: choice('funding', {
    label: ['项目资金来源', 'who funds the project'],
    options: {
      government: ['政府投资', 'the government'],
      state: ['国有资金，不由政府投资', 'state-owned capital, not the government'],
      private: ['民间资金', 'private capital'],
    },
    source: 'authority-record',
  }),
  approved: yesNo('approved', {
    label: ['已获立项批复', 'project approval already granted'],
    source: 'authority-record',
  }),
  fundConditions: yesNo('fund-conditions', {
    label: ['符合市级专项资金条件', 'meets the conditions of the municipal fund'],
    source: 'judgement',
  }),
  assessed: yesNo('assessed', { label: ['评定为智能建造', 'assessed as smart construction'], source: 'judgement' }),
  housingForSale: yesNo('housing-for-sale', {
    label: ['办理商品房价格备案', 'files the price of housing for sale'],
    source: 'declared',
  }),
  factoryLand: yesNo('factory-land', {
    label: ['智能建造厂房用地', 'land for a smart-construction factory'],
    source: 'authority-record',
  }),
  landIndicator: money('land-indicator', {
    label: ['绿色低碳产业对应的地均指标值', 'the indicator of green industry for the land'],
    note: ['指地均产出率或地均纳税额', 'land output rate or tax for each unit of land'],
    source: 'authority-record',
  }),
}

/** Importers and exporters. */
export const trade = {
  listedImports: firm.yesNo('listed-imports', {
    label: ['进口鼓励目录内的产品或技术', 'imports items of the encouraged catalogue'],
    source: 'authority-record',
    reachable: true,
  }),
  exportsUsd: firm.yearly('usd', 'exports-usd', {
    label: ['出口额（美元）', 'exports in US dollars'],
    source: 'authority-record',
  }),
  foreignTrade: firm.yesNo('foreign-trade', { label: ['外贸企业', 'a foreign-trade enterprise'], source: 'registry' }),
}

export const telecomUser = {
  special: person.choice('special', {
    label: ['通信资费照顾对象', 'group with cheaper telecom'],
    options: { elderly: ['老年人', 'elderly'], disabled: ['残疾人', 'disabled'], none: ['不是', 'neither'] },
    source: 'police',
  }),
}
