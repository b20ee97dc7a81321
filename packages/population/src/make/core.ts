import { toDay } from '@pengce/values'
import { ENTITY_SUBJECTS, type EntitySubject } from '../schema.ts'
import type { Profile } from './profile.ts'
import { normalOf, uniform, weighted } from './random.ts'

/** What all facts of an entity hang on, by row. Money in yuan, not yet rounded. */
export interface Core {
  readonly size: number
  /** The number of each row over all parts; chance depends on it. */
  readonly numbers: Uint32Array
  readonly subject: Uint8Array
  readonly district: Uint8Array
  readonly sector: Uint8Array
  /** The place of the size in the profile. */
  readonly bigness: Uint8Array
  readonly employees: Float64Array
  readonly registered: Float64Array
  /** Revenue by years back from the year described. */
  readonly revenue: readonly Float64Array[]
}

const ENTERPRISE = ENTITY_SUBJECTS.indexOf('enterprise')

/** Draws the core of rows `first` to `first + size`. */
export function coreOf(profile: Profile, seed: number, first: number, size: number): Core {
  const numbers = Uint32Array.from({ length: size }, (_, i) => first + i)
  const core = {
    size,
    numbers,
    subject: new Uint8Array(size),
    district: new Uint8Array(size),
    sector: new Uint8Array(size),
    bigness: new Uint8Array(size),
    employees: new Float64Array(size),
    registered: new Float64Array(size),
    revenue: Array.from({ length: profile.years }, () => new Float64Array(size)),
  }
  const draw = (what: string) => uniform(seed, `core/${what}`)
  const [kind, place, trade, money, staff, age] = ['subject', 'district', 'sector', 'revenue', 'staff', 'age'].map(draw)
  const growth = core.revenue.map((_, back) => draw(`growth/${back}`))
  const pickSubject = weighted(ENTITY_SUBJECTS.map((s) => profile.subjects[s]))
  const pickDistrict = weighted(profile.districts.map((d) => d.weight))
  const pickSector = ENTITY_SUBJECTS.map((s) => weighted(profile.sectors.map((one) => one.weights[s])))
  const today = toDay(profile.asOf)
  for (let i = 0; i < size; i++) {
    const n = first + i
    const subject = pickSubject(kind?.(n) ?? 0)
    const sector = pickSector[subject]?.(trade?.(n) ?? 0) ?? 0
    const z = normalOf(money?.(n) ?? 0.5)
    const about = profile.sectors[sector]
    const scale = subject === ENTERPRISE ? 1 : 1 / 12
    // Heavier than a log-normal at the top: the largest firms of a city are far apart from each other.
    const revenue = (about?.revenue ?? 0) * scale * Math.exp(1.75 * z + (z > 2 ? 0.55 * (z - 2) ** 2 : 0))
    core.subject[i] = subject
    core.district[i] = pickDistrict(place?.(n) ?? 0)
    core.sector[i] = sector
    core.employees[i] = Math.max(
      1,
      Math.round((revenue / (about?.perEmployee ?? 1)) * Math.exp(0.5 * normalOf(staff?.(n) ?? 0.5))),
    )
    core.registered[i] = today - Math.floor(-2200 * Math.log(1 - (age?.(n) ?? 0) * 0.985))
    core.bigness[i] = bignessOf(ENTITY_SUBJECTS[subject] ?? 'enterprise', revenue, core.employees[i] ?? 0)
    series(core, i, revenue, growth, n, yearsOf(profile, core.registered[i] ?? 0))
  }
  return core
}

/** How many of the profile's years an entity has lived. */
const yearsOf = (profile: Profile, registered: number): number =>
  Number(profile.asOf.slice(0, 4)) - new Date(registered * 86_400_000).getUTCFullYear() + 1

function series(
  core: Core,
  i: number,
  latest: number,
  growth: readonly ((n: number) => number)[],
  n: number,
  lived: number,
) {
  let money = latest
  core.revenue.forEach((year, back) => {
    year[i] = back < lived ? money : 0
    money /= Math.max(0.2, 1 + 0.06 + 0.18 * normalOf(growth[back]?.(n) ?? 0.5))
  })
}

/** 0 large, 1 medium, 2 small, 3 micro: a rough division by revenue (yuan) and staff, as the statistical one has. */
function bignessOf(subject: EntitySubject, revenue: number, employees: number): number {
  if (subject !== 'enterprise') return 3
  if (revenue >= 4e8 && employees >= 300) return 0
  if (revenue >= 5e7 && employees >= 50) return 1
  return revenue >= 3e6 && employees >= 5 ? 2 : 3
}

/** The core of what entities have: each row with the core of its owner, under a number of its own. */
export function coreOfItems(owners: Core, at: Uint32Array, numbers: Uint32Array): Core {
  const of = <T extends Uint8Array | Float64Array>(make: (size: number) => T, values: T): T => {
    const out = make(at.length)
    for (let i = 0; i < at.length; i++) out[i] = values[at[i] ?? 0] ?? 0
    return out
  }
  const bytes = (values: Uint8Array) => of((n) => new Uint8Array(n), values)
  const floats = (values: Float64Array) => of((n) => new Float64Array(n), values)
  return {
    size: at.length,
    numbers,
    subject: bytes(owners.subject),
    district: bytes(owners.district),
    sector: bytes(owners.sector),
    bigness: bytes(owners.bigness),
    employees: floats(owners.employees),
    registered: floats(owners.registered),
    revenue: owners.revenue.map(floats),
  }
}
