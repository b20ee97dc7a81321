import { clarify, competence, obligation } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { permit2018 } from './source.ts'

/** Duties and contents on the way to the construction permit. */
export const approval = [
  clarify('permit2018/first-funds-document-starts-the-project', {
    title: ['首次经费文件即立项文件', 'First funds document starts the project'],
    cites: permit2018('第九条¶3'),
    register: ['permit2018/第九条.3'],
    says: [
      '首次前期经费下达即项目启动，该文件即立项文件',
      'the first funds document starts the project and establishes it',
    ],
  }),
  obligation('permit2018/consultation-before-submission-to-the-mu', {
    title: ['提请决策前须征求各部门意见', 'Consultation before submission to the municipal government'],
    cites: permit2018('第九条¶4'),
    register: ['permit2018/第九条.4'],
    who: ['项目提出部门', 'proposing department'],
    says: [
      '提交市政府决策前，征求发改、规划、住建、交通、环境、水务、工务等意见，研究规划、用地和资金问题',
      'opinions asked from DRC, planning and land, housing, transport, environment, water, works bureau etc.; planning, land and funding issues studied',
    ],
  }),
  clarify('permit2018/contents-of-the-early-stage-funds-docume', {
    title: ['前期经费文件应载内容', 'Contents of the early-stage funds document'],
    cites: permit2018('第十条¶1'),
    register: ['permit2018/第十条.1'],
    says: [
      '写明项目名称、单位、代码、内容规模、总投资、建筑面积构成、起止时间和经费额度等',
      'project name, unit, code, content and scale, total investment, total floor area (above and below ground, main and ancillary), start and end dates, amount etc.',
    ],
  }),
  clarify('permit2018/uses-of-early-stage-funds', {
    title: ['前期经费用途范围', 'Uses of early-stage funds'],
    cites: permit2018('第十条¶2'),
    register: ['permit2018/第十条.2'],
    says: [
      '可用于可研、概算、资金申请报告的编制，环评、勘察设计、监理、五通一平、生活临建、平整和基坑等前期准备',
      'feasibility, budget, funding-application reports; environmental assessment; survey; design; supervision; utilities; temporary quarters; levelling; pit excavation and related works',
    ],
  }),
  competence('permit2018/multi-plan-platform-owner', {
    title: ['多规合一平台建设单位', 'Multi-plan platform: owner'],
    cites: permit2018('第十一条¶1'),
    register: ['permit2018/第十一条.1'],
    by: [offices.planning],
    says: ['多规合一平台由市规划国土部门建立', 'the planning and land department sets up the multi-plan platform'],
  }),
  clarify('permit2018/siting-and-pre-examination-opinions-coun', {
    title: ['选址与预审意见作用地证明', 'Siting and pre-examination opinions count as land proof'],
    cites: permit2018('第十二条¶1'),
    register: ['permit2018/第十二条#2'],
    says: [
      '选址意见书和用地预审意见在审批中当作用地证明',
      'the siting and pre-examination opinions serve as proof of land',
    ],
  }),
  clarify('permit2018/minimum-content-of-planning-design-point', {
    title: ['规划设计要点最低内容', 'Minimum content of planning design points'],
    cites: permit2018('第十四条¶2'),
    register: ['permit2018/第十四条.2#2'],
    says: [
      '含性质、规模、容积率、限高、退线、车行出入口等，不能明确的先给最低要求',
      'land nature, scale, plot ratio, height limit, red-line setback, vehicle access etc.; an item that cannot be fixed is given as a minimum requirement',
    ],
  }),
  clarify('permit2018/contents-of-the-feasibility-report', {
    title: ['可研报告编制内容', 'Contents of the feasibility report'],
    cites: permit2018('第十八条¶1'),
    register: ['permit2018/第十八条.1'],
    says: [
      '含背景、可行性、技术、选址工程、节能节水、环境、招标进度、估算、效益和结论，按定额估算总投资',
      'background, feasibility, technical scheme, siting and engineering, energy and water, environment, tendering, investment estimate, social benefit, conclusions; total estimated by norms',
    ],
  }),
  clarify('permit2018/contents-of-the-total-budget-estimate', {
    title: ['总概算编制内容', 'Contents of the total budget estimate'],
    cites: permit2018('第十九条¶1'),
    register: ['permit2018/第十九条.1'],
    says: [
      '含说明、土建、安装、室外、其他工程、其他费用和预备费',
      'compilation notes, civil works, installation, outdoor, other works, other construction costs, contingency',
    ],
  }),
  clarify('permit2018/contents-of-the-funding-application-repo', {
    title: ['资金申请报告内容', 'Contents of the funding application report'],
    cites: permit2018('第二十条¶1'),
    register: ['permit2018/第二十条.1'],
    says: [
      '含申请原因、背景、必要性和可行性、支撑条件、方案、估算和进度等',
      'reason, background, necessity and feasibility, supporting conditions, scheme, total estimate, schedule etc.',
    ],
  }),
  clarify('permit2018/approval-of-the-funding-application-star', {
    title: ['资金申请批复即项目启动', 'Approval of the funding application starts the project'],
    cites: permit2018('第二十条¶2'),
    register: ['permit2018/第二十条.2#2'],
    says: ['资金申请报告批复即项目启动', 'the project starts with the approval of its funding application'],
  }),
  obligation('permit2018/soil-and-water-measures-by-the-norms', {
    title: ['按规范落实水保措施', 'Soil and water measures by the norms'],
    cites: permit2018('第二十八条¶1'),
    register: ['permit2018/第二十八条#1'],
    who: ['建设项目', 'construction unit (government-invested construction project)'],
    says: ['按规范采取水土保持措施', 'takes soil and water measures by the norms'],
  }),
  obligation('permit2018/no-substantive-drawing-review-lifetime-r', {
    title: ['部门不再实审施工图与终身责任', 'No substantive drawing review; lifetime responsibility'],
    cites: permit2018('第三十条¶2'),
    register: ['permit2018/第三十条.2'],
    who: ['审批部门和建设、设计、审查单位及人员', 'departments; construction, design, review units and staff'],
    says: [
      '部门不再实质审查施工图；建设、设计、审查单位和人员对质量终身负责',
      'departments no longer review drawings in substance; units and staff answer for quality for life',
    ],
  }),
  obligation('permit2018/city-counterpart-coordinates', {
    title: ['市对口部门主动协调', 'City counterpart coordinates'],
    cites: permit2018('第三十二条¶1'),
    register: ['permit2018/第三十二条#2'],
    who: ['市对口部门', 'authority'],
    says: [
      '要报国家或省审批的事项由它主动与上级协调，建设单位协助',
      'coordinates with the higher level on matters for province or state; the unit helps',
    ],
  }),
]
