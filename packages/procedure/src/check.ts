import type { Office } from '@pengce/language'
import type { Coded } from '@pengce/values'
import { parties } from './party.ts'
import { type Procedure, stepAt, stepsOf } from './procedure.ts'
import type { Item, Step } from './step.ts'

/** The facts of each flaw. */
export interface FlawFacts {
  'flaw/unreachable': { readonly at: string; readonly step: string }
  'flaw/dead-end': { readonly at: string; readonly step: string }
  'flaw/no-end': { readonly at: string }
  'flaw/leads-nowhere': { readonly at: string; readonly step: string; readonly to: string }
  'flaw/no-provision': { readonly at: string; readonly step: string }
  'flaw/unlocked-provision': { readonly at: string; readonly step: string; readonly cites: string }
  'flaw/unknown-office': { readonly at: string; readonly step: string; readonly office: string }
  'flaw/answer-twice': { readonly at: string; readonly step: string; readonly answer: string }
  'flaw/items-in-a-ring': { readonly at: string; readonly step: string; readonly item: string }
  'flaw/no-term': { readonly at: string; readonly step: string; readonly answer: string }
  'flaw/window-terms': { readonly at: string; readonly step: string; readonly window: string }
  'flaw/procedure-twice': { readonly at: string }
  'flaw/reading-too-long': { readonly at: string; readonly term: string }
}
/** What is wrong with a procedure, as data; `flawText` says it. */
export type Flaw = Coded<FlawFacts>

/** Every flaw of a set of procedures; `offices` are those that may act beside the parties. */
export function checkProcedures(procedures: readonly Procedure[], offices: readonly Office[]): readonly Flaw[] {
  const known = new Set([...offices, ...Object.values(parties)].map((o) => o.id))
  const ids = procedures.map((p) => p.id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  return [
    ...twice.map((at): Flaw => ({ code: 'flaw/procedure-twice', at })),
    ...procedures.flatMap((p) => [
      ...longReadings(p),
      ...waysOf(p),
      ...stepsOf(p).flatMap(([name, step]) => flawsOf(p.id, name, step, known)),
    ]),
  ]
}

/** The steps that can be reached from `from`, itself included. */
export function reachable(p: Procedure, from: string): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [from]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const step = stepAt(p, name)
    if (step === undefined || found.has(name)) continue
    found.add(name)
    waiting.push(...step.leads.map((l) => l.to))
  }
  return found
}

const longReadings = (p: Procedure): readonly Flaw[] =>
  Object.keys(p.readings)
    .filter((term) => [...term].length > 8)
    .map((term) => ({ code: 'flaw/reading-too-long', at: p.id, term }))

/** Reachable, and able to reach an end. */
function waysOf(p: Procedure): Flaw[] {
  const at = p.id
  const reached = reachable(p, p.start)
  const ends = stepsOf(p).flatMap(([name, step]) => (step.outcome === null ? [] : [name]))
  if (ends.length === 0) return [{ code: 'flaw/no-end', at }]
  return stepsOf(p)
    .flatMap(([step]): Flaw[] => {
      if (!reached.has(step)) return [{ code: 'flaw/unreachable', at, step }]
      const ahead = reachable(p, step)
      return ends.some((end) => ahead.has(end)) ? [] : [{ code: 'flaw/dead-end', at, step }]
    })
    .concat(
      stepsOf(p).flatMap(([step, { leads }]) =>
        leads
          .filter((l) => stepAt(p, l.to) === undefined)
          .map(({ to }): Flaw => ({ code: 'flaw/leads-nowhere', at, step, to })),
      ),
    )
}

function flawsOf(at: string, name: string, step: Step, known: ReadonlySet<string>): Flaw[] {
  const flaws: Flaw[] = []
  const acting = [step.by, step.to, ...step.items.map((i) => i.by), ...step.keeps.map((k) => k.by)]
  const strangers = new Set(acting.flatMap((o) => (o === null || known.has(o.id) ? [] : [o.id])))
  for (const office of strangers) flaws.push({ code: 'flaw/unknown-office', at, step: name, office })
  if (step.outcome === null && step.cites.length === 0) flaws.push({ code: 'flaw/no-provision', at, step: name })
  for (const k of [...step.keeps, ...step.turns].filter((k) => k.within !== null && k.cites.length === 0))
    flaws.push({ code: 'flaw/no-provision', at, step: `${name}/${k.on}` })
  const cited = [
    ...step.cites,
    ...step.items.flatMap((i) => i.cites),
    ...step.keeps.flatMap((k) => k.cites),
    ...step.turns.flatMap((t) => t.cites),
  ]
  for (const c of cited.filter((c) => c.hash === ''))
    flaws.push({ code: 'flaw/unlocked-provision', at, step: name, cites: c.locator })
  const answers = [...step.leads, ...step.keeps, ...step.turns].map((l) => l.on)
  for (const answer of new Set(answers.filter((a, i) => answers.indexOf(a) !== i)))
    flaws.push({ code: 'flaw/answer-twice', at, step: name, answer })
  for (const { on } of step.turns.filter((t) => t.does === 'notify' && t.within === null))
    flaws.push({ code: 'flaw/no-term', at, step: name, answer: on })
  const untimed = step.within === null && step.items.every((i) => i.within === null)
  for (const { on } of step.leads.filter((l) => untimed && (l.timing === 'in-term' || l.timing === 'after-term')))
    flaws.push({ code: 'flaw/no-term', at, step: name, answer: on })
  if (step.items.some((i) => i.silence && i.within === null))
    flaws.push({ code: 'flaw/no-term', at, step: name, answer: 'silent' })
  return [...flaws, ...ringsOf(at, name, step.items), ...windowsOf(at, name, step.items)]
}

/** Items that wait for each other and never begin. */
function ringsOf(at: string, step: string, items: readonly Item[]): Flaw[] {
  const begun = new Set<string>()
  for (const _ of items)
    for (const item of items) if (item.after.every((before) => begun.has(before))) begun.add(item.id)
  return items
    .filter((i) => !begun.has(i.id))
    .map((i): Flaw => ({ code: 'flaw/items-in-a-ring', at, step, item: i.id }))
}

/** Items that share a clock but not its term. */
function windowsOf(at: string, step: string, items: readonly Item[]): Flaw[] {
  const windows = new Set(items.flatMap((i) => (i.window === null ? [] : [i.window])))
  return [...windows].flatMap((window): Flaw[] => {
    const terms = items.filter((i) => i.window === window).map((i) => JSON.stringify(i.within))
    return new Set(terms).size === 1 ? [] : [{ code: 'flaw/window-terms', at, step, window }]
  })
}
