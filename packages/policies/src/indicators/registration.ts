import { counted, ratioOf } from '@pengce/plan'

/** Sole traders turned into enterprises since the plan of 2022 was issued. */
export const conversions = counted('registration/conversions', {
  title: ['个转企户数', 'conversions to an enterprise'],
  unit: ['户', 'conversions'],
  counting: 'cumulative',
  since: '2022-08-04',
  definition: [
    '个体工商户转型登记为企业的户数，自 2022-08-04 起累计',
    'sole traders that were registered anew as enterprises, counted from 2022-08-04 on',
  ],
})

/** Enterprises to sole traders among the market entities registered in the city. */
export const enterpriseRatio = ratioOf('registration/enterprise-ratio', {
  title: ['企个比', 'enterprises to sole traders'],
  unit: ['企业户数∶个体工商户户数', 'enterprises : sole traders'],
  counting: 'stock',
  definition: [
    '当日在册的企业户数与个体工商户户数之比，按两个整数比较',
    'enterprises to sole traders on the register that day, compared as two whole numbers',
  ],
})
