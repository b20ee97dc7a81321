import type { z } from 'zod'
import { type Name, variables } from './list.ts'
import type { Both } from './variable.ts'

type Given = Readonly<Record<string, string | undefined>>
type ValueOf<N extends Name> = z.output<(typeof variables)[N]['schema']>
type OtherwiseOf<N extends Name> = (typeof variables)[N]['otherwise']
/** Every variable with its value; null where it is not set and nothing else holds. */
export type Settings = {
  readonly [N in Name]: ValueOf<N> | (null extends OtherwiseOf<N> ? null : never)
}
/** A variable that is set to what it cannot be. */
export interface WrongSetting {
  readonly code: 'settings/not-taken'
  readonly at: Name
  readonly takes: Both
}

/** One variable as whoever runs the service sees it; a secret is never shown. */
export interface SettingShown {
  readonly name: Name
  readonly means: Both
  readonly takes: Both
  readonly state: 'set' | 'otherwise' | 'not-set' | 'wrong'
  /** The value in use; null for a secret, and where there is none. */
  readonly shown: string | null
}

/** The names of all variables, by subject as listed. */
export const names: readonly Name[] = Object.keys(variables).filter((name): name is Name => name in variables)

/** Reads the environment, or says everything that is wrong with it at once. */
export function readSettings(
  env: Given,
): { readonly settings: Settings } | { readonly problems: readonly WrongSetting[] } {
  const read = names.map((at) => ({ at, ...readOne(env, at) }))
  const problems = read.flatMap(({ at, ok }): WrongSetting[] =>
    ok ? [] : [{ code: 'settings/not-taken', at, takes: variables[at].takes }],
  )
  if (problems.length > 0) return { problems }
  // Each value was read by the schema of its own name.
  return { settings: Object.freeze(Object.fromEntries(read.map(({ at, value }) => [at, value]))) as Settings }
}

function readOne(env: Given, name: Name): { readonly ok: boolean; readonly value: unknown; readonly set: boolean } {
  const given = env[name]
  const { schema, otherwise } = variables[name]
  if (given === undefined || given === '') return { ok: true, value: otherwise, set: false }
  const read = schema.safeParse(given)
  return { ok: read.success, value: read.data ?? null, set: true }
}

/** Every variable with whether it is set and what holds. */
export const shownSettings = (env: Given): readonly SettingShown[] =>
  names.map((name) => {
    const { ok, value, set } = readOne(env, name)
    const { means, takes } = variables[name]
    const secret = 'secret' in variables[name]
    const none = value === null || (Array.isArray(value) && value.length === 0)
    return {
      name,
      means,
      takes,
      state: !ok ? 'wrong' : set ? 'set' : none ? 'not-set' : 'otherwise',
      shown: secret || none || !ok ? null : String(value),
    }
  })

/** Variables that look like ours and are none: a name that was mistyped would be overlooked otherwise. */
export const strangers = (env: Given): readonly string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith('PENGCE_') && !(name in variables) && !OTHERS.test(name))
    .toSorted()
/** Read by tests and tools, not by the service. */
const OTHERS = /^PENGCE_(?:CHROMIUM|E2E_BASE|SCREENS)$/u

/** What is wrong with a variable, in words: which, what it takes, what to do. */
export const wrongSettingText = ({ at, takes }: WrongSetting, language: 'zh' | 'en'): string =>
  language === 'zh'
    ? `环境变量 ${at} 须是${takes.zh}；请改正，或不设此变量`
    : `the variable ${at} must be ${takes.en}; correct it or leave it unset`
