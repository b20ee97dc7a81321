import { type Language, type Office, type Text, text } from '@pengce/language'
import { parseShenzhenRegion, type ShenzhenRegionId, shenzhenRegion, shenzhenRegionIds } from '@pengce/values'
import type { Ledger } from './observation.ts'
import type { Scope } from './scope.ts'
import type { Target } from './target.ts'

/** Whose figures a target counts, as observations name them; with no list in the text, whoever was observed. */
export function membersOf({ scope, indicator, id }: Target, ledger: Ledger): readonly string[] {
  switch (scope.kind) {
    case 'city':
      return ['']
    case 'districts':
      return scope.of
    case 'office':
      return [scope.of.id]
    case 'area':
      return [scope.id]
    case 'each': {
      const observed = ledger.seriesOf(indicator?.id ?? id).flatMap((s) => (s.figures.length > 0 ? [s.member] : []))
      return observed.length > 0 ? observed : ['']
    }
  }
}

/** Those whom an observation of a thing may name: offices and areas of its targets, and anyone where each case counts. */
export interface MemberList {
  readonly offices: readonly Office[]
  readonly areas: readonly { readonly id: string; readonly title: Text }[]
  readonly anyone: boolean
}

export const memberListOf = (scopes: readonly Scope[]): MemberList => ({
  offices: scopes.flatMap((s) => (s.kind === 'office' ? [s.of] : [])),
  areas: scopes.flatMap((s) => (s.kind === 'area' ? [s] : [])),
  anyone: scopes.some((s) => s.kind === 'each'),
})

/** The member that a person named, or undefined; nothing named is the city. Districts may always be named. */
export function memberNamed(typed: string, list: MemberList): string | undefined {
  const given = typed.trim()
  if (given === '' || ['全市', '深圳市', 'city', 'shenzhen'].includes(given.toLowerCase())) return ''
  const named = [...list.offices, ...list.areas].find(
    (m) => m.id === given || m.title.zh === given || m.title.en === given,
  )
  if (named !== undefined) return named.id
  if (isRegion(given)) return given
  const region = parseShenzhenRegion(given.replace(/^district-|(?:政府|管委会)$/gu, ''))
  if (region.ok) return region.value.region.id
  return list.anyone ? given : undefined
}

const isRegion = (id: string): id is ShenzhenRegionId => shenzhenRegionIds.some((known) => known === id)

/** A member as it is read: 全市, a district's name, an office's or area's title, or what was written. */
export function memberText(member: string, { offices, areas }: MemberList, language: Language): string {
  if (member === '') return text(['全市', 'whole city'])[language]
  const named = [...offices, ...areas].find((m) => m.id === member)
  if (named !== undefined) return named.title[language]
  return isRegion(member) ? shenzhenRegion(member).name[language] : member
}
