/** Kinds of support as a reader thinks of them: each group with the kinds that the law names. */
export const supportGroups = {
  premises: [
    ...['rent', 'premises', 'housing', 'purchase', 'lease', 'land', 'construction-cost', 'living', 'showroom', 'base'],
    ...['park-opening', 'park-operation', 'park-title', 'park-assessment'],
  ],
  fees: [
    ...['tax', 'talent-tax', 'waiver', 'levy', 'fee', 'relief', 'relief-priority', 'penalty-relief', 'contribution'],
    ...['assessment', 'assessment-debt', 'energy', 'telecom', 'customs', 'seals', 'price-filing', 'route'],
  ],
  finance: [
    ...['loan', 'loan-right', 'interest', 'guarantee-fee', 'insurance', 'insurance-premium', 'insurance-rate'],
    ...['insurance-right', 'premium', 'risk', 'bond', 'fund-fee', 'fund-scale', 'venture', 'account', 'remittance'],
    ...['leasing-equipment', 'leasing-financing', 'leasing-registration', 'early-stage', 'fintech-prize'],
    ...['innovation-prize', 'internet-application'],
  ],
  listing: [
    ...['listing', 'listing-abroad', 'listing-relocation', 'listing-service', 'listing-tutoring', 'neeq-quotation'],
    ...['neeq-tier', 'merger', 'priority-unicorn'],
  ],
  landing: [
    ...['settlement', 'settlement-top-up', 'entry', 'entry-extra', 'landing', 'headquarters', 'relocation', 'holding'],
    ...['capital-increase', 'foreign-capital', 'restructuring', 'conversion', 'conversion-guidance', 'leader-service'],
  ],
  growth: [
    ...[
      'growth',
      'above-scale',
      'output',
      'award',
      'platform',
      'platform-award',
      'honour',
      'title',
      'status',
      'quality',
    ],
    ...['quality-brand', 'qualification', 'recognition', 'certificate', 'certification', 'match', 'selection'],
    ...['high-tech', 'service'],
  ],
  research: [
    ...['research', 'project-investment', 'innovation', 'first-product', 'technology-centre', 'pilot', 'pilot-line'],
    ...['incubation', 'open-source', 'open-source-sales', 'standard', 'network', 'purchase-of-equipment', 'team'],
    ...['purchase-of-software', 'procurement', 'digital-service', 'standard-international', 'ipv6', 'carrier'],
  ],
  people: [
    ...['talent', 'talent-award-access', 'talent-exchange', 'talent-services', 'talent-training', 'training', 'hiring'],
    ...['training-award', 'overseas-training', 'internship', 'placement', 'referral', 'hukou', 'schooling', 'start-up'],
    ...['public-post', 'postdoctoral', 'introduction', 'lecturing', 'education'],
  ],
  service: [
    ...['event', 'exchange', 'contest', 'travel', 'overseas', 'epidemic', 'fast-lane', 'permit', 'own-policy'],
    ...['case-by-case', 'priority'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type SupportGroup = keyof typeof supportGroups
export const SUPPORT_GROUPS = Object.keys(supportGroups) as readonly SupportGroup[]

/** Whether a kind of support belongs to a group. */
export const belongsTo = (support: string | null, group: string): boolean =>
  SUPPORT_GROUPS.some((name) => name === group && supportGroups[name].some((kind) => kind === support))
