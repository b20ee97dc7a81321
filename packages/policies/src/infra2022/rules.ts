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
    who: ['城市供水和燃气企业', 'city water or gas operator'],
    says: [
      '表计数据接入市大数据中心和市政府管理服务指挥中心',
      'data fed to the city big-data centre and connected to 市政府管理服务指挥中心',
    ],
  }),
  obligation('infra2022/smart-poles-planned-with-roads', {
    title: ['道路项目统一规划智能杆', 'Smart poles planned with roads'],
    cites: infra2022('三/14¶1'),
    register: ['infra2022/三.14#1'],
    who: ['政府道路项目', 'government road projects'],
    says: [
      '新建、改建、扩建道路时统一规划智能杆',
      'new, rebuilt or extended road or other relevant government project',
    ],
  }),
  obligation('infra2022/smart-poles-connect-hand-over-budget', {
    title: ['智能杆接入移交与预算', 'Smart poles: connect, hand over, budget'],
    cites: infra2022('三/14¶1'),
    register: ['infra2022/三.14#2'],
    who: ['各区和有关单位', 'districts and units'],
    says: [
      '建成的智能杆接入市平台，及时验收移交，费用列入部门年度预算',
      'finished poles connected to the city platform; accepted in time and handed to the operator; costs of poles and mounted equipment in the yearly department budget',
    ],
  }),
  obligation('infra2022/planning-coordination', {
    title: ['规划衔接与同步建设', 'Planning coordination'],
    cites: infra2022('六/21¶1'),
    register: ['infra2022/六.21'],
    who: ['规划、住建、交通、供电等部门', 'planning, housing, transport, power departments'],
    says: [
      '规划预留空间，与城市更新同步建设，保障公平进入和自主选择',
      'plans reserve place and space; infrastructure planned and built together with urban improvement projects; fair access and free choice protected',
    ],
  }),
  obligation('infra2022/mover-bears-the-cost', {
    title: ['改拆迁费用由提出方承担', 'Mover bears the cost'],
    cites: infra2022('六/23¶1'),
    register: ['infra2022/六.23#3'],
    who: ['提出改动或迁移的单位和个人', 'organisation or person asking for the move'],
    says: ['拆除、重建的费用和损失由提出方承担，计入其项目成本', 'asked for change, removal or relocation'],
  }),
  sanction('infra2022/punishing-damage-and-obstruction', {
    title: ['惩处破坏与阻挠设施', 'Punishing damage and obstruction'],
    cites: infra2022('六/24¶1'),
    register: ['infra2022/六.24#1'],
    against: ['任何人', 'any person'],
    when: always,
    effects: ['disciplinary'],
    says: [
      '破坏设施或阻挠建设、维护、抢修的依法惩处，没有列出数额',
      'damages infrastructure, OR obstructs building, maintenance, emergency communication or rescue',
    ],
  }),
  obligation('infra2022/indirect-power-sellers-pass-on-the-price', {
    title: ['转供电主体落实电价', 'Indirect power sellers pass on the price'],
    cites: infra2022('六/24¶1'),
    register: ['infra2022/六.24#2'],
    who: ['转供电主体', 'indirect power seller'],
    says: ['优惠电价及时足额传导到用户', 'policy benefit passed on in time and in full'],
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
]
