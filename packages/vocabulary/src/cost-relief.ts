import { factsAbout } from '@pengce/language'

const firm = factsAbout('enterprise', 'cost-relief')
const lease = factsAbout('project', 'industrial-lease')
const works = factsAbout('project', 'industrial-works')
const route = factsAbout('event', 'cargo-flight')
const person = factsAbout('person', 'medical-insurance')

/** What the measures on manufacturing costs ask of an enterprise. */
export const costRelief = {
  bondIssuedOn: firm.date('bond-issued-on', {
    label: ['债券成功发行日期', 'day the bond was issued'],
    source: 'authority-record',
  }),
  bondSize: firm.money('bond-size', {
    label: ['债券发行规模', 'size of the bond issue'],
    source: 'authority-record',
    reachable: true,
  }),
  bondSubsidised: firm.yesNo('bond-subsidised', {
    label: [
      '该笔债券已享受市或区其他同类型补贴',
      'this issue has had another subsidy of the kind from city or district',
    ],
    source: 'authority-record',
  }),
  neeqFirst: firm.yesNo('neeq-first', {
    label: ['首次在新三板挂牌', 'first quoted on the NEEQ'],
    source: 'authority-record',
    reachable: true,
  }),
  neeqInnovation: firm.yesNo('neeq-innovation', {
    label: ['进入新三板创新层', 'entered the innovation tier of the NEEQ'],
    source: 'authority-record',
    reachable: true,
  }),
  domesticListingReady: firm.yesNo('domestic-listing-ready', {
    label: ['拟境内上市并完成股改和上市辅导', 'restructured and tutored for listing at home'],
    source: 'authority-record',
    reachable: true,
  }),
  listedAbroad: firm.yesNo('listed-abroad', {
    label: ['直接在境外上市', 'listed directly abroad'],
    source: 'authority-record',
    reachable: true,
  }),
  supplyVoltage: firm.choice('supply-voltage', {
    label: ['供电电压等级', 'voltage of the supply'],
    options: {
      'up-to-10kv': ['10千伏及以下', '10 kV or less'],
      'above-10kv': ['10千伏以上', 'above 10 kV'],
    },
    source: 'declared',
  }),
  highVoltageConnection: firm.yesNo('high-voltage-connection', {
    label: ['建设高压永久用电外部接入', 'a permanent high-voltage connection is built'],
    source: 'declared',
    reachable: true,
  }),
  newGasUser: firm.yesNo('new-gas-user', {
    label: ['新申请使用天然气', 'newly applies for natural gas'],
    source: 'declared',
    reachable: true,
  }),
  tierOneMedical: firm.yesNo('tier-one-medical', {
    label: ['参加职工基本医疗保险一档', 'in tier one of employee medical insurance'],
    source: 'social-insurance',
  }),
}

/** A lease of industrial premises, for the landlord's award. */
export const industrialLease = {
  signedOn: lease.date('signed-on', {
    label: ['租约签订日期', 'day the lease was signed'],
    source: 'authority-record',
  }),
  tenantAboveScale: lease.yesNo('tenant-above-scale', {
    label: ['承租方为规模以上制造业企业', 'the tenant is an above-scale manufacturer'],
    source: 'statistics',
  }),
  term: lease.quantity('month', 'term', {
    label: ['租约期限（月）', 'term of the lease in months'],
    source: 'authority-record',
    reachable: true,
  }),
  filed: lease.yesNo('filed', {
    label: ['已在住房租赁监管平台备案', 'filed on the rental platform'],
    source: 'authority-record',
    reachable: true,
  }),
  year: lease.quantity('year', 'year', {
    label: ['租约生效后的第几年', 'year of the lease, counting from its effect'],
    source: 'authority-record',
  }),
  rentOfYear: lease.money('rent-of-year', {
    label: ['当年合同租金', 'contract rent of the year'],
    source: 'authority-record',
  }),
}

/** Works and land of manufacturers and storage owners. */
export const industrialWorks = {
  keyProject: works.yesNo('key-project', {
    label: ['符合条件的重点产业项目', 'a qualifying key industrial project'],
    source: 'judgement',
  }),
  landPrice: works.money('land-price', { label: ['土地出让价款', 'price of the land'], source: 'authority-record' }),
  parkProject: works.yesNo('park-project', {
    label: ['产业园区内的工业项目', 'an industrial project in a park'],
    source: 'authority-record',
  }),
  floorArea: works.quantity('square-metre', 'floor-area', {
    label: ['项目总建筑面积', 'floor area of the project'],
    source: 'authority-record',
  }),
  qualifyingUpgrade: works.choice('qualifying-upgrade', {
    label: ['技术改造类别', 'kind of technical upgrade'],
    options: {
      upgrade: ['技术改造', 'technical upgrade'],
      intelligent: ['符合条件的智能化改造', 'qualifying intelligent upgrade'],
      none: ['均不是', 'neither'],
    },
    source: 'judgement',
  }),
  solarStorage: works.yesNo('solar-storage', {
    label: ['符合条件的园区光储充放项目', 'a qualifying solar, storage and charging project'],
    source: 'judgement',
  }),
  storageRebuilt: works.yesNo('storage-rebuilt', {
    label: ['重点产业链周边低效仓储改为高标准仓库', 'low-grade storage near key chains rebuilt to a high standard'],
    source: 'judgement',
  }),
  storageUseKept: works.yesNo('storage-use-kept', {
    label: ['不改变物流仓储用途', 'still used for storage'],
    source: 'authority-record',
  }),
  ratioApproved: works.yesNo('ratio-approved', {
    label: ['容积率调整已批准', 'the change of floor-area ratio is approved'],
    source: 'authority-record',
  }),
  addedStorage: works.quantity('square-metre', 'added-storage', {
    label: ['增加且不得转让的仓储面积', 'added storage area that may not be transferred'],
    source: 'authority-record',
  }),
}

export const cargoFlight = {
  strategicRoute: route.yesNo('strategic-route', {
    label: ['新开或加密的战略性国际货运航线', 'a strategic international cargo route, new or more frequent'],
    source: 'judgement',
  }),
  flights: route.quantity('item', 'flights', {
    label: ['当年该航线班次', 'flights on the route this year'],
    source: 'authority-record',
  }),
}

export const medicalInsurance = {
  flexibleTierOne: person.yesNo('flexible-tier-one', {
    label: ['灵活就业人员参加职工医保一档', 'a flexible worker in tier one'],
    source: 'social-insurance',
  }),
}
