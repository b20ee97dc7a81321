import { movesBetween } from './comparison.ts'
import type { TextChange } from './difference.ts'
import { differenceOf } from './difference.ts'
import type { CorpusDocument } from './document.ts'
import type { Lock } from './lock.ts'
import { fingerprint, fingerprints } from './normal-form.ts'

/** A rule that stands on a provision: a measure, procedure, task or target, with the locators it cites. */
export interface Standing {
  readonly id: string
  readonly document: string
  readonly locators: readonly string[]
}

/** One locator of a lock that no longer holds, and what stands on it. */
export interface LockFinding {
  readonly kind: 'changed' | 'moved' | 'vanished'
  readonly document: string
  readonly locator: string
  /** Where the words stand now, when they moved. */
  readonly to?: string
  /** The words now, with the difference when the locked words are known from another version in the store. */
  readonly text?: string
  readonly changes?: readonly TextChange[]
  readonly standing: readonly string[]
}

/** The result of a check of one document. */
export interface LockCheck {
  readonly document: string
  readonly state: 'same' | 'different' | 'not imported'
  readonly findings: readonly LockFinding[]
  /** Provisions that the lock does not know. */
  readonly added: readonly string[]
}

/**
 * Compares an imported document with its lock. `others` are other versions of it, searched for the locked words so that
 * the difference can be shown.
 */
export function checkLock(
  lock: Lock,
  document: CorpusDocument | undefined,
  others: readonly CorpusDocument[],
  standing: readonly Standing[],
): LockCheck {
  if (document === undefined) return { document: lock.document, state: 'not imported', findings: [], added: [] }
  const now = new Map(document.provisions.map((p) => [p.locator, p]))
  const after = fingerprints(document.provisions)
  const before = new Map(Object.entries(lock.provisions))
  const moves = movesBetween(before, after)
  const arrived = new Set(moves.values())
  const findings: LockFinding[] = []
  for (const [locator, print] of before) {
    if (after.get(locator) === print) continue
    const on = standing
      .filter((s) => s.document === lock.document && s.locators.some((l) => covers(l, locator)))
      .map((s) => s.id)
    const base = { document: lock.document, locator, standing: [...new Set(on)] }
    const to = moves.get(locator)
    const here = now.get(locator)
    if (to !== undefined) findings.push({ kind: 'moved', ...base, to })
    else if (here === undefined || arrived.has(locator)) findings.push({ kind: 'vanished', ...base })
    else {
      const old = lockedText(locator, print, others)
      findings.push({
        kind: 'changed',
        ...base,
        text: here.text,
        ...(old === undefined ? {} : { changes: differenceOf(old, here.text) }),
      })
    }
  }
  const added = [...after.keys()].filter((l) => !before.has(l) && !arrived.has(l))
  return {
    document: lock.document,
    state: findings.length + added.length === 0 ? 'same' : 'different',
    findings,
    added,
  }
}

/** True when a cited locator is the provision, or a heading or paragraph that holds it. */
export const covers = (cited: string, locator: string): boolean =>
  cited === locator || (locator.startsWith(cited) && /^[/¶（]/u.test(locator.slice(cited.length)))

function lockedText(locator: string, print: string, others: readonly CorpusDocument[]): string | undefined {
  for (const other of others) {
    const p = other.provisions.find((q) => q.locator === locator && fingerprint(q.text) === print)
    if (p !== undefined) return p.text
  }
  return undefined
}
