import { plan, task } from '@pengce/plan'
import { bodies, offices } from '@pengce/vocabulary'
import { fdi2024 } from './source.ts'

const {
  centralBank,
  commerce,
  communications,
  customs,
  cyberspace,
  developmentReform,
  districts,
  finance,
  humanResources,
  intermediateCourt,
  investmentPromotion,
  justice,
  localFinance,
  marketRegulation,
  police,
  qianhai,
  scienceTechnology,
  securitiesRegulator,
  tax,
  tradePromotion,
} = offices
const { arbitrationCourt } = bodies

export const fdi2024Plan = plan({
  document: fdi2024,
  runs: { from: '2024-06-01', until: '2029-05-31' },
  coordinator: [offices.investmentPromotion],
  tasks: [
    task('fdi2024/lifting-foreign-share-limits-in-value-added', {
      title: ['推动取消增值电信外资股比', 'Lifting foreign-share limits in value-added telecom'],
      cites: fdi2024('一/4¶1'),
      register: ['fdi2024/4#2'],
      does: ['协调推动四类业务取消外资股比', 'the city works for lifting the limit in four kinds of business'],
      responsible: [
        developmentReform,
        communications,
        localFinance,
        investmentPromotion,
        qianhai,
        securitiesRegulator,
        centralBank,
      ],
    }),
    task('fdi2024/complaint-mechanism-one-stop-ip-and-joint', {
      title: ['外资投诉协调与综合查一次', 'Complaint mechanism, one-stop IP and joint inspection'],
      cites: fdi2024('二/8¶1'),
      register: ['fdi2024/8'],
      does: [
        '建投诉协调，知识产权一站服务，综合查一次',
        'complaints coordinated, one-stop protection of rights, one joint inspection',
      ],
      responsible: [
        investmentPromotion,
        commerce,
        tradePromotion,
        marketRegulation,
        police,
        justice,
        intermediateCourt,
        cyberspace,
        arbitrationCourt,
        qianhai,
        districts,
      ],
    }),
    task('fdi2024/smoother-gba-individual-tax-benefit', {
      title: ['湾区境外人才个税优惠流程优化', 'Smoother GBA individual-tax benefit'],
      cites: fdi2024('四/17¶1'),
      register: ['fdi2024/17#2'],
      does: ['优化申报审核流程', 'the flow of application and review is improved'],
      responsible: [finance, humanResources, scienceTechnology, investmentPromotion, tax, customs, qianhai, districts],
    }),
  ],
})
