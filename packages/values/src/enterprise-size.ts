import { type SizeLimits, type SizeRow, sizeRows } from './enterprise-size-table.ts'
import { industriesOf, isWithin, parseIndustry } from './industry.ts'
import type { Bilingual } from './lang.ts'
import type { Figure, Money } from './number.ts'
import type { ValueProblem } from './problem.ts'

/** The statistical size of an enterprise, smallest first. */
export const enterpriseSizes = ['micro', 'small', 'medium', 'large'] as const
export type EnterpriseSize = (typeof enterpriseSizes)[number]
/** The names of the sizes. */
export const enterpriseSizeNames: Readonly<Record<EnterpriseSize, Bilingual>> = {
  micro: { zh: '微型', en: 'micro' },
  small: { zh: '小型', en: 'small' },
  medium: { zh: '中型', en: 'medium' },
  large: { zh: '大型', en: 'large' },
}

/** A figure the classification may look at. */
export type SizeFigure = 'employees' | 'revenue' | 'assets'

/** What is known of an enterprise. A figure that is left out is unknown, which is not zero. */
export interface SizeFacts {
  /** A code of GB/T 4754—2017 at any level. */
  readonly industry: string
  readonly employees?: Figure<'person'> | undefined
  readonly revenue?: Money | undefined
  readonly assets?: Money | undefined
}

/** The sizes the enterprise may have, given what is known. */
export interface SizeAnswer {
  readonly ok: true
  /** Smallest first; one size when it is settled, none when the industry is in no row of the classification. */
  readonly sizes: readonly EnterpriseSize[]
  /** The known figures that hold the size down to the largest of `sizes`. */
  readonly deciding: readonly SizeFigure[]
  /** The unknown figures that could still change the answer. */
  readonly missing: readonly SizeFigure[]
  /** The rows the industry may fall in: one, or several where the code given is too broad to tell. */
  readonly rows: readonly SizeRow[]
  /** Whether some or all of the industry lies outside the classification (finance, railways, education …). */
  readonly outside: 'no' | 'partly' | 'wholly'
}

/**
 * Large, medium, small or micro by the statistical classification of 2017 (国统字〔2017〕213 号). A size asks for the lower
 * limit of every figure of the row, so the lowest figure decides; limits include the figure itself. Exact to the fen.
 */
export function enterpriseSize(
  facts: SizeFacts,
  at = '',
): SizeAnswer | { readonly ok: false; readonly problems: readonly ValueProblem[] } {
  const parsed = parseIndustry(facts.industry, at)
  const problems: ValueProblem[] = parsed.ok ? [] : [parsed.problem]
  for (const figure of figures)
    if ((facts[figure]?.parts ?? 0) < 0) problems.push({ at, code: 'negative-size-figure', figure })
  if (!parsed.ok || problems.length > 0) return { ok: false, problems }

  const { code } = parsed.value
  const { rows, outside } = rowsOf(code)
  const answers = rows.map((row) => sizeInRow(row, facts))
  const sizes = enterpriseSizes.filter((size) => answers.some((answer) => answer.sizes.includes(size)))
  const top = sizes.at(-1)
  const inAny = (pick: (answer: RowAnswer) => readonly SizeFigure[]): readonly SizeFigure[] =>
    figures.filter((figure) => answers.some((answer) => pick(answer).includes(figure)))
  return {
    ok: true,
    sizes,
    deciding: inAny((answer) => (answer.sizes.at(-1) === top ? answer.deciding : [])),
    missing: inAny((answer) => answer.missing),
    rows,
    outside,
  }
}

const figures = ['employees', 'revenue', 'assets'] as const
type RowAnswer = Pick<SizeAnswer, 'sizes' | 'deciding' | 'missing'>

function sizeInRow(row: SizeRow, facts: SizeFacts): RowAnswer {
  const asked = figures.filter((figure) => row[figure] !== undefined)
  const reached = asked.flatMap((figure) => {
    const [limits, known] = [row[figure], facts[figure]]
    return limits === undefined || known === undefined ? [] : [{ figure, rank: rankOf(known.parts, limits) }]
  })
  const lowest = Math.min(enterpriseSizes.length - 1, ...reached.map(({ rank }) => rank))
  const unknown = asked.filter((figure) => facts[figure] === undefined)
  const settled = unknown.length === 0 || lowest === 0
  return {
    sizes: enterpriseSizes.slice(settled ? lowest : 0, lowest + 1),
    deciding: reached.filter(({ rank }) => rank === lowest).map(({ figure }) => figure),
    missing: settled ? [] : unknown,
  }
}

/** 0 for micro to 3 for large. */
const rankOf = (parts: number, limits: SizeLimits<{ readonly parts: number }>): number =>
  [limits.small, limits.medium, limits.large].filter((limit) => parts >= limit.parts).length

const rowsByIndustry = new Map<string, Pick<SizeAnswer, 'rows' | 'outside'>>()

/** The rows an industry may fall in, worked out once for each code. */
function rowsOf(code: string): Pick<SizeAnswer, 'rows' | 'outside'> {
  const known = rowsByIndustry.get(code)
  if (known !== undefined) return known
  const rows = sizeRows.filter((row) => row.industries.some((one) => isWithin(code, one) || isWithin(one, code)))
  const covered = industriesOf('class')
    .filter((one) => isWithin(one.code, code))
    .every((one) => rows.some((row) => row.industries.some((industry) => isWithin(one.code, industry))))
  const found = { rows, outside: rows.length === 0 ? 'wholly' : covered ? 'no' : 'partly' } as const
  rowsByIndustry.set(code, found)
  return found
}
