import { always, clarify, competence, obligation, sanction, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { mnc2023 } from './source.ts'

export const rules = [
  competence('mnc2023/document-data-and-contact-unit', {
    title: ['总部办法发文信息', 'Document data and contact unit'],
    cites: mnc2023('通知¶1'),
    register: ['mnc2023/通知'],
    by: [offices.generalOffice, offices.commerce],
    says: [
      '2023-12-02 成文，2024-01-19 起施行，问题向市商务局反映',
      'signed on 2023-12-02, in force from 2024-01-19; questions go to the commerce bureau',
    ],
  }),
  clarify('mnc2023/three-kinds-of-headquarters-enterprise', {
    title: ['跨国公司总部企业三类', 'Three kinds of headquarters enterprise'],
    cites: mnc2023('第二条¶1'),
    register: ['mnc2023/第二条'],
    says: [
      '总部企业分三类：地区总部、总部型机构、事业部总部',
      'regional headquarters, headquarters-type institutions and business-unit headquarters',
    ],
  }),
  competence('mnc2023/recognition-competent-authorities', {
    title: ['总部企业认定职责分工', 'Recognition: competent authorities'],
    cites: mnc2023('第七条¶1'),
    register: ['mnc2023/第七条.1'],
    by: [offices.commerce, offices.districts, offices.qianhai],
    says: [
      '由市商务局、各区商务部门（含大鹏、深汕）和前海管理局负责认定',
      'the commerce bureau, the districts with Dapeng and Shenshan, and the Qianhai Authority recognise',
    ],
  }),
  competence('mnc2023/services-by-other-departments', {
    title: ['各部门职责范围内服务', 'Services by other departments'],
    cites: mnc2023('第七条¶2'),
    register: ['mnc2023/第七条.2'],
    by: [
      offices.education,
      offices.housing,
      offices.marketRegulation,
      offices.finance,
      offices.tax,
      offices.customs,
      offices.foreignExchange,
      offices.foreignAffairs,
      offices.police,
      offices.humanResources,
    ],
    says: [
      '教育、住房、市场监管、财政、税务、海关、外汇、外事、出入境、人社等各管一段',
      'education, housing, market regulation, finance, tax, customs, foreign exchange, foreign affairs, exit and entry and human resources each serve in their field',
    ],
  }),
  obligation('mnc2023/cooperate-with-evaluation-supervision-au', {
    title: ['配合评估监督审计', 'Cooperate with evaluation, supervision, audit'],
    cites: mnc2023('第八条¶1'),
    register: ['mnc2023/第八条#2'],
    who: ['跨国公司总部企业', 'headquarters enterprises of multinationals'],
    says: ['配合各部门的评估、监督和审计', 'they cooperate in evaluation, supervision and audit'],
  }),
  obligation('mnc2023/investment-information-and-yearly-re-che', {
    title: ['报送投资信息与年度复查', 'Investment information and yearly re-check'],
    cites: mnc2023('第十条¶1'),
    register: ['mnc2023/第十条.1'],
    who: ['跨国公司总部企业', 'headquarters enterprises of multinationals'],
    says: [
      '按规定报送投资信息，并通过年度复查',
      'they report investment information as the rules say and pass the yearly re-check',
    ],
  }),
  sanction('mnc2023/failed-re-check-removed-from-the-list', {
    title: ['未过年度复查调出名单', 'Failed re-check: removed from the list'],
    cites: mnc2023('第十条¶2'),
    register: ['mnc2023/第十条.2'],
    against: ['跨国公司总部企业', 'headquarters enterprises of multinationals'],
    when: always,
    effects: ['removal'],
    says: ['一次未过年度复查即调出名单', 'who fails the yearly re-check once is taken off the list'],
  }),
  competence('mnc2023/interpretation', {
    title: ['总部办法解释', 'Interpretation'],
    cites: mnc2023('第二十三条¶1'),
    register: ['mnc2023/第二十三条'],
    by: [offices.commerce],
    says: ['由市商务局解释', 'the commerce bureau interprets the measures'],
  }),
  validity('mnc2023/validity', {
    title: ['总部办法三年有效期', 'Validity'],
    cites: mnc2023('第二十四条¶1'),
    register: ['mnc2023/第二十四条#1'],
    from: '2024-01-19',
    until: '2027-01-18',
    says: ['自 2024-01-19 起三年，末日 2027-01-18', 'three years from 2024-01-19, the last day being 2027-01-18'],
  }),
  validity('mnc2023/repeal-of-the-2021-measures', {
    title: ['2021版总部办法废止', 'Repeal of the 2021 measures'],
    cites: mnc2023('第二十四条¶1'),
    register: ['mnc2023/第二十四条#2'],
    from: '2024-01-19',
    until: '2027-01-18',
    ends: [{ what: '深府办规〔2021〕2号', from: '2024-01-19' }],
    says: ['深府办规〔2021〕2号自 2024-01-19 起失效', 'the measures of 2021 cease on 2024-01-19'],
  }),
  validity('mnc2023/transitional-rule-for-pending-funding', {
    title: ['旧办法资助事项过渡', 'Transitional rule for pending funding'],
    cites: mnc2023('第二十四条¶1'),
    register: ['mnc2023/第二十四条#3'],
    from: '2024-01-19',
    until: '2027-01-18',
    says: [
      '按旧办法申请、新办法施行时还没审完付清的资助，仍按旧办法',
      'funding applied for under the old measures and not yet reviewed and paid stays under them',
    ],
  }),
]
