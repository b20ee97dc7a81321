import type { Profile, SectorProfile, Weighted } from '@pengce/population'
import { industry, type ShenzhenRegionId, shenzhenRegion } from '@pengce/values'
import { facts } from './facts.ts'
import { groups } from './groups.ts'

type Shares = readonly [enterprise: number, soleTrader: number, organisation: number]
/** A section of GB/T 4754 with its share of each kind, the median revenue of its enterprises and revenue a head (yuan). */
const sector = (
  id: string,
  [enterprise, soleTrader, organisation]: Shares,
  revenue: number,
  perEmployee: number,
): SectorProfile => ({
  id,
  title: { zh: industry(id)?.zh ?? id, en: industry(id)?.en ?? id },
  weights: { enterprise, 'sole-trader': soleTrader, organisation, authority: id === 'S' ? 1 : 0 },
  revenue,
  perEmployee,
})
const district = (id: ShenzhenRegionId, weight: number): Weighted => ({
  id,
  title: shenzhenRegion(id).name,
  weight,
})

/**
 * The shape of Shenzhen's market entities, in round shares: 4.6 million of which 3.2 million enterprises, as the documents
 * aim at; districts, sections, sizes and staff after the city's published yearbooks, rounded. Nobody in it exists.
 */
export const shenzhen: Profile = {
  id: 'shenzhen-2024-1',
  note: {
    zh: '虚构人群：结构参照公开的总量与占比取整，其中没有任何真实主体',
    en: 'A made-up population: totals and shares follow what is published, rounded; nobody in it is real',
  },
  asOf: '2024-12-31',
  years: 4,
  subjects: { enterprise: 3200, 'sole-trader': 1385, organisation: 15, authority: 0 },
  districts: [
    district('futian', 13),
    district('luohu', 9),
    district('nanshan', 15),
    district('yantian', 2),
    district('baoan', 20),
    district('longgang', 18),
    district('longhua', 12),
    district('pingshan', 3),
    district('guangming', 4),
    district('dapeng', 1),
    district('qianhai', 2),
    district('shenshan', 1),
  ],
  sectors: [
    sector('A', [3, 5, 5], 300_000, 350_000),
    sector('B', [0.2, 0, 0], 900_000, 900_000),
    sector('C', [95, 40, 5], 900_000, 620_000),
    sector('D', [1, 0.2, 2], 900_000, 1_500_000),
    sector('E', [45, 15, 5], 450_000, 700_000),
    sector('F', [400, 520, 10], 380_000, 1_600_000),
    sector('G', [42, 40, 10], 420_000, 550_000),
    sector('H', [18, 190, 5], 300_000, 180_000),
    sector('I', [95, 10, 20], 420_000, 700_000),
    sector('J', [7, 0, 20], 1_500_000, 2_200_000),
    sector('K', [25, 5, 15], 420_000, 900_000),
    sector('L', [135, 25, 40], 320_000, 600_000),
    sector('M', [85, 10, 80], 350_000, 550_000),
    sector('N', [5, 1, 40], 400_000, 350_000),
    sector('O', [20, 110, 30], 220_000, 160_000),
    sector('P', [7, 5, 250], 350_000, 220_000),
    sector('Q', [4, 6, 100], 600_000, 300_000),
    sector('R', [30, 12, 60], 280_000, 450_000),
    sector('S', [0.1, 0, 300], 200_000, 250_000),
  ],
  sizes: [
    { id: 'large', title: { zh: '大型', en: 'large' } },
    { id: 'medium', title: { zh: '中型', en: 'medium' } },
    { id: 'small', title: { zh: '小型', en: 'small' } },
    { id: 'micro', title: { zh: '微型', en: 'micro' } },
  ],
  items: {
    people: [900, 300, 90, 18],
    projects: [1800, 450, 60, 3],
    events: [150, 30, 3, 0.2],
    sites: [60, 20, 4, 0.5],
  },
  groups,
  facts,
  yes: {
    registry: 0.35,
    tax: 0.3,
    statistics: 0.15,
    'social-insurance': 0.4,
    court: 0.006,
    'property-register': 0.25,
    police: 0.5,
    'authority-record': 0.08,
    declared: 0.3,
    judgement: 0.12,
  },
  gaps: {
    registry: 0.002,
    tax: 0.03,
    statistics: 0.04,
    'social-insurance': 0.02,
    court: 0.001,
    'property-register': 0.03,
    police: 0.02,
    'authority-record': 0.01,
    declared: 0.2,
    judgement: 0.15,
  },
  paidBefore: { share: 0.004, median: 300_000, spread: 1 },
}
