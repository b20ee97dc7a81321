import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type EnterpriseSize,
  enterpriseSize,
  enterpriseSizeNames,
  enterpriseSizes,
  fen,
  industriesOf,
  ofParts,
  quantity,
  type SizeFacts,
  type SizeFigure,
  sizeRows,
  wan,
  yi,
} from '../src/index.ts'

/** A second writing of the table: row, an industry of it, then figure and the least of large, medium, small (persons or 万元). */
const limits = `
farming 0111 revenue 20000 500 50
industry 3921 employees 1000 300 20
industry 4420 revenue 40000 2000 300
construction 4813 revenue 80000 6000 300
construction 4710 assets 80000 5000 300
wholesale 5193 employees 200 20 5
wholesale 5193 revenue 40000 5000 1000
retail 5292 employees 300 50 10
retail 5292 revenue 20000 500 100
transport 5431 employees 1000 300 20
transport 5910 revenue 30000 3000 200
storage 5930 employees 200 100 20
storage 5990 revenue 30000 1000 100
post 6020 employees 1000 300 20
post 6020 revenue 30000 2000 100
accommodation 6110 employees 300 100 10
accommodation 6110 revenue 10000 2000 100
catering 6210 employees 300 100 10
catering 6242 revenue 10000 2000 100
information-transmission 6431 employees 2000 100 10
information-transmission 6311 revenue 100000 1000 100
software 6513 employees 300 100 10
software 6520 revenue 10000 1000 50
property-development 7010 revenue 200000 1000 100
property-development 7010 assets 10000 5000 2000
property-management 7020 employees 1000 300 100
property-management 7020 revenue 5000 1000 500
leasing-and-business 7263 employees 300 100 10
leasing-and-business 7111 assets 120000 8000 100
other 7320 employees 300 100 10
`
  .trim()
  .split('\n')
  .map((line) => {
    const [row = '', industry = '', figure = '', ...least] = line.split(' ')
    return { row, industry, figure: figure as SizeFigure, least: least.map(Number) }
  })

/** Everything as large as can be, so that the figure under test decides. */
const ample = { employees: quantity('person', 1_000_000), revenue: yi(10_000), assets: yi(10_000) }
const figureOf = (figure: SizeFigure, parts: number): Partial<SizeFacts> =>
  figure === 'employees' ? { employees: ofParts('person', parts) } : { [figure]: fen(parts) }
const sizesOf = (facts: SizeFacts): readonly EnterpriseSize[] => {
  const answer = enterpriseSize(facts)
  return answer.ok ? answer.sizes : []
}

