import { agreement, end, inquiry, parties, procedure, recordOnly } from '@pengce/procedure'
import { years } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { cost2023 } from './source.ts'

const { planning } = offices
const { applicant } = parties

export const landPriceProcedure = procedure('cost2023/land-price', {
  title: ['重点产业项目地价分期', 'Land price of key projects in two parts'],
  cites: cost2023('一/3¶1'),
  register: ['cost2023/一.3#2'],
  start: 'contract',
  steps: {
    contract: agreement({
      title: ['签订土地供应合同', 'Land contract signed'],
      by: planning,
      with: applicant,
      cites: cost2023('一/3¶1'),
      signed: 'effect',
      declined: 'declined',
    }),
    effect: recordOnly({
      title: ['合同生效', 'The contract takes effect'],
      by: planning,
      cites: cost2023('一/3¶1'),
      recorded: 'payments',
    }),
    payments: inquiry({
      title: ['首期不低于一半，余款一年内无息缴清', 'Half at first, the rest within a year free of interest'],
      by: planning,
      cites: cost2023('一/3¶1'),
      of: { rest: { title: ['缴清全部价款', 'the whole price paid'], by: applicant, within: years(1) } },
      allIn: 'paid',
      also: {
        'still-owing': {
          title: ['满一年未缴清', 'not paid when the year is over'],
          to: 'owing',
          timing: 'after-term',
          cites: cost2023('一/3¶1'),
        },
      },
    }),
    paid: end('completed', { title: ['已缴清', 'Paid in full'], to: applicant, cites: cost2023('一/3¶1') }),
    owing: end('ended', { title: ['逾期未缴清', 'Overdue'], to: applicant, cites: cost2023('一/3¶1') }),
    declined: end('ended', { title: ['未签合同', 'No contract'], to: applicant, cites: cost2023('一/3¶1') }),
  },

  readings: {
    生效之日: [
      '自合同生效那天起一年，对应日当日仍可缴；签订得早也不提前起算',
      'a year from the day the contract takes effect, its corresponding day included; not from its signature',
    ],
    全部缴清: ['逾期的后果没有写明，以合同为准', 'what follows delay is not stated; the contract says'],
  },
})
