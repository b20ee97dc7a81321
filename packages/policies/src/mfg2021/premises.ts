import { inKind, none } from '@pengce/language'
import { yi } from '@pengce/values'
import { manufacturing, offices } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { reaching, so } from '../grant-claim.ts'
import { smallerFirm } from '../size-claims.ts'
import { without } from '../waiver.ts'
import { mfg2021 } from './source.ts'

const { output } = manufacturing
const on = '2023-06-01'

export const smallFirmPremises = benefit('mfg2021/small-firm-premises', {
  title: ['中小微企业低租工业保障房', 'Low-rent industrial premises for smaller firms'],
  support: 'premises',
  cites: mfg2021('四/（十九）¶1'),
  register: ['mfg2021/（十九）.1'],
  by: [offices.districts],
  on,
  claims: [
    smallerFirm,
    so(manufacturing.industrialHousingConditions, '不符合承租条件', 'does not meet the conditions'),
  ],
  pays: inKind(['可申请低价租赁工业保障房', 'may rent industrial premises at low rent']),
  paid: ['符合条件的中型企业', 'a qualifying medium firm'],
})
export const premisesPurchase = benefit('mfg2021/premises-purchase', {
  title: ['成本微利价受让工业保障房', 'Industrial premises at cost plus a small profit'],
  support: 'premises',
  cites: mfg2021('四/（十九）¶1'),
  register: ['mfg2021/（十九）.2'],
  by: [offices.districts],
  on,
  claims: [
    so(manufacturing.isManufacturer, '不是制造业企业', 'not a manufacturer'),
    reaching(output, yi(1), yi(2), ['恰好 1 亿元', 'exactly a hundred million'], ['差一分钱', 'one fen short']),
    {
      ...without(manufacturing.ownsIndustrialLand, '已有自有工业用地', 'has land of its own'),
      claim: none(manufacturing.ownsIndustrialLand),
    },
  ],
  pays: inKind(['可按成本加微利价受让一定面积', 'may buy some area at cost plus a small profit']),
  paid: ['产值 2 亿元且无自有用地的制造业企业', 'two hundred million and no land of its own'],
})
