import { source } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import lock from '../../locks/tech2023.lock.json' with { type: 'json' }

export const tech2023 = source(lock, {
  title: [
    '深圳市关于新形势下加快工业企业技术改造升级的若干措施',
    'Measures for faster technical upgrading of industrial enterprises',
  ],
  number: '深府办规〔2023〕6号',
  issuer: ['市政府办公厅', 'General Office of the Municipal Government'],
  issued: '2023-11-28',
})

/** The day the worked examples are told on. */
export const on = '2025-06-01'

/** The offices that item 12 names, and the districts, which share every item. */
export const creditOffices = [
  offices.industry,
  offices.finance,
  offices.localFinance,
  offices.smallBusiness,
  offices.bankingRegulator,
  offices.districts,
]

/** Items 1 to 7: an enterprise takes one of them for a project. */
export const upgradeItems = [
  'tech2023/major-upgrade',
  'tech2023/equipment-renewal',
  'tech2023/intelligent-upgrade',
  'tech2023/industrial-internet',
  'tech2023/traditional-digital',
  'tech2023/green-upgrade',
  'tech2023/integration',
] as const
/** The items that exclude the given one. */
export const otherItems = (id: (typeof upgradeItems)[number]): string[] => upgradeItems.filter((other) => other !== id)