describe('large, medium, small and micro', () => {
  it('[V20] sixteen rows, each with the figures and industries of the classification', () => {
    expect(sizeRows).toHaveLength(16)
    const figures = sizeRows.flatMap((row) =>
      (['employees', 'revenue', 'assets'] as const).filter((f) => row[f] !== undefined).map((f) => `${row.id} ${f}`),
    )
    expect(figures).toEqual(limits.map(({ row, figure }) => `${row} ${figure}`))
    for (const { row, industry } of limits) {
      const answer = enterpriseSize({ industry })
      expect(answer.ok && answer.rows.map((one) => one.id), industry).toEqual([row])
      expect(answer.ok && answer.outside).toBe('no')
    }
    expect(enterpriseSizes.map((size) => enterpriseSizeNames[size].zh)).toEqual(['微型', '小型', '中型', '大型'])
  })

  it.each(limits)(
    '[V20] $row $figure: one part below, at and one part above each limit',
    ({ industry, figure, least }) => {
      const unit = figure === 'employees' ? 1 : 1_000_000
      const sizes: readonly EnterpriseSize[] = ['large', 'medium', 'small', 'micro']
      least.forEach((limit, n) => {
        const at = (parts: number) => sizesOf({ industry, ...ample, ...figureOf(figure, parts) })
        expect(at(limit * unit - 1)).toEqual([sizes[n + 1]])
        expect(at(limit * unit)).toEqual([sizes[n]])
        expect(at(limit * unit + 1)).toEqual([sizes[n]])
      })
      expect(sizesOf({ industry, ...ample, ...figureOf(figure, 0) })).toEqual(['micro'])
    },
  )

  it('[V20] every limit of the size must be reached, so the lowest figure decides, however far below it is', () => {
    const facts = { industry: '3921', employees: quantity('person', 5000), revenue: wan(299) }
    expect(enterpriseSize(facts)).toMatchObject({ sizes: ['micro'], deciding: ['revenue'], missing: [] })
    expect(enterpriseSize({ ...facts, revenue: wan(2000) })).toMatchObject({ sizes: ['medium'], deciding: ['revenue'] })
    expect(enterpriseSize({ ...facts, employees: quantity('person', 299), revenue: wan(1999) })).toMatchObject({
      sizes: ['small'],
      deciding: ['employees', 'revenue'],
    })
    // A figure the row does not look at says nothing.
    expect(sizesOf({ ...facts, revenue: wan(40_000), assets: fen(0) })).toEqual(['large'])
  })

  it('[V21] an unknown figure is not zero: the answer is every size it could still be', () => {
    expect(enterpriseSize({ industry: '3921', employees: quantity('person', 300) })).toMatchObject({
      sizes: ['micro', 'small', 'medium'],
      deciding: ['employees'],
      missing: ['revenue'],
    })
    expect(enterpriseSize({ industry: '3921', revenue: wan(299) })).toMatchObject({
      sizes: ['micro'],
      deciding: ['revenue'],
      missing: [],
    })
    expect(enterpriseSize({ industry: '3921' })).toMatchObject({
      sizes: ['micro', 'small', 'medium', 'large'],
      deciding: [],
      missing: ['employees', 'revenue'],
    })
    expect(enterpriseSize({ industry: '4710', revenue: yi(10) })).toMatchObject({ missing: ['assets'] })
  })

  it('[V21] an industry too broad to tell the row leaves every row open', () => {
    const broad = enterpriseSize({ industry: 'F', employees: quantity('person', 25), revenue: wan(6000) })
    expect(broad).toMatchObject({ sizes: ['small', 'medium'], outside: 'no' })
    expect(broad.ok && broad.rows.map((row) => row.id)).toEqual(['wholesale', 'retail'])
    expect(enterpriseSize({ industry: 'G' })).toMatchObject({ outside: 'partly' })
    expect(enterpriseSize({ industry: '59' })).toMatchObject({ outside: 'no' })
    const real = enterpriseSize({ industry: 'K' })
    expect(real.ok && [real.outside, real.rows.map((row) => row.id)]).toEqual([
      'partly',
      ['property-development', 'property-management', 'other'],
    ])
  })

  it('[V21] an industry outside the classification has no size', () => {
    for (const industry of ['J', '6621', '53', '7040', '83', '84', '8411', 'S', 'T'])
      expect(enterpriseSize({ industry, ...ample }), industry).toMatchObject({ sizes: [], outside: 'wholly', rows: [] })
    expect(enterpriseSize({ industry: '85', ...ample })).toMatchObject({ sizes: ['large'], outside: 'no' })
  })

  it('[V21] wrong input is every problem at once', () => {
    expect(
      enterpriseSize({ industry: '9999', employees: ofParts('person', -1), revenue: fen(-1) }, 'applicant'),
    ).toEqual({
      ok: false,
      problems: [
        { at: 'applicant', code: 'unknown-industry', given: '9999', nearest: [] },
        { at: 'applicant', code: 'negative-size-figure', figure: 'employees' },
        { at: 'applicant', code: 'negative-size-figure', figure: 'revenue' },
      ],
    })
  })

  it('[V21] completing the figures never leaves the set, and settles it', () => {
    const parts = fc.integer({ min: 0, max: 3 * 10 ** 11 })
    const known = fc.record({
      industry: fc.constantFrom(...industriesOf('class').map((one) => one.code)),
      employees: fc.integer({ min: 0, max: 3000 }).map((n) => quantity('person', n)),
      revenue: parts.map(fen),
      assets: parts.map(fen),
    })
    const drop = fc.subarray(['employees', 'revenue', 'assets'] as const)
    fc.assert(
      fc.property(known, drop, (facts, dropped) => {
        const partial: SizeFacts = { ...facts, ...Object.fromEntries(dropped.map((figure) => [figure, undefined])) }
        const [open, settled] = [sizesOf(partial), sizesOf(facts)]
        expect(settled.length).toBeLessThanOrEqual(1)
        for (const size of settled) expect(open).toContain(size)
        const answer = enterpriseSize(partial)
        if (answer.ok && answer.missing.length === 0) expect(open).toEqual(settled)
      }),
      { numRuns: 300 },
    )
  })
})
