import { source, type Window } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import lock from '../../locks/emp2023.lock.json' with { type: 'json' }

export const emp2023 = source(lock, {
  title: ['关于优化调整稳就业政策措施全力促发展惠民生的通知', 'Notice on adjusting measures for stable employment'],
  number: '深府办规〔2023〕7号',
  issuer: ['深圳市人民政府办公厅', 'General Office of the Municipal Government'],
  issued: null,
})

/** The day the worked examples are told on. */
export const on = '2024-03-10'

/** The offices that （八） names. */
export const youthOffices = [offices.humanResources, offices.education, offices.finance, offices.districts]
/** The offices that （十四） names, as far as they take part in the subsidies. */
export const hardshipOffices = [
  offices.humanResources,
  offices.veterans,
  offices.civilAffairs,
  offices.finance,
  offices.districts,
]
/** The offices that （十五） names. */
export const publicPostOffices = [offices.humanResources, offices.civilAffairs, offices.finance, offices.districts]

/** Several items run only to the end of 2023, others only from the start of 2024. */
export const toEndOf2023: Window = { from: '2023-12-25', until: '2023-12-31' }
export const from2024: Window = { from: '2024-01-01', until: '2028-12-24' }
