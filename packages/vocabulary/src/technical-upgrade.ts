import { factsAbout } from '@pengce/language'

const { yesNo, money, quantity, choice } = factsAbout('project', 'technical-upgrade')
const firm = factsAbout('enterprise', 'manufacturer')

/** Technical-upgrade projects of industrial enterprises. */
export const technicalUpgrade = {
  upgrade: yesNo('upgrade', { label: ['属于技术改造项目', 'a technical-upgrade project'], source: 'authority-record' }),
  intelligent: yesNo('intelligent', {
    label: ['属于智能化改造项目', 'an intelligent-upgrade project'],
    source: 'judgement',
  }),
  industrialInternet: yesNo('industrial-internet', {
    label: ['属于工业互联网创新应用项目', 'an industrial-internet application project'],
    source: 'judgement',
  }),
  traditionalDigital: yesNo('traditional-digital', {
    label: ['符合条件的传统优势产业数字化转型项目', 'a qualifying digital project of a traditional industry'],
    note: [
      '指服装和内衣、家具、珠宝、钟表、眼镜、皮革、工艺品、化妆品一类行业',
      'clothing, furniture, jewellery, watches, leather, underwear, eyewear, crafts, cosmetics and the like',
    ],
    source: 'judgement',
  }),
  auditedDigitalCost: money('audited-digital-cost', {
    label: ['项目审定数字化转型费用', 'audited cost of going digital'],
    source: 'judgement',
  }),
  green: choice('green', {
    label: ['绿色化改造类型', 'kind of green upgrade'],
    options: {
      energy: ['重点用能单位节能降碳改造', 'energy or carbon saving by a key energy user'],
      waste: ['重点行业工业固废资源化利用改造', 'solid-waste recycling in a key industry'],
      none: ['均不属于', 'neither'],
    },
    source: 'judgement',
  }),
  coalSaved: quantity('tonne', 'coal-saved', {
    label: ['年节能量（吨标准煤）', 'yearly energy saving in tonnes of standard coal'],
    source: 'judgement',
    reachable: true,
  }),
  carbonCut: quantity('tonne', 'carbon-cut', {
    label: ['年减少碳排放（吨）', 'yearly cut of carbon emissions in tonnes'],
    source: 'judgement',
    reachable: true,
  }),
  benchmarkEnergy: yesNo('benchmark-energy', {
    label: ['单位产品能耗达到国家标杆水平', 'energy use per unit at the national benchmark'],
    source: 'judgement',
  }),
  integration: yesNo('integration', {
    label: ['符合条件的“两业”融合示范发展项目', 'a qualifying project joining manufacturing and services'],
    source: 'judgement',
  }),
  platform: yesNo('platform', {
    label: [
      '由制造业企业或服务商建设、提升的工业互联网平台',
      'an industrial-internet platform built or improved by a manufacturer or a service provider',
    ],
    source: 'judgement',
  }),
  integrator: yesNo('integrator', {
    label: ['具备综合集成能力的工业互联网服务商项目', 'of a service provider with full integration ability'],
    source: 'judgement',
  }),
  digitalPlatform: yesNo('digital-platform', {
    label: ['符合条件的制造业数字化转型公共服务平台', 'a qualifying public platform for digital manufacturing'],
    source: 'judgement',
  }),
  platformSpending: money('platform-spending', {
    label: ['平台建设项目总投入', 'total spending on the platform'],
    source: 'declared',
    reachable: true,
  }),
  financedByUpgradeCredit: yesNo('financed-by-upgrade-credit', {
    label: ['使用技改专属信贷投资或以融资租赁购置设备', 'financed by dedicated upgrade credit or equipment leasing'],
    source: 'declared',
    reachable: true,
  }),
  belowMunicipalThreshold: yesNo('below-municipal-threshold', {
    label: ['投资额低于各项市级门槛', 'investment below the municipal thresholds'],
    source: 'declared',
  }),
  ordinaryIndustrialLand: yesNo('ordinary-industrial-land', {
    label: ['使用现有普通工业用地', 'on existing ordinary industrial land'],
    source: 'property-register',
  }),
  floorAreaRaised: yesNo('floor-area-raised', {
    label: ['提高容积率并增加建筑面积', 'raises the floor-area ratio and adds floor area'],
    source: 'authority-record',
  }),
  ownProductionOnly: yesNo('own-production-only', {
    label: ['仅用于自身扩大再生产且约定不转让不出租', 'for own expanded production only, not to be sold or let'],
    source: 'declared',
    reachable: true,
  }),
  keepsHandoverArea: yesNo('keeps-handover-area', {
    label: ['选择自行持有按规定应移交的新增建筑', 'keeps new floor area that would have to be handed over'],
    source: 'declared',
    reachable: true,
  }),
  nonTransferableLandPrice: money('non-transferable-land-price', {
    label: ['不得转让条件的市场地价', 'market land price on non-transferable terms'],
    source: 'authority-record',
  }),
}

/** Manufacturers and their honours. */
export const manufacturer = {
  industrial: firm.yesNo('industrial', { label: ['工业企业', 'an industrial enterprise'], source: 'registry' }),
  digitalPilot: firm.yesNo('digital-pilot', {
    label: ['新入选国家“数字领航”企业', 'newly selected as a national digital pilot'],
    source: 'authority-record',
    reachable: true,
  }),
  fiveGFactory: firm.yesNo('5g-factory', {
    label: ['新入选国家5G工厂试点示范', 'newly selected as a national 5G factory'],
    source: 'authority-record',
    reachable: true,
  }),
  greenHonour: firm.yesNo('green-honour', {
    label: [
      '首次获评国家、省、市绿色制造示范或荣誉',
      'first national, provincial or municipal honour for green manufacturing',
    ],
    source: 'authority-record',
    reachable: true,
  }),
}

const event = factsAbout('event', 'industrial-event')
export const industrialEvent = {
  major: event.yesNo('major', {
    label: ['工业互联网重大活动', 'a major industrial-internet event'],
    source: 'judgement',
  }),
}
