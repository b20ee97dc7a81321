import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { titleYear } from './reading.ts'
import { port2022 } from './source.ts'

/** Charges, and service for business. */
export const serviceTasks: readonly Task[] = [
  task('port2022/cost-review-of-charges', {
    title: ['收费成本监审', 'Cost review of charges'],
    cites: [port2022('三/19¶1'), port2022('标题¶2')],
    register: ['port2022/19'],
    does: ['政府定价项目开展成本监审或调查', 'charges set by government have their cost reviewed or surveyed'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/sea-charges', {
    title: ['海运收费规范', 'Orderly sea charges'],
    cites: [port2022('三/20¶1'), port2022('标题¶2')],
    register: ['port2022/20'],
    does: ['督促六类主体守法自律', 'six kinds of operator are held to law and self-discipline'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/market-based-services', {
    title: ['口岸服务市场化', 'Port services by the market'],
    cites: [port2022('三/21¶1'), port2022('标题¶2')],
    register: ['port2022/21'],
    does: [
      '有限竞争服务引入招标，适合的由政府购买',
      'services with little competition are tendered, suitable ones bought',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/fee-publicity', {
    title: ['口岸收费公示', 'Publicity of port charges'],
    cites: [port2022('三/22¶1'), port2022('标题¶2')],
    register: ['port2022/22'],
    does: ['用全国系统公开并更新收费', 'charges are published and updated in the national system'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/fee-inspection', {
    title: ['进出口收费检查', 'Inspection of charges'],
    cites: [port2022('三/23¶1'), port2022('标题¶2')],
    register: ['port2022/23'],
    does: ['查处三类违规收费与涉嫌垄断', 'three kinds of unlawful charge and suspected monopoly are pursued'],
    by: endOf(2022),
    servedBy: ['port2022/action-on-illegal-charges'],
    readings: titleYear,
  }),
  task('port2022/port-epidemic-control', {
    title: ['口岸防疫', 'Port epidemic control'],
    cites: [port2022('四/24¶1'), port2022('标题¶2')],
    register: ['port2022/24'],
    does: [
      '落实属地责任、人员防护与冷链消杀',
      'local responsibility, protection of staff and disinfection of cold goods',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/clearance-visibility', {
    title: ['通关全程可查', 'Clearance that can be followed'],
    cites: [port2022('四/25¶1'), port2022('标题¶2')],
    register: ['port2022/25'],
    does: [
      '查验放行信息推送，公布机场货站服务标准',
      'inspection and release are pushed to firms; the airport publishes its service standard',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/customs-credit', {
    title: ['海关信用创新', 'Innovation of customs credit'],
    cites: [port2022('四/26¶1'), port2022('标题¶2')],
    register: ['port2022/26'],
    does: [
      '信用管理向链上下游延伸，培育高级认证企业',
      'credit management along the chain; more advanced certified firms',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/ip-customs-protection', {
    title: ['知识产权海关保护', 'IP customs protection'],
    cites: [port2022('四/27¶1'), port2022('标题¶2')],
    register: ['port2022/27'],
    does: ['专项执法，培训中小微企业', 'campaigns of enforcement and training of small firms'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/technical-trade-measures', {
    title: ['技术性贸易措施', 'Technical trade measures'],
    cites: [port2022('四/28¶1'), port2022('标题¶2')],
    register: ['port2022/28'],
    does: ['开展评议、通报与培训', 'review, comment and training'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/feedback', {
    title: ['企业意见反馈渠道', 'Channels for firms to be heard'],
    cites: [port2022('四/29¶1'), port2022('标题¶2')],
    register: ['port2022/29'],
    does: ['开设专栏，线上受理和自动答复', 'special pages, online questions, automatic answers'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/export-credit-insurance', {
    title: ['出口信用保险统保', 'Export credit insurance'],
    cites: [port2022('四/30¶1'), port2022('标题¶2')],
    register: ['port2022/30'],
    does: [
      '出口额 800 万美元以内（含）的中小微外贸企业统一投保',
      'firms with exports of at most eight million US dollars are insured together',
    ],
    by: endOf(2022),
    servedBy: ['port2022/export-insurance'],
    readings: titleYear,
  }),
  task('port2022/clearing-problems', {
    title: ['口岸问题清零机制', 'Problems at the ports cleared'],
    cites: [port2022('四/31¶1'), port2022('标题¶2')],
    register: ['port2022/31'],
    does: ['成立协会，特邀顾问，清单式解决问题', 'an association, invited advisers, problems solved from a list'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/publicity', {
    title: ['口岸政策宣讲', 'Briefings on port policy'],
    cites: [port2022('四/32¶1'), port2022('标题¶2')],
    register: ['port2022/32'],
    does: ['定期宣讲，部门联动', 'regular briefings by departments together'],
    by: endOf(2022),
    readings: titleYear,
  }),
]
