import type { Language, Subject } from '@pengce/language'

const names: Readonly<Record<Subject, readonly [zh: string, en: string]>> = {
  enterprise: ['企业', 'enterprise'],
  'sole-trader': ['个体工商户', 'sole trader'],
  organisation: ['其他组织', 'other organisation'],
  person: ['个人', 'person'],
  household: ['家庭', 'household'],
  project: ['项目', 'project'],
  event: ['活动', 'event'],
  site: ['场所', 'site'],
  authority: ['单位', 'authority'],
}

/** Whom or what something is about, in words. */
export const subjectName = (subject: Subject, language: Language): string => names[subject][language === 'zh' ? 0 : 1]

/** Whoever can apply. */
export const applicants = [
  'enterprise',
  'sole-trader',
  'organisation',
  'person',
  'household',
] as const satisfies readonly Subject[]
export type ApplicantSubject = (typeof applicants)[number]
