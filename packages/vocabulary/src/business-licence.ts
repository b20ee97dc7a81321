import { factsAbout } from '@pengce/language'

const { yesNo, quantity } = factsAbout('enterprise', 'licence')

/** Starting a business: licence, permits, seals. */
export const businessLicence = {
  held: yesNo('held', { label: ['持有营业执照', 'holds a business licence'], source: 'registry', reachable: true }),
  permitCancelled: yesNo('permit-cancelled', {
    label: ['所需许可已列为直接取消审批的事项', 'the permit asked for before is among those cancelled'],
    source: 'authority-record',
  }),
  company: yesNo('company', {
    label: ['属于企业（不含个体工商户）', 'an enterprise, not a sole trader'],
    source: 'registry',
  }),
  freeSealsHad: quantity('item', 'free-seals-had', {
    label: ['已免费刻制的公章枚数', 'free seals had already'],
    source: 'authority-record',
  }),
}
