import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { districtOffices, officeGroups, offices } from '@pengce/vocabulary'
import { infraplan2022 } from './source.ts'

const { communications, cyberspace, dataServices, districts, housing, industry, police, qianhai, stateAssets } = offices
const { newAreaCommittees } = officeGroups
const { futian, guangming, shenshan } = districtOffices
const everyDistrict = [districts, newAreaCommittees, shenshan]

/** Access networks and the hub. */
export const networkTasks: readonly Task[] = [
  task('infraplan2022/gigabit-optical-network', {
    title: ['千兆光网', 'Gigabit optical network'],
    cites: infraplan2022('二/（一）/1¶1'),
    register: ['infraplan2022/二.1'],
    does: [
      '升级光网设备和分配网，推广光纤到房间、桌面和机器，试点 50G',
      'optical equipment is renewed, fibre reaches rooms, desks and machines, 50G is tried',
    ],
    responsible: [industry, communications, housing],
    by: endOf(2025),
    serves: ['infraplan2022/gigabit-estates', 'infraplan2022/fast-users', 'infraplan2022/average-bandwidth'],
    servedBy: ['infra2022/pon-ports', 'infra2022/room-fibre'],
  }),
  task('infraplan2022/5g-network', {
    title: ['5G网络', '5G network'],
    cites: infraplan2022('二/（一）/2¶1'),
    register: ['infraplan2022/二.2'],
    does: [
      '以智能杆建微基站，共享室内分布，建设行业与政务专网',
      'small stations on poles, shared indoor systems, private networks for trades and government',
    ],
    responsible: [industry, communications, dataServices, stateAssets, ...everyDistrict],
    by: endOf(2025),
    serves: ['infraplan2022/stations', 'infraplan2022/5g-users'],
    servedBy: ['infra2022/remote-stations'],
  }),
  task('infraplan2022/dual-gigabit-use', {
    title: ['双千兆赋能', 'Dual-gigabit use'],
    cites: infraplan2022('二/（一）/3¶1'),
    register: ['infraplan2022/二.3'],
    does: [
      '制造业与民生领域双千兆融合应用，支持赛事和平台',
      'dual-gigabit uses in manufacturing and public services; events and platforms',
    ],
    responsible: [industry, communications],
    by: endOf(2025),
    serves: ['infraplan2022/5g-users', 'infraplan2022/fast-users'],
  }),
  task('infraplan2022/cheaper-broadband', {
    title: ['宽带降费', 'Cheaper broadband'],
    cites: infraplan2022('二/（一）/4¶1'),
    register: ['infraplan2022/二.4'],
    does: [
      '逐步降低套餐资费和中小企业宽带专线资费，特殊群体另有优惠',
      'plans and small firms’ lines become cheaper; the elderly and disabled pay less',
    ],
    responsible: [communications],
    by: endOf(2025),
    serves: ['infraplan2022/fast-users', 'infraplan2022/speed-up-users'],
    servedBy: ['infraplan2022/cheaper-plans', 'infra2022/broadband-2022'],
  }),
  task('infraplan2022/public-wlan', {
    title: ['公共无线局域网', 'Public wireless network'],
    cites: infraplan2022('二/（一）/5¶1'),
    register: ['infraplan2022/二.5'],
    does: [
      '公共场所无线网升级，统一认证和监管平台',
      'public wireless networks are renewed under one login and one platform',
    ],
    responsible: [industry, dataServices, police, stateAssets, ...everyDistrict, qianhai],
    by: endOf(2025),
    serves: ['infraplan2022/public-wireless'],
    servedBy: ['infra2022/access-points'],
  }),
  task('infraplan2022/factory-networks', {
    title: ['工业内外网改造', 'Upgrade of factory networks'],
    cites: infraplan2022('二/（一）/6¶1'),
    register: ['infraplan2022/二.6'],
    does: ['工业设备联网改造，争创国家级先导区', 'factory equipment is networked; a national pilot zone is sought'],
    responsible: [industry, communications, ...everyDistrict],
    by: endOf(2025),
    servedBy: ['infra2022/park-upgrade'],
  }),
  task('infraplan2022/metro-network', {
    title: ['城域网升级', 'Metro network'],
    cites: infraplan2022('二/（二）/7¶1'),
    register: ['infraplan2022/二.7'],
    does: [
      '扩容城域网出口，政务外网升级，推进下一代协议',
      'the metro outlet grows, the government network is renewed, the next protocol is used',
    ],
    responsible: [cyberspace, industry, communications, dataServices],
    by: endOf(2025),
    serves: ['infraplan2022/metro-outlet', 'infraplan2022/government-levels'],
    servedBy: ['infra2022/ipv6-selected', 'infra2022/ipv6-national'],
  }),
  task('infraplan2022/international-facilities', {
    title: ['国际通信设施', 'International communication facilities'],
    cites: infraplan2022('二/（二）/8¶1'),
    register: ['infraplan2022/二.8'],
    does: [
      '布局海缆与登陆站，建跨境通信试验区，扩大交换中心',
      'sea cables and landing stations, a cross-border trial zone, a larger exchange',
    ],
    responsible: [industry, cyberspace, communications, futian, guangming, qianhai],
    by: endOf(2025),
    serves: ['infraplan2022/border-cable', 'infraplan2022/exchange-access'],
    servedBy: ['infra2022/exchange-telecom', 'infra2022/exchange-internet'],
  }),
  task('infraplan2022/cdn', {
    title: ['内容分发网络', 'Content delivery network'],
    cites: infraplan2022('二/（二）/9¶1'),
    register: ['infraplan2022/二.9'],
    does: ['内容分发网络扩容智能化，内容源下沉', 'content networks grow smarter and move nearer to users'],
    responsible: [communications, industry],
    by: endOf(2025),
  }),
]
