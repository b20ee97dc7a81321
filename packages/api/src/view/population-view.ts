import type { Language, Registry } from '@pengce/language'
import { isValue, openPopulation, placesOf } from '@pengce/population'
import { type CivilDate, isCivilDate } from '@pengce/values'
import type { ComparisonDone } from '../reform/job.ts'
import { FIRST_LOOK, isMade } from '../reform/made-city.ts'
import type { ReformService } from '../reform/reform-service.ts'
import { isObject } from '../route/asked.ts'
import { saidText } from './reform-view.ts'

/** What reforms are tried on: whether it is there, made up, how large, and of which day. */
export function populationViews({ population, today }: ReformService, language: Language) {
  if (population === null) return []
  const { folder, firstLook } = population
  const opened = firstLook && !isMade(folder) ? null : openPopulation(folder)
  const { entities, asOf } = FIRST_LOOK
  if (opened === null)
    return [{ id: 'city', state: 'not-made' as const, madeUp: true, entities, parts: null, fingerprint: null, asOf }]
  if (!opened.ok)
    return [
      { id: 'city', state: 'not-readable' as const, madeUp: null, entities: null, parts: null, fingerprint: null },
    ]
  const { madeUp, rows, parts, fingerprint, groups, columns } = opened.value.manifest
  return [
    {
      id: 'city',
      state: 'ready' as const,
      madeUp: madeUp !== null,
      entities: rows.entities,
      parts,
      fingerprint,
      asOf: lastDay(columns, today()),
      districts: groups.district.map((g) => g.title[language]),
    },
  ]
}

/** The last day that a population knows of: the end of its last year, and not after today. */
function lastDay(columns: Readonly<Record<string, readonly string[]>>, today: CivilDate): CivilDate {
  const years = Object.values(columns).flatMap((of) => of.flatMap((key) => /@(\d{4})$/u.exec(key)?.[1] ?? []))
  const last = `${years.toSorted().at(-1) ?? today.slice(0, 4)}-12-31`
  return last < today && isCivilDate(last) ? last : today
}

/** A change whose figures are named by their places where that says the same, so that a form has a field for each. */
export function byPlace(change: unknown, law: Registry): unknown {
  if (!isObject(change) || !Array.isArray(change.changes)) return change
  const changes = change.changes.map((line: unknown) => {
    if (!isObject(line) || typeof line.measure !== 'string' || typeof line.figure !== 'string') return line
    const measure = law.measure(line.measure)
    const { figure, ...rest } = line
    const same = measure === undefined ? [] : placesOf(measure).filter((p) => isValue(p.value, String(figure)))
    return same.length === 1 ? { ...rest, place: same[0]?.id } : line
  })
  return { ...change, changes }
}

/** What a comparison came to, in one language. */
export function comparisonView(done: ComparisonDone, language: Language) {
  const { title, says, titles, groups, comparison, versions, ...rest } = done
  const named = (
    options: readonly { readonly id: string; readonly title: { readonly zh: string; readonly en: string } }[],
  ) => options.map((o) => ({ id: o.id, title: o.title[language] }))
  const { budgets, measures, ...sums } = comparison
  return {
    ...rest,
    title: title?.[language] ?? null,
    says: says.map((s) => saidText(s, language)),
    versions,
    groups: {
      subject: named(groups.subject),
      district: named(groups.district),
      sector: named(groups.sector),
      size: named(groups.size),
    },
    ...sums,
    measures: measures.map((m) => ({ ...m, title: titles[m.measure]?.[language] ?? m.measure })),
    budgets: budgets.map(({ rule, ...b }) => ({
      ...b,
      ceiling: rule.ceiling,
      how: rule.how,
      by: rule.by?.label[language] ?? null,
      measures: rule.measures.map((id) => ({ id, title: titles[id]?.[language] ?? id })),
    })),
  }
}
