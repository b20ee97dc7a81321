import type { Words } from '@pengce/language'
import { counted, proportion } from '@pengce/plan'

/** Licences of enterprises that are reformed in one way; in an area, those beyond the whole city’s. */
const licences = (name: string, title: Words, way: Words) =>
  counted(`licensing/${name}`, {
    title,
    unit: ['项', 'items'],
    counting: 'stock',
    definition: [
      `当日已${way[0]}的涉企经营许可事项；片区的数只计比全市多出的`,
      `licences of enterprises ${way[1]} that day; an area’s figure is what it has beyond the whole city`,
    ],
  })

export const cancelledLicences = licences(
  'cancelled',
  ['取消审批的许可', 'licences cancelled'],
  ['取消审批', 'without approval'],
)
export const filedLicences = licences(
  'filed',
  ['审批改为备案的许可', 'licences changed to filing'],
  ['改为备案', 'changed to filing'],
)
export const commitmentLicences = licences(
  'commitment',
  ['实行告知承诺的许可', 'licences by notification and commitment'],
  ['实行告知承诺', 'granted by notification and commitment'],
)
export const easedLicences = licences(
  'eased',
  ['优化审批服务的许可', 'licences with better service'],
  ['优化审批服务', 'with better service'],
)

/** Licences and certificates of enterprises that are electronic. */
export const electronicLicences = proportion('licensing/electronic', {
  title: ['涉企证照电子化率', 'electronic licences of enterprises'],
  counting: 'stock',
  definition: ['有电子证照的涉企证照种类占全部', 'kinds with an electronic form of all kinds for enterprises'],
})
