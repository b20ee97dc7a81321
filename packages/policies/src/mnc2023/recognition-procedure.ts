import { acceptance, decision, end, parties, procedure, recheck, submission } from '@pengce/procedure'
import { days, years } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { withinAYear } from '../yearly-reading.ts'
import { mnc2023 } from './source.ts'

const { commerce } = offices
const { applicant, districtCommerce } = parties

export const recognitionProcedure = procedure('mnc2023/recognition', {
  title: ['跨国公司总部企业认定与年度复查', 'Multinational headquarters: recognition and yearly re-check'],
  cites: [mnc2023('第八条¶1'), mnc2023('第九条¶1'), mnc2023('第十条¶2')],
  register: ['mnc2023/第八条#1', 'mnc2023/第九条#1', 'mnc2023/第九条#2', 'mnc2023/第九条#3', 'mnc2023/第十条.2'],
  start: 'application',
  steps: {
    application: submission({ by: applicant, cites: mnc2023('第八条¶1'), complete: 'acceptance' }),
    acceptance: acceptance({
      title: ['受理初审材料', 'First papers accepted'],
      by: districtCommerce,
      cites: mnc2023('第九条¶1'),
      accepted: 'firstReview',
    }),
    firstReview: decision({
      title: ['初审', 'First review'],
      by: districtCommerce,
      cites: mnc2023('第九条¶1'),
      within: days(30),
      approved: 'secondAcceptance',
      refused: 'refused',
    }),
    secondAcceptance: acceptance({
      title: ['收到初审意见并受理复审材料', 'Opinion received, second papers accepted'],
      by: commerce,
      cites: mnc2023('第九条¶1'),
      accepted: 'secondReview',
    }),
    secondReview: decision({
      title: ['复审并决定', 'Second review and decision'],
      by: commerce,
      cites: mnc2023('第九条¶1'),
      within: days(30),
      grants: ['mnc2023/regional-headquarters', 'mnc2023/headquarters-institution', 'mnc2023/business-unit'],
      approved: 'yearly',
      refused: 'refused',
    }),
    yearly: recheck({
      title: ['年度复查', 'Yearly re-check'],
      by: commerce,
      cites: mnc2023('第十条¶2'),
      every: 'year',
      within: years(1),
      passed: 'yearly',
      failed: 'removed',
    }),
    refused: end('refused', { to: applicant, cites: mnc2023('第九条¶1') }),
    removed: end('removed', { by: commerce, to: applicant, cites: mnc2023('第十条¶2') }),
  },

  readings: {
    '30日': [
      '未写“工作”二字，按自然日计；最后一日是节假日的不顺延',
      'calendar days, since the text says working days where it means them; a holiday on the last day moves nothing',
    ],
    年度复查: withinAYear(['认定', 'recognition'], ['复查', 're-check']),
    初审: [
      '初审未通过的不再上报，按不予认定办结；受理的时限和补正没有规定',
      'what fails the first review is not sent on and ends as refused; no limit for accepting and no correction is provided for',
    ],
  },
})
