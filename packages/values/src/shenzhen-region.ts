import type { CivilDate } from './date.ts'
import type { Bilingual } from './lang.ts'
import type { Parsed, ValueProblem } from './problem.ts'
import { plainText } from './typed-number.ts'

/**
 * A district counts inhabitants and has a GB/T 2260 code; a management area is run like one without being one; a zone
 * lies over districts and is run by an authority of its own for its own purposes.
 */
export type ShenzhenRegionKind = 'district' | 'management-area' | 'zone'

/** A district, management area or zone of Shenzhen. */
export interface ShenzhenRegion {
  readonly id: ShenzhenRegionId
  readonly kind: ShenzhenRegionKind
  readonly name: Bilingual
  /** GB/T 2260; management areas and zones have none. */
  readonly code?: string
  /** As precise as it is known: a year, a month or a day. */
  readonly since: string
  /** Earlier names, each with its last day. */
  readonly formerly: readonly { readonly name: Bilingual; readonly until: CivilDate }[]
  /** The districts whose land it lies on, where it is not a district. */
  readonly within: readonly ShenzhenRegionId[]
  readonly note?: Bilingual
}
export type ShenzhenRegionId = (typeof shenzhenRegionIds)[number]

/** The ids, in the order of the GB/T 2260 codes, then the areas without one. */
export const shenzhenRegionIds = [
  'luohu',
  'futian',
  'nanshan',
  'baoan',
  'longgang',
  'yantian',
  'longhua',
  'pingshan',
  'guangming',
  'dapeng',
  'shenshan',
  'qianhai',
] as const

const district = (
  id: ShenzhenRegionId,
  code: string,
  zh: string,
  en: string,
  since: string,
  formerly: ShenzhenRegion['formerly'] = [],
): ShenzhenRegion => ({ id, kind: 'district', name: { zh, en }, code, since, formerly, within: [] })

const newArea = (zh: string, en: string, until: CivilDate) => ({ name: { zh, en }, until })

const regions: Readonly<Record<ShenzhenRegionId, ShenzhenRegion>> = {
  luohu: district('luohu', '440303', '罗湖区', 'Luohu District', '1990'),
  futian: district('futian', '440304', '福田区', 'Futian District', '1990'),
  nanshan: district('nanshan', '440305', '南山区', 'Nanshan District', '1990'),
  baoan: district('baoan', '440306', '宝安区', "Bao'an District", '1993', [
    newArea('宝安县', "Bao'an County", '1992-12-31'),
  ]),
  longgang: district('longgang', '440307', '龙岗区', 'Longgang District', '1993'),
  yantian: district('yantian', '440308', '盐田区', 'Yantian District', '1998'),
  longhua: district('longhua', '440309', '龙华区', 'Longhua District', '2017-01-07', [
    newArea('龙华新区', 'Longhua New Area', '2017-01-06'),
  ]),
  pingshan: district('pingshan', '440310', '坪山区', 'Pingshan District', '2017-01-07', [
    newArea('坪山新区', 'Pingshan New Area', '2017-01-06'),
  ]),
  guangming: district('guangming', '440311', '光明区', 'Guangming District', '2018-09-19', [
    newArea('光明新区', 'Guangming New Area', '2018-09-18'),
  ]),
  dapeng: {
    id: 'dapeng',
    kind: 'management-area',
    name: { zh: '大鹏新区', en: 'Dapeng New District' },
    since: '2011-12-30',
    formerly: [],
    within: ['longgang'],
    note: {
      zh: '行政区划上属龙岗区，由新区管理委员会管理',
      en: 'part of Longgang District by administrative division, run by its own management committee',
    },
  },
  shenshan: {
    id: 'shenshan',
    kind: 'management-area',
    name: { zh: '深汕特别合作区', en: 'Shenzhen-Shanwei Special Cooperation Zone' },
    since: '2018-12-16',
    formerly: [],
    within: [],
    note: {
      zh: '土地属汕尾市海丰县，由深圳市管理',
      en: 'on land of Haifeng County, Shanwei, and run by Shenzhen',
    },
  },
  qianhai: {
    id: 'qianhai',
    kind: 'zone',
    name: {
      zh: '前海深港现代服务业合作区',
      en: 'Qianhai Shenzhen-Hong Kong Modern Service Industry Cooperation Zone',
    },
    since: '2010-08',
    formerly: [],
    within: ['nanshan', 'baoan'],
    note: {
      zh: '与南山区、宝安区重叠，由市前海管理局管理；2021 年 9 月起范围扩大，在前海的企业同时在南山区或宝安区',
      en: 'lies over Nanshan and Bao’an and is run by the Qianhai Authority; it was enlarged in September 2021; an enterprise in Qianhai is also in Nanshan or Bao’an',
    },
  },
}

