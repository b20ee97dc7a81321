import { counted, measured, proportion, summed } from '@pengce/plan'

/** Market entities newly registered in a year. */
export const newEntities = counted('enterprises/new-entities', {
  title: ['当年新设立市场主体', 'market entities newly registered in the year'],
  unit: ['家', 'entities'],
  counting: 'in-year',
  definition: ['当年新登记的各类市场主体', 'market entities of every kind newly registered in the year'],
})

/** All market entities on the register. */
export const entities = counted('enterprises/entities', {
  title: ['市场主体总量', 'market entities'],
  unit: ['家', 'entities'],
  counting: 'stock',
  definition: ['当日在册的市场主体', 'market entities on the register that day'],
})

/** All enterprises on the register. */
export const enterprises = counted('enterprises/enterprises', {
  title: ['企业总量', 'enterprises'],
  unit: ['家', 'enterprises'],
  counting: 'stock',
  definition: ['当日在册的各类企业', 'enterprises of every kind on the register that day'],
})

/** Above-scale industrial enterprises. */
export const aboveScaleIndustrial = counted('enterprises/above-scale-industrial', {
  title: ['规模以上工业企业', 'above-scale industrial enterprises'],
  unit: ['家', 'enterprises'],
  counting: 'stock',
  definition: ['统计上的规模以上工业企业', 'above-scale industrial enterprises in the statistics'],
})

/** National specialised “little giants”. */
export const littleGiants = counted('enterprises/little-giants', {
  title: ['国家专精特新“小巨人”企业', 'national little giants'],
  unit: ['家', 'enterprises'],
  counting: 'stock',
  definition: ['当日有效的国家级“小巨人”企业', 'enterprises that hold the national title that day'],
})

/** National single-product champions of manufacturing. */
export const champions = counted('enterprises/champions', {
  title: ['国家制造业单项冠军', 'national single-product champions'],
  unit: ['家', 'enterprises'],
  counting: 'stock',
  definition: ['当日有效的国家制造业单项冠军', 'holders of the national title of single-product champion that day'],
})

/** Companies listed at home or abroad. */
export const listedCompanies = counted('enterprises/listed', {
  title: ['境内外上市公司', 'companies listed at home or abroad'],
  unit: ['家', 'companies'],
  counting: 'stock',
  definition: ['当日在境内外上市的本市公司', 'companies of the city listed at home or abroad that day'],
})

/** Companies among the world’s five hundred. */
export const worldFiveHundred = counted('enterprises/world-500', {
  title: ['世界 500 强企业', 'companies among the world’s five hundred'],
  unit: ['家', 'companies'],
  counting: 'stock',
  definition: ['最近一期榜单上的本市企业', 'companies of the city on the latest list'],
})

/** National high-tech enterprises. */
export const highTech = counted('enterprises/high-tech', {
  title: ['国家级高新技术企业', 'national high-tech enterprises'],
  unit: ['家', 'enterprises'],
  counting: 'stock',
  definition: ['当日有效的国家高新技术企业', 'enterprises that hold the recognition that day'],
})

/** Unicorns beyond those of 2021. */
export const newUnicorns = counted('enterprises/new-unicorns', {
  title: ['新增独角兽企业', 'additional unicorns'],
  unit: ['家', 'enterprises'],
  counting: 'stock',
  definition: ['当日独角兽企业数比 2021 年末多出的家数', 'unicorns that day beyond the number at the end of 2021'],
})

/** How long a firm of the reserve pool takes to be recognised as high-tech. */
export const recognitionTime = measured('enterprises/recognition-time', {
  title: ['后备企业完成高企认定的时间', 'time from the reserve pool to recognition'],
  unit: ['年', 'years'],
  decimals: 2,
  counting: 'stock',
  definition: [
    '一家企业从入后备库到认定为国家高企的年数',
    'years of one firm from its entry into the pool to recognition',
  ],
})

/** Above-scale national high-tech enterprises that have a research body. */
export const researchBodies = proportion('enterprises/research-bodies', {
  title: ['规上国家高企研发机构覆盖率', 'above-scale national high-tech enterprises with a research body'],
  counting: 'stock',
  definition: [
    '有研发机构的规上国家高企占全部',
    'those with a research body of all above-scale national high-tech enterprises',
  ],
})

/** How long a request for repair of credit takes. */
export const creditRepairTime = measured('enterprises/credit-repair-time', {
  title: ['个体户信用修复办结时间', 'time of a credit repair for a sole trader'],
  unit: ['个工作日', 'working days'],
  decimals: 0,
  counting: 'stock',
  definition: ['一件修复申请从受理次日到办结的工作日数', 'working days of one request from the day after acceptance'],
})

/** What is paid for one sole trader turned into an enterprise. */
export const conversionReward = summed('enterprises/conversion-reward', {
  title: ['个转企每户奖励', 'reward for one conversion'],
  counting: 'stock',
  definition: ['给一户转型企业的奖励', 'the reward paid to one converted enterprise'],
})
