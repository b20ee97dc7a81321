import { counted, measured, proportion } from '@pengce/plan'

/** Advanced manufacturing parks planned and built. */
export const manufacturingParks = counted('industrial-land/manufacturing-parks', {
  title: ['先进制造业园区', 'advanced manufacturing parks'],
  unit: ['个', 'parks'],
  counting: 'stock',
  definition: ['当日规划建设的先进制造业园区', 'advanced manufacturing parks planned and built that day'],
})

/** Total area of the advanced manufacturing parks. */
export const parkArea = measured('industrial-land/park-area', {
  title: ['先进制造业园区总面积', 'area of the manufacturing parks'],
  unit: ['平方公里', 'km²'],
  decimals: 2,
  counting: 'stock',
  definition: ['二十个园区的规划总面积', 'planned area of the twenty parks together'],
})

/** Industrial space readied and rebuilt. */
export const rebuiltSpace = measured('industrial-land/rebuilt-space', {
  title: ['整备改造的产业空间', 'industrial space readied and rebuilt'],
  unit: ['平方公里', 'km²'],
  decimals: 2,
  counting: 'cumulative',
  since: '2021-03-01',
  definition: [
    '自 2021-03-01 起纳入整备或连片改造的产业空间',
    'space taken into readying or rebuilding from 2021-03-01 on',
  ],
})

/** Industrial area kept and improved. */
export const keptArea = measured('industrial-land/kept-area', {
  title: ['保留提升的工业区', 'industrial area kept and improved'],
  unit: ['平方公里', 'km²'],
  decimals: 2,
  counting: 'stock',
  definition: ['当日划定并长期锁定的工业区', 'area delimited and locked for the long term that day'],
})

/** Industrial land readied in large pieces since 2021. */
export const readiedLand = measured('industrial-land/readied-land', {
  title: ['成规模产业空间土地整备', 'industrial land readied in large pieces'],
  unit: ['平方公里', 'km²'],
  decimals: 2,
  counting: 'cumulative',
  since: '2021-01-01',
  definition: ['自 2021 年起完成整备的成规模产业空间', 'large pieces of industrial land readied from 2021 on'],
})

/** High-quality space rebuilt in contiguous pieces. */
export const contiguousSpace = measured('industrial-land/contiguous-space', {
  title: ['连片改造的高品质产业空间', 'high-quality space rebuilt in contiguous pieces'],
  unit: ['平方公里', 'km²'],
  decimals: 2,
  counting: 'cumulative',
  since: '2022-05-26',
  definition: [
    '自 2022-05-26 起完成连片改造的高品质产业空间',
    'high-quality space rebuilt in contiguous pieces from 2022-05-26 on',
  ],
})

/** High-quality industrial spaces of the hundred-square-kilometre class. */
export const largeSpaces = counted('industrial-land/large-spaces', {
  title: ['百平方公里级高品质产业空间', 'industrial spaces of the 100 km² class'],
  unit: ['个', 'spaces'],
  counting: 'stock',
  definition: ['当日建成的百平方公里级产业空间', 'industrial spaces of that class built by that day'],
})

/** Industrial parks whose resale of power has been reformed. */
export const powerReform = proportion('industrial-land/power-reform', {
  title: ['完成转供电改造的工业园区', 'industrial parks with power resale reformed'],
  counting: 'stock',
  definition: ['已完成转供电改造的工业园区占全部', 'industrial parks reformed of all'],
})

/** Parks chosen in a year for the upgrade of their networks. */
export const networkParks = counted('industrial-land/network-parks', {
  title: ['当年遴选网络升级的工业园区', 'parks chosen in the year for network upgrade'],
  unit: ['个', 'parks'],
  counting: 'in-year',
  definition: ['当年遴选的网络升级改造重点园区', 'key parks chosen in the year for the upgrade of their networks'],
})
