import type { Office, Text } from '@pengce/language'
import { type CivilDate, type ShenzhenRegionId, shenzhenRegion, shenzhenRegionIds } from '@pengce/values'
import { bodies, officeGroups } from './bodies.ts'
import { districtOffices, everyDistrictOffice } from './district-offices.ts'
import { offices } from './offices.ts'

/** A name that documents give an office beside its present one. */
export interface OtherName {
  readonly title: Text
  /** Its last day; null where the documents do not say. */
  readonly until: CivilDate | null
  /** What the documents show of it. */
  readonly note: Text
}

const other = (zh: string, en: string, noteZh: string, noteEn: string): OtherName =>
  Object.freeze({
    title: Object.freeze({ zh, en }),
    until: null,
    note: Object.freeze({ zh: noteZh, en: noteEn }),
  })
/** An earlier name: the last document that uses it and the first with the present one. No document gives the day. */
const until = (zh: string, en: string, last: string, first: string): OtherName =>
  other(zh, en, `最后见于 ${last}，${first} 起用现名`, `last used in ${last}; the present name begins with ${first}`)

/** A district named for those who govern it. */
function areaName(id: ShenzhenRegionId): readonly OtherName[] {
  const { name } = shenzhenRegion(id)
  return [other(name.zh, name.en, '文件以区名称其政府', 'documents name the district for its government')]
}

/** Names of an office by its id, the latest first. */
export const otherNames: Readonly<Record<string, readonly OtherName[]>> = Object.freeze({
  [offices.scienceTechnology.id]: [
    until('市科技创新委', 'Science, Technology and Innovation Commission', 'tech2023', 'fdi2024'),
  ],
  [offices.localFinance.id]: [
    other('市委金融办', 'Municipal Party Finance Office', '见于 ec2024', 'used in ec2024'),
    until('市地方金融监管局', 'Local Financial Supervision Bureau', 'tech2023', 'fdi2024'),
    other('市金融办', 'Municipal Finance Office', '见于 fin2019', 'used in fin2019'),
  ],
  [offices.dataServices.id]: [
    until('市政务服务数据管理局', 'Government Services Data Administration', 'emp2023', 'fdi2024'),
    other('市政务服务管理部门', 'government services department', '见于 permit2018', 'used in permit2018'),
  ],
  [offices.centralBank.id]: [
    other('人民银行深圳市分行', "People's Bank Shenzhen Branch", '简称，见于 fdi2024', 'short name, used in fdi2024'),
    other(
      '人民银行深圳市中心支行',
      "People's Bank Shenzhen Central Sub-branch",
      '旧称的简称，见于 market2022',
      'short for the earlier name, used in market2022',
    ),
    until('中国人民银行深圳市中心支行', "People's Bank of China Shenzhen Central Sub-branch", 'ind2022', 'import2023'),
  ],
  [offices.bankingRegulator.id]: [
    until('深圳银保监局', 'Shenzhen Banking and Insurance Regulatory Bureau', 'build2022', 'cost2023'),
    other('深圳金融监管局', 'Shenzhen Financial Regulatory Bureau', '简称，见于 ec2024', 'short name, used in ec2024'),
  ],
  [offices.housing.id]: [
    other('市住房和建设局', 'Housing and Construction Bureau', '全称，见于 ind2022', 'full name, used in ind2022'),
  ],
  [offices.humanResources.id]: [
    other(
      '市人力资源和社会保障局',
      'Human Resources and Social Security Bureau',
      '全称，见于 hr2023、cost2023',
      'full name, used in hr2023 and cost2023',
    ),
  ],
  [offices.marketRegulation.id]: [
    other('市市场监督管理局', 'Market Regulation Administration', '全称，见于 sole2023', 'full name, used in sole2023'),
  ],
  [offices.communications.id]: [
    other('市通信管理局', 'Communications Administration', '简称，见于 twin2023', 'short name, used in twin2023'),
  ],
  [offices.foreignAffairs.id]: [
    other('市外办', 'Foreign Affairs Office', '简称，见于 build2022', 'short name, used in build2022'),
  ],
  [offices.healthcareSecurity.id]: [
    other('市医疗保障局', 'Healthcare Security Bureau', '见于 build2022', 'used in build2022'),
  ],
  [offices.intermediateCourt.id]: [
    other('中级法院', 'Intermediate Court', '简称，见于 market2022', 'short name, used in market2022'),
    other('中级人民法院', "Intermediate People's Court", '简称，见于 fdi2024', 'short name, used in fdi2024'),
  ],
  [offices.districts.id]: [other('各区', 'districts', '简称，见于 ec2024', 'short name, used in ec2024')],
  ...Object.fromEntries(shenzhenRegionIds.map((id) => [districtOffices[id].id, areaName(id)])),
})

/** Every office, district, company, institute and group that the documents give work to. */
export const everyOffice: readonly Office[] = Object.freeze(
  [offices, districtOffices, bodies, officeGroups]
    .flatMap((list): readonly Office[] => Object.values(list))
    .filter((o, i, all) => all.findIndex((p) => p.id === o.id) === i),
)

/** Whom a clause on all of a kind stands for: every district, or whoever has work in the same plan. */
export const planGroups: Readonly<Record<string, readonly Office[] | 'of-the-plan'>> = Object.freeze({
  [offices.districts.id]: everyDistrictOffice,
  [officeGroups.everyUnit.id]: 'of-the-plan',
  [officeGroups.responsibleUnits.id]: 'of-the-plan',
})

/** The office that goes by that id or name, present or earlier, the city's own prefix left out or not. */
export function officeNamed(name: string): Office | undefined {
  const key = plain(name)
  const exactly = everyOffice.find(
    (o) => o.id === name.trim() || plain(o.title.zh) === key || plain(o.title.en) === key,
  )
  return (
    exactly ??
    everyOffice.find((o) =>
      (otherNames[o.id] ?? []).some(({ title }) => plain(title.zh) === key || plain(title.en) === key),
    )
  )
}

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/^(?:深圳市|深圳|市)(?=.{2})/u, '')
