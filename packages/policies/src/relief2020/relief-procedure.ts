import { acceptance, decision, end, inquiry, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { yi } from '@pengce/values'
import { liquidityRelief as firm, offices } from '@pengce/vocabulary'
import { relief2020 } from './source.ts'

const { districtGovernment, municipalGovernment, reliefLeadingGroup, smallBusiness, stateAssets } = offices
const { applicant, guaranteeGroups, motherFundManager, reliefOffice } = parties

export const reliefProcedure = procedure('relief2020/relief', {
  title: ['政策性纾困办理', 'Policy relief: from the fund to the decision'],
  cites: [relief2020('三/（一）¶1'), relief2020('三/（二）¶1'), relief2020('三/（三）¶1')],
  register: [
    'relief2020/一（二）#1',
    'relief2020/一（二）#2',
    'relief2020/二（三）1#8',
    'relief2020/三（一）#1',
    'relief2020/三（一）#2',
    'relief2020/三（二）#1',
    'relief2020/三（二）#2',
    'relief2020/三（三）#1',
    'relief2020/三（三）#2',
    'relief2020/五（二）',
  ],
  start: 'report',
  steps: {
    report: submission({
      title: ['报送市场化无法解决的企业', 'Firms the market could not help are reported'],
      by: motherFundManager,
      cites: relief2020('三/（一）¶1'),
      complete: 'forwarding',
    }),
    forwarding: recordOnly({
      title: ['转送辖区政府', 'Passed to the district'],
      by: reliefOffice,
      cites: relief2020('三/（一）¶1'),
      recorded: 'tier',
    }),
    tier: recordOnly({
      title: ['三年均收超过五亿元的上报', 'Average revenue above half a billion: for the city'],
      by: districtGovernment,
      cites: relief2020('一/（二）¶1'),
      recorded: 'districtReview',
      also: {
        'up-to-half-billion': {
          title: ['均收不超过五亿元', 'average revenue up to half a billion'],
          to: 'byDistrict',
          cites: relief2020('一/（二）¶1'),
        },
      },
    }),
    districtReview: decision({
      title: ['依评判标准审核', 'Examined by the criteria'],
      by: districtGovernment,
      cites: relief2020('三/（一）¶1'),
      approved: 'application',
      refused: 'refused',
      also: {
        'special-breach': {
          title: ['违法失信的特殊情况', 'breach in special circumstances'],
          to: 'breachReview',
          cites: relief2020('二/（三）/1¶9'),
        },
      },
    }),
    breachReview: decision({
      title: ['领导小组综合评判', 'Weighed by the leading group'],
      by: reliefLeadingGroup,
      cites: relief2020('二/（三）/1¶9'),
      approved: 'application',
      refused: 'refused',
    }),
    application: submission({
      title: ['提交纾困申请', 'Relief applied for'],
      by: districtGovernment,
      cites: relief2020('三/（一）¶1'),
      materials: {
        reasons: { title: ['详细理由', 'reasons in full'] },
        funding: { title: ['配套出资方案', 'how the district shares in it'] },
        risk: { title: ['社会风险评估报告', 'report on social risk'] },
      },
      complete: 'completeness',
    }),
    completeness: acceptance({
      title: ['完整性审核', 'Checked for completeness'],
      by: reliefOffice,
      cites: relief2020('三/（二）¶1'),
      accepted: 'passing',
      incomplete: 'application',
    }),
    passing: recordOnly({
      title: ['经国资委转母基金', 'Passed on through the state assets commission'],
      by: stateAssets,
      cites: relief2020('三/（二）¶1'),
      recorded: 'diligence',
    }),
    diligence: inquiry({
      title: ['尽职调查与建议方案', 'Due diligence and proposal'],
      by: motherFundManager,
      cites: relief2020('三/（二）¶1'),
      of: {
        equity: {
          title: ['股权类尽职调查', 'due diligence on equity'],
          by: motherFundManager,
          when: firm.equityRelief,
        },
        debt: { title: ['债权类尽职调查', 'due diligence on debt'], by: guaranteeGroups, when: firm.debtRelief },
        proposal: {
          title: ['结论和建议方案', 'conclusion and proposal'],
          by: motherFundManager,
          after: ['equity', 'debt'],
        },
      },
      allIn: 'summary',
    }),
    summary: recordOnly({
      title: ['汇总报领导小组', 'Put together for the leading group'],
      by: reliefOffice,
      cites: relief2020('三/（三）¶1'),
      recorded: 'deliberation',
    }),
    deliberation: decision({
      title: ['领导小组审议并定方案', 'Considered; the plan fixed'],
      by: reliefLeadingGroup,
      cites: relief2020('三/（三）¶1'),
      approved: 'basis',
      refused: 'refused',
    }),
    basis: decision({
      title: ['实施依据', 'On what it is carried out'],
      by: reliefOffice,
      cites: [relief2020('三/（三）¶1'), relief2020('一/（二）¶1')],
      levels: {
        resolution: {
          title: ['不超过两亿元：办公室会议决议', 'up to two hundred million: resolution of the office'],
          by: reliefOffice,
          when: firm.reliefAmount.atMost(yi(2)),
        },
        government: {
          title: ['超过两亿元：常务会议或者党组会议', 'above: executive or Party group meeting'],
          by: municipalGovernment,
        },
      },
      approved: 'document',
      refused: 'refused',
    }),
    document: recordOnly({
      title: ['以办公室名义出文，盖中小企业局章', 'Issued in the name of the office, sealed by the SME bureau'],
      by: smallBusiness,
      cites: relief2020('五/（二）¶1'),
      recorded: 'granted',
    }),
    granted: end('completed', {
      title: ['实施纾困', 'Relief carried out'],
      to: applicant,
      cites: relief2020('三/（三）¶1'),
    }),
    byDistrict: end('ended', {
      title: ['辖区自行处理', 'Dealt with by the district'],
      by: districtGovernment,
      cites: relief2020('一/（二）¶1'),
    }),
    refused: end('refused', { to: applicant, cites: relief2020('三/（三）¶1') }),
  },

  readings: {
    最近3年: ['最近三个完整会计年度，合并口径', 'the last three full financial years, consolidated'],
    '2亿元以下': ['含两亿元', 'two hundred million included'],
  },
})
