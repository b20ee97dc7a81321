import { always, clarify, competence, obligation, sanction, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { infra2022 } from './source.ts'

export const rules = [
  competence('infra2022/contact-authority', {
    title: ['疑问反映单位', 'Contact authority'],
    cites: infra2022('通知¶1'),
    register: ['infra2022/头#1'],
    by: [offices.industry],
    says: ['实施中的问题向市工业和信息化局反映', 'questions go to the industry bureau'],
  }),
  clarify('infra2022/content-of-the-3t-pilot', {
    title: ['3T试点内容', 'Content of the "3T" pilot'],
    cites: infra2022('一/（一）/7¶1'),
    register: ['infra2022/一.7#2'],
    says: [
      '试点区居民免费得到每年 1T 云存储、每月 1T 流量和每月 1T 学习资料',
      'residents of pilot areas have 1T of storage a year, 1T of traffic a month and 1T of learning material a month, free',
    ],
  }),
  obligation('infra2022/meter-data-must-be-connected', {
    title: ['表计数据汇聚接入', 'Meter data must be connected'],
    cites: infra2022('三/13¶1'),
    register: ['infra2022/三.13#3'],
    who: ['城市供水和燃气企业', 'city water and gas operators'],
    says: [
      '表计数据接入市大数据中心和市政府管理服务指挥中心',
      'meter data goes to the city’s data centre and to its command centre for government services',
    ],
  }),
  obligation('infra2022/smart-poles-planned-with-roads', {
    title: ['道路项目统一规划智能杆', 'Smart poles planned with roads'],
    cites: infra2022('三/14¶1'),
    register: ['infra2022/三.14#1'],
    who: ['政府道路及相关项目', 'government road and related projects'],
    says: [
      '新建、改扩建道路和相关政府项目统一规划建设智能杆',
      'smart poles are planned and built with every new, rebuilt or extended road',
    ],
  }),
  obligation('infra2022/smart-poles-connect-hand-over-budget', {
    title: ['智能杆接入移交与预算', 'Smart poles: connect, hand over, budget'],
    cites: infra2022('三/14¶1'),
    register: ['infra2022/三.14#2'],
    who: ['各区和有关单位', 'districts and offices'],
    says: [
      '建成的智能杆接入市平台，及时验收移交，费用列入部门年度预算',
      'finished poles join the city platform, are accepted and handed over in time, and their costs enter the yearly budget',
    ],
  }),
  obligation('infra2022/planning-coordination', {
    title: ['规划衔接与同步建设', 'Planning coordination'],
    cites: infra2022('六/21¶1'),
    register: ['infra2022/六.21'],
    who: ['规划、住建、交通、供电等部门', 'planning, housing, transport and power offices'],
    says: [
      '规划预留空间，与城市更新同步建设，保障公平进入和自主选择',
      'plans keep room for it, it is built together with urban renewal, and access stays fair and the choice free',
    ],
  }),
  obligation('infra2022/mover-bears-the-cost', {
    title: ['改拆迁费用由提出方承担', 'Mover bears the cost'],
    cites: infra2022('六/23¶1'),
    register: ['infra2022/六.23#3'],
    who: ['提出改动、拆除或迁移的单位和个人', 'whoever asks for a change, removal or move'],
    says: [
      '拆除、重建的费用和损失由提出方承担，计入工程造价',
      'whoever asks bears the cost of removal and rebuilding and the loss, counted in the cost of the works',
    ],
  }),
  sanction('infra2022/punishing-damage-and-obstruction', {
    title: ['惩处破坏与阻挠设施', 'Punishing damage and obstruction'],
    cites: infra2022('六/24¶1'),
    register: ['infra2022/六.24#1'],
    against: ['任何人', 'any person'],
    when: always,
    effects: ['fine', 'criminal'],
    says: [
      '破坏设施或阻挠建设、维护、抢修的依法惩处，没有列出数额',
      'damage, or obstruction of building, upkeep or repair, is punished under other law; no sum is given here',
    ],
  }),
  obligation('infra2022/indirect-power-sellers-pass-on-the-price', {
    title: ['转供电主体落实电价', 'Indirect power sellers pass on the price'],
    cites: infra2022('六/24¶1'),
    register: ['infra2022/六.24#2'],
    who: ['转供电主体', 'those who pass on electricity'],
    says: ['优惠电价及时足额传导到用户', 'the lower price reaches the users in time and in full'],
  }),
  obligation('infra2022/property-managers-must-cooperate', {
    title: ['物业配合入场建设', 'Property managers must cooperate'],
    cites: infra2022('六/24¶1'),
    register: ['infra2022/六.24#3'],
    who: ['住宅区物业', 'property managers in residential areas'],
    says: ['配合通信设施入场建设', 'property managers let network builders in'],
  }),
  validity('infra2022/in-force-2022-11-01-to-2026-12-31', {
    title: ['施行与失效日期', 'In force 2022-11-01 to 2026-12-31'],
    cites: infra2022('七/25¶1'),
    register: ['infra2022/七.25'],
    from: '2022-11-01',
    until: '2026-12-31',
    says: ['2022-11-01 施行，2026-12-31 失效', 'from 2022-11-01 to 2026-12-31'],
  }),
  obligation('infra2022/land-and-power-made-easy', {
    title: ['用地用电占绿手续简化', 'Land, power and green space made easy'],
    cites: infra2022('六/22¶1'),
    register: ['infra2022/六.22#2'],
    who: ['规划部门和供电企业', 'the planning department and the power company'],
    says: [
      '已入规划的优先保障用地；占绿地、依附道路的基站简化规划审批；供电企业提供一证和网上办电',
      'land in the plan comes first, base stations on green space or roads are planned with fewer steps, power is had with one paper or online',
    ],
  }),
]
