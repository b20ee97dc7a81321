import { all, between, examples, measure, notEligible, open, paidBefore, upTo } from '@pengce/language'
import { fen, wan, yuan } from '@pengce/values'
import { hrService } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { hr2023 } from './source.ts'

const { headhunter, arrival, furtherConditionsMet, municipalApproval } = hrService

export const headhunterMovedAward = measure('hr2023/headhunter-moved-award', {
  title: ['知名猎头机构迁入落户奖励', 'Settlement award for well-known headhunters that move in'],
  support: 'settlement',
  cites: hr2023('一/3¶1'),
  register: ['hr2023/一.3#1'],

  when: all(headhunter, arrival.is('moved'), furtherConditionsMet, municipalApproval),

  pays: upTo(wan(500)),
  limit: { once: true },
})

export const headhunterMovedExamples = examples(headhunterMovedAward, {
  on: '2025-03-01',
  given: [headhunter.holds(), arrival.of('moved'), furtherConditionsMet.holds(), municipalApproval.holds()],
  rows: [
    [['迁入并经审定，最高 500 万元', 'moved in and approved: up to five million'], [], between(yuan(0), wan(500))],
    [['并非知名猎头', 'not well known'], [headhunter.fails()], notEligible],
    [
      ['新设分支按另一标准', 'a new subsidiary falls under the other award'],
      [otherThan(arrival, 'moved')],
      notEligible,
    ],
    [['不符合配套条件', 'the further conditions are not met'], [furtherConditionsMet.fails()], notEligible],
    [['未经市政府审定', 'refused by the municipal government'], [municipalApproval.fails()], notEligible],
    [['此前领过，哪怕一分钱', 'paid once only, be it one fen'], [paidBefore.of(fen(1))], notEligible],
    [['是否知名尚待认定', 'open until it is judged well known'], [headhunter.notKnown()], open(yuan(0), wan(500))],
  ],
})

export const headhunterSubsidiaryAward = measure('hr2023/headhunter-subsidiary-award', {
  title: ['知名猎头机构新设分支机构落户奖励', 'Settlement award for new subsidiaries of headhunters'],
  support: 'settlement',
  cites: hr2023('一/3¶1'),
  register: ['hr2023/一.3#2'],

  when: all(headhunter, arrival.is('new-subsidiary'), furtherConditionsMet),

  pays: upTo(wan(200)),
  limit: { once: true },

  readings: {
    新设立: [
      '报市政府审定只写在迁入一句，新设分支不以此为条件',
      'approval by the municipal government is written of moving in only and is not asked of a new subsidiary',
    ],
  },
})

export const headhunterSubsidiaryExamples = examples(headhunterSubsidiaryAward, {
  on: '2025-03-01',
  given: [headhunter.holds(), arrival.of('new-subsidiary'), furtherConditionsMet.holds()],
  rows: [
    [
      ['新设分支最高 200 万元，不须审定', 'up to two million, without approval from above'],
      [],
      between(yuan(0), wan(200)),
    ],
    [['并非知名猎头', 'not well known'], [headhunter.fails()], notEligible],
    [['迁入按另一标准', 'moving in falls under the other award'], [otherThan(arrival, 'new-subsidiary')], notEligible],
    [['不符合配套条件', 'the further conditions are not met'], [furtherConditionsMet.fails()], notEligible],
    [['此前领过，哪怕一分钱', 'paid once only, be it one fen'], [paidBefore.of(fen(1))], notEligible],
    [
      ['配套条件尚待认定', 'open while the conditions are unsettled'],
      [furtherConditionsMet.notKnown()],
      open(yuan(0), wan(200)),
    ],
  ],
})
