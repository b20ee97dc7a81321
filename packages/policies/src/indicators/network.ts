import { counted, measured, proportion } from '@pengce/plan'

/** Housing estates with gigabit broadband. */
export const gigabitEstates = proportion('network/gigabit-estates', {
  title: ['住宅小区千兆宽带覆盖率', 'estates with gigabit broadband'],
  counting: 'stock',
  definition: ['有千兆宽带的住宅小区占全部', 'housing estates with gigabit broadband of all'],
})

/** Families and key places with gigabit broadband. */
export const gigabitHomes = proportion('network/gigabit-homes', {
  title: ['家庭和重点场所千兆宽带覆盖率', 'families and key places with gigabit broadband'],
  counting: 'stock',
  definition: ['有千兆宽带的家庭和重点场所占全部', 'families and key places with gigabit broadband of all'],
})

/** Broadband users at half a gigabit or more. */
export const fastUsers = proportion('network/fast-users', {
  title: ['500Mbps 及以上宽带用户占比', 'broadband users at 500 Mbps or more'],
  counting: 'stock',
  definition: ['签约速率不低于 500Mbps 的占全部宽带用户', 'users at 500 Mbps or more of all broadband users'],
})

/** What bandwidth a broadband user has on average. */
export const averageBandwidth = measured('network/average-bandwidth', {
  title: ['宽带用户平均接入带宽', 'average bandwidth of broadband users'],
  unit: ['Mbps', 'Mbps'],
  decimals: 2,
  counting: 'stock',
  definition: ['全部宽带用户签约速率的平均数', 'the average contracted speed of all broadband users'],
})

/** 5G base stations for every ten thousand people. */
export const stationsPerTenThousand = measured('network/stations-per-ten-thousand', {
  title: ['每万人 5G 基站数', '5G base stations per ten thousand people'],
  unit: ['个/万人', 'stations per 10,000 people'],
  decimals: 2,
  counting: 'stock',
  definition: [
    '5G 基站数除以人口；用常住还是管理人口以通信管理部门口径为准',
    'stations by population; the communications authority settles whether resident or managed',
  ],
})

/** 5G base stations built so far. */
export const stations = counted('network/stations', {
  title: ['累计建成 5G 基站', '5G base stations built so far'],
  unit: ['个', 'stations'],
  counting: 'stock',
  definition: ['至当日建成的 5G 基站', '5G base stations built by that day'],
})

/** Mobile users on 5G. */
export const mobileUsers = proportion('network/5g-users', {
  title: ['5G 用户占比', 'share of 5G users'],
  counting: 'stock',
  definition: ['5G 用户占移动电话用户', '5G users of all mobile users'],
})

/** Capacity of cables across the border. */
export const borderCable = measured('network/border-cable', {
  title: ['跨境光缆容量', 'capacity of cross-border cables'],
  unit: ['Tbps', 'Tbps'],
  decimals: 2,
  counting: 'stock',
  definition: ['当日跨境光缆的总容量', 'capacity of all cables across the border that day'],
})

/** Bandwidth of the metropolitan network’s outlets. */
export const metroOutlet = measured('network/metro-outlet', {
  title: ['城域网出口带宽', 'outlet bandwidth of the metropolitan network'],
  unit: ['Tbps', 'Tbps'],
  decimals: 2,
  counting: 'stock',
  definition: ['当日城域网出口总带宽', 'outlet bandwidth of the network that day'],
})

/** Bandwidth of access to the new internet exchange. */
export const exchangeAccess = measured('network/exchange-access', {
  title: ['新型互联网交换中心接入总带宽', 'access bandwidth of the internet exchange'],
  unit: ['Tbps', 'Tbps'],
  decimals: 2,
  counting: 'stock',
  definition: ['当日接入交换中心的总带宽', 'bandwidth of access to the exchange that day'],
})

/** Sensing terminals deployed in the whole city. */
export const deployedTerminals = counted('network/deployed-terminals', {
  title: ['部署的物联感知终端', 'sensing terminals deployed'],
  unit: ['个', 'terminals'],
  counting: 'stock',
  definition: ['当日全市部署的物联感知终端', 'sensing terminals deployed in the city that day'],
})

/** Racks that the data centres can carry. */
export const racks = counted('network/racks', {
  title: ['数据中心支撑机架', 'data-centre racks'],
  unit: ['个', 'racks'],
  counting: 'stock',
  definition: ['以单机架 6 千瓦折算的机架数', 'racks, converted at six kilowatts each'],
})

/** Base computing power. */
export const computingPower = measured('network/computing-power', {
  title: ['基础算力规模', 'base computing power'],
  unit: ['EFLOPS', 'EFLOPS'],
  decimals: 2,
  counting: 'stock',
  definition: ['当日全市基础算力', 'base computing power of the city that day'],
})

/** Users in the operators’ scheme of higher speed. */
export const speedUpUsers = counted('network/speed-up-users', {
  title: ['全面提速计划的用户', 'users in the speed-up scheme'],
  unit: ['户', 'users'],
  counting: 'cumulative',
  since: '2022-02-21',
  definition: [
    '自计划印发的 2022-02-21 起由运营企业提速的宽带用户',
    'broadband users whom operators have sped up from 2022-02-21 on',
  ],
})

/** Crowded and key places with public wireless of high quality. */
export const publicWireless = proportion('network/public-wireless', {
  title: ['重点和人员密集场所高品质公共无线网覆盖率', 'key and crowded places with good public wireless'],
  counting: 'stock',
  definition: [
    '已覆盖的重点场所、人员密集区域占全部；名单和品质以主管部门口径为准',
    'places covered of all key and crowded ones; the department settles the list and the quality',
  ],
})

/** Levels of government that the all-optical network reaches. */
export const governmentLevels = counted('network/government-levels', {
  title: ['全光政务外网覆盖层级', 'levels the government network reaches'],
  unit: ['级', 'levels'],
  counting: 'stock',
  definition: [
    '市、区、街道、社区四级中全部接通的层级',
    'of city, district, street and community, the levels fully reached',
  ],
})

/** Transport facilities that are networked. */
export const networkedTransport = proportion('network/networked-transport', {
  title: ['交通设施网联化率', 'transport facilities networked'],
  counting: 'stock',
  definition: [
    '道路、桥梁、信号灯、标识等已网联的占全部',
    'roads, bridges, signals, signs and the like networked of all',
  ],
})

/** Main roads, key parks and communities with multi-function smart poles. */
export const poleCoverage = proportion('network/pole-coverage', {
  title: ['多功能智能杆覆盖率', 'places with multi-function smart poles'],
  counting: 'stock',
  definition: [
    '有智能杆的主要市政道路、重点园区和社区占全部',
    'main roads, key parks and communities with smart poles of all',
  ],
})