/** Shenzhen's nine districts, two management areas and Qianhai. */
export const shenzhenRegions: readonly ShenzhenRegion[] = shenzhenRegionIds.map((id) => regions[id])

/** The region with this id. */
export const shenzhenRegion = (id: ShenzhenRegionId): ShenzhenRegion => regions[id]

/** The district of a six-digit (or longer) GB/T 2260 code; undefined for the city as a whole and for places elsewhere. */
export const shenzhenRegionOfCode = (code: string): ShenzhenRegion | undefined =>
  shenzhenRegions.find((region) => region.code !== undefined && code.startsWith(region.code))

/** Whether the two share ground: the same region, or one lies on the other (Qianhai and Nanshan). */
export const regionsOverlap = (a: ShenzhenRegionId, b: ShenzhenRegionId): boolean =>
  a === b || shenzhenRegion(a).within.includes(b) || shenzhenRegion(b).within.includes(a)

/**
 * Reads the name of a region as people write it: `南山`, `南山区`, `深圳市南山区`, `Nanshan`, `440305`, `前海`, `深汕`. An old
 * name is understood, with a warning that says what it is called now.
 */
export function parseShenzhenRegion(
  typed: string,
  at = '',
): Parsed<{ readonly region: ShenzhenRegion; readonly warnings: readonly ValueProblem[] }> {
  const given = typed.trim()
  const key = keyOf(given)
  const found = shenzhenRegions.find(
    (region) => region.code === key || keysOf(region.name).includes(key) || aliases[key] === region.id,
  )
  if (found !== undefined) return { ok: true, value: { region: found, warnings: [] } }
  for (const region of shenzhenRegions)
    for (const { name, until } of region.formerly)
      if (keysOf(name).includes(key)) {
        const warning: ValueProblem = { at, code: 'old-region-name', given, now: region.name.zh, until }
        return { ok: true, value: { region, warnings: [warning] } }
      }
  const near = shenzhenRegions.filter(
    ({ name }) =>
      key !== '' &&
      [...key].some((part) => /\p{Script=Han}/u.test(part) && name.zh.includes(part) && !'区新市深圳'.includes(part)),
  )
  return {
    ok: false,
    problem: { at, code: 'unknown-shenzhen-region', given, nearest: near.map(({ name }) => name.zh) },
  }
}

const aliases: Readonly<Record<string, ShenzhenRegionId>> = {
  前海: 'qianhai',
  前海合作区: 'qianhai',
  qianhai: 'qianhai',
  深汕: 'shenshan',
  深汕合作区: 'shenshan',
  深汕区: 'shenshan',
  shenshan: 'shenshan',
  大鹏: 'dapeng',
  dapeng: 'dapeng',
}

/** Without the city, spaces, apostrophes and case. */
const keyOf = (name: string): string =>
  plainText(name)
    .toLowerCase()
    .replace(/^(?:广东省)?深圳市?(?=.)/u, '')
    .replace(/['’\-,]|shenzhen$/gu, '')

/** A name in both languages, with and without its last word. */
const keysOf = ({ zh, en }: Bilingual): readonly string[] => [
  zh,
  ...(/.{2}区$/u.test(zh) && !/[新作]区$/u.test(zh) ? [zh.slice(0, -1)] : []),
  keyOf(en),
  keyOf(en).replace(/(?:newdistrict|newarea|district|county)$/u, ''),
]
