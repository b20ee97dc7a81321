import type { Office } from '@pengce/language'

const party = (id: string, zh: string, en: string): Office => Object.freeze({ id, title: Object.freeze({ zh, en }) })

/** Those who act in a procedure without being a named office of the city, or whichever office the case falls to. */
export const parties = {
  applicant: party('applicant', '申请人', 'applicant'),
  employer: party('employer', '用人单位', 'employer'),
  projectOwner: party('project-owner', '建设单位', 'project owner'),
  sectorDepartment: party('sector-department', '行业主管部门', 'department of the sector'),
  districtCommerce: party(
    'district-commerce',
    '区商务部门或前海管理局',
    'commerce department of the district or Qianhai Authority',
  ),
  experts: party('experts', '专家', 'experts'),
  serviceHall: party('service-hall', '行政服务大厅', 'service hall'),
  approvingDepartment: party('approving-department', '审批部门', 'approving department'),
  consultedOffices: party('consulted-offices', '各相关主管部门和单位', 'departments and units concerned'),
  usingUnit: party('using-unit', '使用单位', 'using unit'),
  supervisor: party('works-supervisor', '工程监理单位', 'supervising company'),
  utilities: party('utilities', '市政公用服务企业', 'utility companies'),
  fireDepartment: party('fire-department', '消防部门', 'fire department'),
  civilDefence: party('civil-defence', '人防主管部门', 'civil air-defence department'),
  accountabilityBody: party('accountability-body', '有权问责的机关', 'body with power to hold to account'),
  trafficPolice: party('traffic-police', '公安交警部门', 'traffic police'),
  mayor: party('mayor', '市长', 'mayor'),
  executiveViceMayor: party('executive-vice-mayor', '负责常务工作的副市长', 'vice mayor in charge of routine work'),
  leaders: party('government-leaders', '副市长等市政府领导', 'vice mayors and other leaders'),
  leaderInCharge: party('leader-in-charge', '市政府分管领导', 'leader in charge'),
  meetingChair: party('meeting-chair', '会议主持人', 'chair of the meeting'),
  leadDepartment: party('lead-department', '主办部门', 'lead department'),
  departmentHead: party('department-head', '部门主要负责人', 'head of a department'),
  unitHead: party('unit-head', '区或者部门的主要负责人', 'head of a district or department'),
  meetingMember: party('meeting-member', '应当参会的领导或者部门负责人', 'leader or head who belongs to the meeting'),
  municipalParty: party('municipal-party-committee', '市委', 'municipal Party committee'),
  responsibleUnits: party('responsible-units', '各责任单位', 'units responsible'),
  filingDepartment: party('filing-department', '备案部门', 'department that keeps the filing'),
  registrar: party('registrar', '商事登记机关', 'business registrar'),
  licensingDepartments: party('licensing-departments', '各许可审批部门', 'licensing departments'),
  banks: party('banks', '银行', 'banks'),
  manufacturingOffice: party(
    'manufacturing-office',
    '市制造强市建设领导小组办公室',
    'office of the leading group for manufacturing',
  ),
  clusterLeads: party('cluster-leads', '产业集群各牵头部门', 'departments that lead the clusters'),
  projectGroup: party('project-group', '规划和工程项目专项小组', 'group for plans and projects'),
  facilityOwner: party('facility-owner', '设施产权人或者管理人', 'owner or manager of the facility'),
  bidder: party('tenderer', '招标人', 'tenderer'),
  housingFund: party('housing-fund', '住房公积金管理机构', 'housing fund'),
  honourGiver: party('honour-giver', '荣誉授予部门', 'unit that gave the honour'),
  streetOffice: party('street-office', '街道办事处', 'sub-district office'),
  districtEnforcement: party('district-enforcement', '区行政执法部门', 'enforcement department of the district'),
  municipalEnforcement: party('municipal-enforcement', '市行政执法部门', 'enforcement department of the city'),
  commonSuperior: party('common-superior', '共同的上一级人民政府', 'common superior government'),
  motherFundManager: party(
    'mother-fund-manager',
    '市民营企业平稳发展母基金管理机构',
    'manager of the mother fund for private enterprises',
  ),
  reliefOffice: party(
    'relief-office',
    '市民营企业平稳发展工作领导小组办公室',
    'office of the leading group for private enterprises',
  ),
  guaranteeGroups: party('guarantee-groups', '市高新投集团和深圳担保集团', 'HTI Group and Shenzhen Guarantee Group'),
  jointConference: party('talent-joint-conference', '市人才安居工作联席会议', 'joint conference on housing for talent'),
  talentBody: party(
    'housing-or-human-resources',
    '住房保障部门或人力资源部门',
    'housing security or human resources department',
  ),
} as const satisfies Readonly<Record<string, Office>>

/** Those of the parties that stand on the applicant's side, by id: what they must do, the applicant or an agent does. */
export const applicantSide: ReadonlySet<string> = new Set([
  parties.applicant.id,
  parties.employer.id,
  parties.projectOwner.id,
])
