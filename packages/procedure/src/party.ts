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
} as const satisfies Readonly<Record<string, Office>>

/** Those of the parties that stand on the applicant's side, by id: what they must do, the applicant or an agent does. */
export const applicantSide: ReadonlySet<string> = new Set([
  parties.applicant.id,
  parties.employer.id,
  parties.projectOwner.id,
])
