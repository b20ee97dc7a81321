import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { today } from '../words/date.ts'
import type { ApplicantFile } from './applicant-file.ts'

/** What a visitor saw on a day: the answers then, as an applicant's file. */
export interface Visit {
  readonly on: string
  readonly file: ApplicantFile
}
/** What a visitor wants to be told of on the next visit. */
export type Subscription =
  | { readonly to: 'all' }
  | { readonly to: 'document'; readonly id: string }
  | { readonly to: 'support'; readonly group: string }
/** All that is kept of visits, in this browser only. */
interface Kept {
  readonly last: Visit | null
  readonly subscription: Subscription | null
  /** Keys of changes that were told already. */
  readonly told: readonly string[]
}

const KEY = 'pengce.visits.1'
/** The visit before this one; it stays the same until the tab is closed. */
const BEFORE = 'pengce.visit-before.1'
const MOST_TOLD = 500
const nothing: Kept = { last: null, subscription: null, told: [] }
const listeners = new Set<() => void>()
let kept: Kept = read()
let before: Visit | null = readBefore(kept.last)

function read(): Kept {
  try {
    const text = localStorage.getItem(KEY)
    return text === null ? nothing : { ...nothing, ...(JSON.parse(text) as Partial<Kept>) }
  } catch {
    return nothing
  }
}
function readBefore(last: Visit | null): Visit | null {
  try {
    const text = sessionStorage.getItem(BEFORE)
    if (text !== null) return JSON.parse(text) as Visit | null
    sessionStorage.setItem(BEFORE, JSON.stringify(last))
  } catch {
    // Without storage there is no visit to come back from.
  }
  return last
}
function write(next: Kept): void {
  kept = next
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // The result is shown all the same; there is only nothing to compare with next time.
  }
  for (const tell of listeners) tell()
}
function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The visit before this one, and what is subscribed to. */
export function useVisits() {
  const { subscription } = useSyncExternalStore(subscribe, () => kept)
  return { before, subscription }
}
/** The file as it counts today; remembered, for the next visit to compare with. */
export function useVisitNow(file: ApplicantFile): ApplicantFile {
  const day = today()
  const now = useMemo(() => fileOn(file, day), [file, day])
  useEffect(() => {
    const last = { on: day, file: now }
    if (JSON.stringify(kept.last) !== JSON.stringify(last)) write({ ...kept, last })
  }, [day, now])
  return now
}
/** Keys of what was told already. */
export const toldAlready = (): ReadonlySet<string> => new Set(kept.told)
/** Whether there is an earlier visit, and the wish to be told what changed since. */
export const wantsToBeTold = (): boolean => before !== null && kept.subscription !== null
export const subscribeTo = (subscription: Subscription | null): void => write({ ...kept, subscription })
/** These were told, and are not told again. */
export const rememberTold = (keys: readonly string[]): void => {
  const fresh = keys.filter((key) => !kept.told.includes(key))
  if (fresh.length > 0) write({ ...kept, told: [...kept.told, ...fresh].slice(-MOST_TOLD) })
}
/** Forgets what was answered on earlier visits. */
export function forgetVisits(): void {
  before = null
  try {
    sessionStorage.removeItem(BEFORE)
  } catch {
    // Nothing was kept there.
  }
  write({ ...kept, last: null, told: [] })
}

/** A file as it counts on a day: nobody applies on a day that is over. */
export function fileOn(file: ApplicantFile, day: string): ApplicantFile {
  const on = file.dates.appliedOn < day ? day : file.dates.appliedOn
  return { ...file, dates: { factsOn: on, appliedOn: on, rulesOn: on } }
}
/** Whether a visit was about the same applicant: another example or another company is not compared with. */
export const sameApplicant = (a: ApplicantFile, b: ApplicantFile): boolean =>
  a.applicant === b.applicant && (a.name ?? '') === (b.name ?? '')
