import { wan } from '@pengce/values'
import { hrService } from '@pengce/vocabulary'
import { ceilingGrant } from '../grant.ts'
import { chosen, so } from '../grant-claim.ts'
import { hr2023, on } from './source.ts'

const { headhunter, arrival, furtherConditionsMet, municipalApproval } = hrService
const wellKnown = so(headhunter, '并非知名猎头', 'not well known')
const conditions = so(furtherConditionsMet, '不符合配套条件', 'the further conditions are not met')

export const headhunterMovedAward = ceilingGrant('hr2023/headhunter-moved-award', {
  title: ['知名猎头机构迁入落户奖励', 'Settlement award for well-known headhunters that move in'],
  support: 'settlement',
  cites: hr2023('一/3¶1'),
  register: ['hr2023/一.3#1'],
  on,
  claims: [
    wellKnown,
    chosen(arrival, 'moved', 'new-subsidiary', '新设分支按另一标准', 'a new subsidiary falls under the other award'),
    conditions,
    so(municipalApproval, '未经市政府审定', 'refused by the municipal government'),
  ],
  ceiling: wan(500),
  paid: ['迁入并经审定，最高 500 万元', 'moved in and approved: up to five million'],
  limit: { once: true },
})

export const headhunterSubsidiaryAward = ceilingGrant('hr2023/headhunter-subsidiary-award', {
  title: ['知名猎头机构新设分支机构落户奖励', 'Settlement award for new subsidiaries of headhunters'],
  support: 'settlement',
  cites: hr2023('一/3¶1'),
  register: ['hr2023/一.3#2'],
  on,
  claims: [
    wellKnown,
    chosen(arrival, 'new-subsidiary', 'moved', '迁入按另一标准', 'moving in falls under the other award'),
    conditions,
  ],
  ceiling: wan(200),
  paid: ['新设分支最高 200 万元，不须审定', 'up to two million, without approval from above'],
  limit: { once: true },
  readings: {
    新设立: [
      '报市政府审定只写在迁入一句，新设分支不以此为条件',
      'approval by the municipal government is written of moving in only and is not asked of a new subsidiary',
    ],
  },
})
