import type { Dates } from '@pengce/language'
import type { Manifest } from '../store/manifest.ts'
import type { FactsTaken } from './program.ts'

/** What a run is of: two runs with the same plan give the same lists. Written first, compared when a run goes on. */
export interface RunPlan {
  readonly format: 1
  readonly population: string
  readonly madeUp: Manifest['madeUp']
  readonly dates: Dates
  readonly keep: 'granted' | 'open'
  readonly facts: FactsTaken
  /** The measures with the fingerprints of their rules: results of two versions never stand in one list. */
  readonly rules: Readonly<Record<string, string>>
  /** The fingerprint of the rules between measures; null where sums are not combined. */
  readonly combination: string | null
  /** The name of a change laid over the law, and its fingerprint. */
  readonly change: { readonly title: string; readonly fingerprint: string } | null
}

/** In what two plans differ; null where they are the same. */
export function difference(a: RunPlan, b: RunPlan): string | null {
  const keys = ['format', 'population', 'dates', 'keep', 'facts', 'rules', 'combination', 'change'] as const
  return keys.find((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key])) ?? null
}

/** What a finished run says of itself; written last. */
export interface RunManifest extends RunPlan {
  readonly engine: string
  readonly parts: number
  readonly rows: number
  readonly seconds: number
}
