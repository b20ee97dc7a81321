import { counted } from '@pengce/plan'

/** Households whose water or gas meters become smart in a year. */
export const metersOfYear = counted('meters/of-year', {
  title: ['当年智能化改造的家庭表计', 'household meters made smart in the year'],
  unit: ['户', 'households'],
  counting: 'in-year',
  definition: [
    '当年完成水表、燃气表智能化改造的户数，各企业合计',
    'households with smart water or gas meters fitted in the year, all operators together',
  ],
})

/** Households whose water or gas meters have become smart since 2022. */
export const metersSoFar = counted('meters/so-far', {
  title: ['累计智能化改造的家庭表计', 'household meters made smart so far'],
  unit: ['户', 'households'],
  counting: 'cumulative',
  since: '2022-01-01',
  definition: [
    '自 2022 年起完成智能化改造的户数，各企业合计',
    'households with smart meters fitted from 2022 on, all operators together',
  ],
})
