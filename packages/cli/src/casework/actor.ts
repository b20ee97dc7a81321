import { readFile } from 'node:fs/promises'
import { readJsonText } from '@pengce/assess'
import { type Actor, PEOPLE } from '@pengce/casework'
import { reasonOf } from '../file/reason.ts'
import type { Io } from '../io.ts'
import type { ActingProblem } from './problem.ts'

/** People act; the clock and the service itself do so through `tick` and `deliver`. */
type Person = (typeof PEOPLE)[number]
const isPerson = (role: string): role is Person => PEOPLE.some((r) => r === role)

/** Who acts: `--as`, else the file that PENGCE_ACTOR names; or why that cannot be told. */
export async function actorOf(
  given: string | undefined,
  io: Pick<Io, 'env'>,
): Promise<{ readonly actor: Actor } | { readonly problem: ActingProblem }> {
  if (given !== undefined) return written(given)
  const file = io.env.PENGCE_ACTOR
  if (file === undefined || file === '') return { problem: { code: 'acting/nobody', at: '--as' } }
  try {
    const read = readJsonText(await readFile(file, 'utf8'))
    return ('problems' in read ? null : inFile(read.value)) ?? { problem: { code: 'acting/file', at: file } }
  } catch (error) {
    return { problem: { code: 'acting/unreadable', at: file, reason: reasonOf(error) } }
  }
}

/**
 * Reads `official/OFFICE[@DISTRICT][/ID]`, `applicant/PARTY`, `agent/ID/PARTY[,PARTY…]`, and `supervisor`, `analyst` or
 * `administrator`, each with `/ID` if wished.
 */
export function written(given: string): { readonly actor: Actor } | { readonly problem: ActingProblem } {
  const [role = '', first = '', ...rest] = given.split('/')
  const second = rest.join('/')
  const wrong = { problem: { code: 'acting/shape', at: '--as', given } } as const
  if (!isPerson(role)) return wrong
  const actor = (id: string, more: Partial<Actor> = {}): { readonly actor: Actor } => ({
    actor: { id, role, office: null, district: null, parties: [], ...more },
  })
  switch (role) {
    case 'official': {
      const [office = '', district] = first.split('@')
      return office === '' ? wrong : actor(second || office, { office, district: district ?? null })
    }
    case 'applicant':
      return first === '' ? wrong : actor(second || first, { parties: [first] })
    case 'agent': {
      const parties = second.split(',').filter((party) => party !== '')
      return first === '' || parties.length === 0 ? wrong : actor(first, { parties })
    }
    case 'supervisor':
    case 'analyst':
    case 'administrator':
      return second === '' ? actor(first || role) : wrong
  }
}

/** An actor as PENGCE_ACTOR's file gives it: `{"id", "role", "office", "district", "parties"}`. */
function inFile(value: unknown): { readonly actor: Actor } | null {
  if (typeof value !== 'object' || value === null) return null
  const text = (of: unknown): string | null => (typeof of === 'string' && of !== '' ? of : null)
  const given = new Map(Object.entries(value))
  const [id, role] = [text(given.get('id')), text(given.get('role'))]
  const [office, district] = [text(given.get('office')), text(given.get('district'))]
  const listed: unknown = given.get('parties') ?? []
  const parties = Array.isArray(listed) ? listed.map(text).filter((party) => party !== null) : null
  if (id === null || role === null || !isPerson(role) || parties === null) return null
  if (role === 'official' && office === null) return null
  if ((role === 'applicant' || role === 'agent') && parties.length === 0) return null
  return { actor: { id, role, office, district, parties } }
}
