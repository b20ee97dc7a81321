import type { Office } from '@pengce/language'

const party = (id: string, zh: string, en: string): Office => Object.freeze({ id, title: Object.freeze({ zh, en }) })

/** Those who act in a procedure without being an office of the city. */
export const parties = {
  applicant: party('applicant', '申请人', 'applicant'),
  employer: party('employer', '用人单位', 'employer'),
  projectOwner: party('project-owner', '建设单位', 'project owner'),
  experts: party('experts', '专家', 'experts'),
} as const satisfies Readonly<Record<string, Office>>
