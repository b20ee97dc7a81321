import type { CivilDate } from '@pengce/values'
import type { PastCase } from './cases.ts'

/**
 * What has happened before the demonstration begins, relative to its day: something in each state that an official, an applicant or a
 * supervisor would meet. The facts are those of the example applicants.
 */
export function demoPast(today: CivilDate): readonly PastCase[] {
  const year = Number(today.slice(0, 4))
  const retail = {
    'enterprise/in-shenzhen': true,
    'online-retail/first-counted-year-before-last': false,
    'online-retail/other-award': 'other-sales',
    'online-retail/sales': { [year - 1]: '86亿元', [year - 2]: '61亿元' },
  }
  const supplied = (ago: number) => [
    { ago, as: 'housing', type: 'supplied', of: 'support' },
    { ago, as: 'planning', type: 'supplied', of: 'property' },
    { ago, as: 'police', type: 'supplied', of: 'hukou' },
    { ago, as: 'tax', type: 'supplied', of: 'taxRecord' },
    { ago, as: 'human-resources', type: 'supplied', of: 'recognition' },
  ]
  return [
    // Granted, and to be paid.
    {
      procedure: 'ec2024/fund',
      party: 'online-retailer',
      ago: 40,
      as: 'commerce',
      district: 'futian',
      steps: [
        { ago: 40, as: 'commerce', type: 'published' },
        { ago: 33, as: 'enterprise', type: 'complete', facts: retail },
        {
          ago: 20,
          as: 'commerce',
          type: 'approved',
          note: '零售额及增长率与统计数据一致',
          owes: {
            direction: 'payable',
            payer: 'finance',
            payee: 'online-retailer',
            line: 'commerce/e-commerce',
            measure: 'ec2024/retail-growth-award',
            amount: 1_250_000_000,
            due: null,
          },
        },
        { ago: 14, as: 'commerce', type: 'requested' },
      ],
    },
    // Waits for an official.
    {
      procedure: 'hr2023/settlement',
      party: 'hr-agency',
      ago: 6,
      as: 'adviser',
      district: 'nanshan',
      steps: [{ ago: 6, as: 'adviser', type: 'complete' }],
    },
    // Waits for a district, then the city.
    {
      procedure: 'mnc2023/recognition',
      party: 'online-retailer',
      ago: 12,
      as: 'enterprise',
      district: 'futian',
      assigned: { 'district-commerce': 'district-futian' },
      steps: [
        { ago: 12, as: 'enterprise', type: 'complete' },
        { ago: 11, as: 'district', type: 'accepted' },
      ],
    },
    {
      procedure: 'mnc2023/recognition',
      party: 'hr-agency',
      ago: 30,
      as: 'adviser',
      district: 'futian',
      assigned: { 'district-commerce': 'district-futian' },
      steps: [
        { ago: 30, as: 'adviser', type: 'complete' },
        { ago: 29, as: 'district', type: 'accepted' },
        { ago: 15, as: 'district', type: 'approved', note: '材料齐全，符合认定条件' },
        { ago: 14, as: 'commerce', type: 'accepted' },
      ],
    },
    // Past its last day: the inquiry was not answered.
    {
      procedure: 'talent2014/rent',
      party: 'national-leading-talent',
      ago: 60,
      as: 'person',
      steps: [
        { ago: 60, as: 'person', type: 'complete' },
        { ago: 58, as: 'housing', type: 'accepted' },
        ...supplied(50).slice(1),
      ],
    },
    // In public notice.
    {
      procedure: 'talent2014/purchase',
      party: 'national-leading-talent',
      ago: 25,
      as: 'adviser',
      steps: [
        { ago: 25, as: 'adviser', type: 'complete' },
        { ago: 24, as: 'housing', type: 'accepted' },
        ...supplied(15),
        { ago: 2, as: 'housing', type: 'approved', note: '条件均已核实' },
      ],
    },
    // Correction asked.
    {
      procedure: 'permit2020/building',
      party: 'hr-park-operator',
      ago: 15,
      as: 'enterprise',
      district: 'longhua',
      steps: [
        { ago: 14, as: 'development-reform', type: 'recorded', facts: park },
        {
          ago: 4,
          as: 'development-reform',
          type: 'incomplete',
          of: 'proposal',
          note: '请补充项目总投资的资金来源说明',
        },
      ],
    },
    // Just handed in.
    {
      procedure: 'talent2014/rent',
      party: 'national-leading-talent',
      ago: 1,
      as: 'adviser',
      steps: [{ ago: 1, as: 'adviser', type: 'complete' }],
    },
  ]
}

/** What an industrial park to be built is, as far as the procedure asks at its beginning. */
const park = {
  'project/in-shenzhen': true,
  'project/total-investment': '8亿元',
  'construction/category': 'building',
  'construction/type': 'industrial-park',
  'construction/content': 'none',
  'construction/environment-paper': 'report',
  'construction/own-land': true,
  'construction/written-commitment': true,
  'construction-course/site-needed': true,
  'construction-course/outside-ecological-line': true,
  'construction/city-funds': false,
  'construction/exempt-by-committee': false,
  'construction/exempt-by-executive': false,
  'construction/upper-approval': false,
  'construction/major-hazard': false,
  'construction/classified': false,
  'construction/small-scale': false,
  'construction/simple-technique': false,
  'construction-course/early-funds-sought': false,
  'construction-course/generation-waived': false,
  'construction-course/land-blocked': false,
  'construction-course/pipelines-queried': false,
  'construction-course/soil-exempt': false,
  'construction-course/tidal-flat': false,
  'construction-course/river-area': false,
  'construction-course/hydraulic-area': false,
  'construction-course/drainage-changed': false,
  'construction-course/contracted-quickly': false,
  'construction-course/utilities-sought': false,
} as const
