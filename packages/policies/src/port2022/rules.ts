import { always, obligation, sanction, validity } from '@pengce/language'
import { port2022 } from './source.ts'

export const rules = [
  validity('port2022/year-and-contact', {
    title: ['年度与联络单位', 'Year and contact'],
    cites: [port2022('通知¶1'), port2022('序¶1')],
    register: ['port2022/题注#1'],
    says: [
      '2022-02-27 印发，标题为 2022 年度，只发给市有关单位',
      'issued 2022-02-27 for the year 2022, addressed to city offices only',
    ],
  }),
  sanction('port2022/action-on-illegal-charges', {
    title: ['违规收费查处公布', 'Action on illegal charges'],
    cites: port2022('三/23¶1'),
    register: ['port2022/23#1'],
    against: ['口岸收费单位', 'those who charge at the ports'],
    when: always,
    effects: ['fine'],
    says: [
      '不执行定价、不明码标价、不落实减费、其他违法收费或涉嫌垄断的，分别依法查处并公布；没有列出罚款数额',
      'charges against set prices, unmarked prices, relief withheld and other unlawful charges are dealt with and made public, suspected monopoly apart; no fine is given',
    ],
  }),
  obligation('port2022/electronic-filing-papers', {
    title: ['出口退税备案单证电子化', 'Papers for export refunds kept electronically'],
    cites: port2022('一/5¶1'),
    register: ['port2022/5#2'],
    who: ['税务部门', 'the tax service'],
    says: [
      '依托国际贸易单一窗口建电子系统，企业备案单证可共享',
      'a system on the single window keeps and shares the papers that firms must file',
    ],
  }),
]
