import { end, parallelReview, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { days } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { commitmentProcedure } from '../short-procedures.ts'
import { build2022 } from './source.ts'

const { civilDefence, developmentReform, housing, planning } = offices
const { applicant, bidder, projectOwner } = parties

const reform = build2022('六/（十七）¶1')

export const qualification = commitmentProcedure('build2022/qualification', {
  title: ['建筑业资质告知承诺', 'Construction qualification on commitment'],
  cites: reform,
  register: ['build2022/（十七）#1'],
  by: housing,
  onTheSpot: false,
})

export const tenderProcedure = procedure('build2022/tender-filing', {
  title: ['招标公告和组织形式备案', 'Tender notice and form: filed at once'],
  cites: reform,
  register: ['build2022/（十七）#2'],
  start: 'submission',
  steps: {
    submission: submission({
      title: ['提交公告和组织形式', 'Notice and form handed in'],
      by: bidder,
      cites: reform,
      complete: 'filing',
    }),
    filing: recordOnly({
      title: ['秒批备案', 'Filed at once'],
      by: housing,
      cites: reform,
      within: days(0),
      recorded: 'filed',
    }),
    filed: end('completed', { title: ['已备案', 'Filed'], to: bidder, cites: reform }),
  },

  readings: { 秒批: ['提交当日办结', 'on the day it is handed in'] },
})

export const landToWorksProcedure = procedure('build2022/land-to-works', {
  title: ['拿地即开工', 'Works as soon as the land is had'],
  cites: reform,
  register: ['build2022/（十七）#3'],
  start: 'land',
  steps: {
    land: submission({
      title: ['社会投资房建以招拍挂取得土地', 'A private building wins the land by tender, auction or listing'],
      by: projectOwner,
      cites: reform,
      complete: 'review',
    }),
    review: parallelReview({
      title: ['并联办理', 'Dealt with side by side'],
      by: housing,
      cites: reform,
      of: {
        filing: { title: ['项目备案', 'project filed'], by: developmentReform },
        contract: { title: ['土地合同签订', 'land contract'], by: planning },
        landUse: { title: ['用地规划许可', 'land-use planning permit'], by: planning },
        earthworks: { title: ['基坑和土石方施工许可', 'permit for pit and earthworks'], by: housing },
      },
      allPass: 'begun',
      anyFails: 'refused',
    }),
    begun: end('completed', { title: ['可以开工', 'Works may begin'], to: projectOwner, cites: reform }),
    refused: end('refused', { to: projectOwner, cites: reform }),
  },
})

export const jointAcceptanceProcedure = procedure('build2022/joint-acceptance', {
  title: ['联合验收', 'Joint acceptance'],
  cites: reform,
  register: ['build2022/（十七）#4'],
  start: 'application',
  steps: {
    application: submission({ by: projectOwner, cites: reform, complete: 'review' }),
    review: parallelReview({
      title: ['同步验收和竣工备案', 'Accepted and filed together'],
      by: housing,
      cites: reform,
      of: {
        fire: { title: ['消防验收', 'fire safety'], by: housing },
        planning: { title: ['规划验收', 'planning'], by: planning },
        energy: { title: ['节能验收', 'energy'], by: housing },
        completion: { title: ['竣工验收备案', 'completion filed'], by: housing },
      },
      allPass: 'sharing',
      anyFails: 'failed',
    }),
    sharing: recordOnly({
      title: ['与人防等部门共享结果', 'Results shared with civil air defence'],
      by: civilDefence,
      cites: reform,
      recorded: 'accepted',
    }),
    accepted: end('completed', { title: ['验收通过', 'Accepted'], to: projectOwner, cites: reform }),
    failed: end('refused', { title: ['验收未通过', 'Not accepted'], to: applicant, cites: reform }),
  },
})
