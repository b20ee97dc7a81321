import {
  booksAgainstLog,
  booksOf,
  budgetsOf,
  type CaseFile,
  caseFileOf,
  closeYear,
  type Database,
  embeddedDatabase,
  liabilitiesOf,
  type Owed,
  setBudget,
  shareProRata,
  toRecover,
} from '@pengce/casework'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { award } from './grant.ts'
import { ada, deskOn, done, of, opened, person, says, type TestDesk } from './town.ts'

let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = await deskOn(database, '2024-09-20')
})
afterAll(() => database.close())
const administrator = person('administrator')

const owed = (amount: number, more: Partial<Owed> = {}): Owed => ({
  direction: 'payable',
  payer: 'desk',
  payee: 'ada',
  line: 'grants',
  year: 2024,
  measure: award.id,
  amount,
  due: null,
  cites: [],
  ...more,
})

/** A case that waits for its decision; the cost is 500,000 yuan, so that 50,000 are due. */
async function decided(): Promise<CaseFile> {
  desk.day = '2024-09-20'
  let file = await opened(desk, ada)
  file = done(await says(desk, ada, file, 'complete'))
  file = done(await says(desk, of('desk'), file, 'accepted'))
  file = done(await says(desk, of('roads'), file, 'passed', { of: 'roads' }))
  file = done(await says(desk, of('water'), file, 'agreed', { of: 'water' }))
  file = done(await says(desk, of('roads'), file, 'agreed', { of: 'roads' }))
  desk.day = '2024-09-30'
  return done(await says(desk, of('desk'), file, 'clear'))
}
const books = (file: CaseFile) => database.as(ada, (tx) => liabilitiesOf(tx, file.id))

describe('money', () => {
  it('[W9] nothing is granted beyond what the measure gives on the facts, nor less where it gives an exact sum', async () => {
    const file = await decided()
    const approve = (amount: number) => says(desk, of('desk'), file, 'approved', { owes: [owed(amount)] })
    expect(await approve(5_000_001)).toMatchObject({
      problem: { code: 'money/outside-the-rule', low: 5_000_000, high: 5_000_000 },
    })
    expect(await approve(4_999_999)).toMatchObject({ problem: { code: 'money/outside-the-rule' } })
    expect(await books(file)).toEqual([])
    done(await approve(5_000_000))
    expect(await books(file)).toMatchObject([{ amount: 5_000_000, paid: 0 }])
  })

  it('[W9] no more is paid than is owed, and the payment is in the log and the books alike', async () => {
    let file = await decided()
    file = done(await says(desk, of('desk'), file, 'approved', { owes: [owed(2_000_000), owed(3_000_000)] }))
    file = done(await says(desk, of('roads'), file, 'requested'))
    const pay = (amount: number) => says(desk, of('desk'), file, 'paid', { pays: { amount, direction: 'payable' } })
    expect(await pay(5_000_001)).toMatchObject({ problem: { code: 'money/more-than-owed', owed: 5_000_000 } })
    // What an answer says is owed it may pay as well, but no more; refused, it leaves neither.
    const both = { owes: [owed(1, { measure: null })], pays: { amount: 5_000_002, direction: 'payable' } } as const
    expect(await says(desk, of('desk'), file, 'paid', both)).toMatchObject({
      problem: { code: 'money/more-than-owed', owed: 5_000_001 },
    })
    done(await pay(2_500_000))
    expect((await books(file)).map((o) => o.paid)).toEqual([2_000_000, 500_000])
  })

  it('[W9] the books of a year add up to what the log says, and a difference is found', async () => {
    const inBooks = () => database.asOwner(async (tx) => [await booksOf(tx, 2024), await booksAgainstLog(tx)] as const)
    const [books, differences] = await inBooks()
    expect(differences).toEqual([])
    expect(books.payable).toEqual({ owed: 10_000_000, paid: 2_500_000 })
    expect(books.lines).toHaveLength(3)
    const found = database.asOwner(async (tx) => {
      await sql`alter table pengce.liability disable trigger only_added`.execute(tx)
      await sql`update pengce.liability set amount = amount + 1`.execute(tx)
      throw new Error(`differs at ${(await booksAgainstLog(tx)).length} places`)
    })
    await expect(found).rejects.toThrow('differs at 2 places')
  })

  it('[W10] a line that takes what comes first refuses what no longer fits, and keeps nothing of it', async () => {
    const small = (ceiling: number, by = administrator) =>
      setBudget(desk, by, { line: 'small', year: 2024, ceiling, rule: 'first-come' })
    expect(await small(7_500_000, of('desk'))).toMatchObject({ problem: { code: 'money/not-administrator' } })
    done(await small(7_500_000))
    const [a, b] = [await decided(), await decided()]
    const approve = (file: CaseFile) =>
      says(desk, of('desk'), file, 'approved', { owes: [owed(5_000_000, { line: 'small' })] })
    done(await approve(a))
    expect(await approve(b)).toMatchObject({ problem: { code: 'money/budget-used-up', left: 2_500_000 } })
    expect(await books(b)).toEqual([])
    // A fen more than is left is too much, all that is left is not; of two who ask for it at once, one gets it.
    const rest = (file: CaseFile, amount: number) =>
      says(desk, of('desk'), file, 'approved', { owes: [owed(amount, { line: 'small', measure: null })] })
    expect(await rest(b, 2_500_001)).toMatchObject({ problem: { code: 'money/budget-used-up', left: 2_500_000 } })
    const third = await decided()
    const both = await Promise.all([rest(b, 2_500_000), rest(third, 2_500_000)])
    expect(both.filter((r) => 'done' in r)).toHaveLength(1)
    expect(both.find((r) => 'problem' in r)).toMatchObject({ problem: { code: 'money/budget-used-up', left: 0 } })
    expect(await rest(await decided(), 1)).toMatchObject({ problem: { code: 'money/budget-used-up', left: 0 } })
    expect(await small(7_499_999)).toMatchObject({ problem: { code: 'money/below-charged', charged: 7_500_000 } })
    // Exactly what was granted may be set, as it was before, and leaves nothing.
    expect(done(await small(7_500_000))).toMatchObject({ ceiling: 7_500_000, charged: 7_500_000 })
    done(await small(7_500_001))
    done(await rest(await decided(), 1))
  })

  it('[W10] a line shared pro rata takes every claim, and gives each its share when the year is closed', async () => {
    const line = { line: 'shared', year: 2024, ceiling: 7_500_001, rule: 'pro-rata' } as const
    // Set twice, it is what was set last.
    done(await setBudget(desk, administrator, { ...line, ceiling: 1, rule: 'first-come' }))
    expect(done(await setBudget(desk, administrator, line))).toMatchObject(line)
    const files = [await decided(), await decided()]
    for (const file of files)
      done(await says(desk, of('desk'), file, 'approved', { owes: [owed(5_000_000, { line: 'shared' })] }))
    let [file] = await database.as(ada, async (tx) => [await caseFileOf(tx, files[0]?.id ?? '')])
    if (file === undefined || file === null) throw new Error('the case is gone')
    file = done(await says(desk, of('roads'), file, 'requested'))
    const asked = file
    const pay = (amount: number) => says(desk, of('desk'), asked, 'paid', { pays: { amount, direction: 'payable' } })
    expect(await pay(1)).toMatchObject({ problem: { code: 'money/not-shared-yet', line: 'shared', year: 2024 } })
    const close = (by = administrator, name = 'shared') => closeYear(desk, by, name, 2024)
    expect(await close()).toMatchObject({ problem: { code: 'money/year-runs' } })
    desk.day = '2024-12-31'
    expect(await close()).toMatchObject({ problem: { code: 'money/year-runs', today: '2024-12-31' } })
    desk.day = '2025-01-01'
    expect(await close(of('desk'))).toMatchObject({ problem: { code: 'money/not-administrator' } })
    expect(await close(administrator, 'small')).toMatchObject({ problem: { code: 'money/not-shared' } })
    expect(done(await close())).toEqual({ claims: 2, asked: 10_000_000, granted: 7_500_001 })
    expect(done(await close()).granted).toBe(7_500_001)
    expect(await setBudget(desk, administrator, line)).toMatchObject({ problem: { code: 'money/shared-out' } })
    expect(done(await budgetsOf(desk, of('roads'), 2024))).toMatchObject([
      { line: 'grants', ceiling: null, rule: null },
      { ...line, charged: 10_000_000, shared: 7_500_001, paid: 0 },
      { line: 'small', ceiling: 7_500_001, charged: 7_500_001, shared: null },
    ])
    expect(await budgetsOf(desk, ada, 2024)).toMatchObject({ problem: { code: 'money/not-for-applicants' } })
    // Closed: what each gets is paid to the last fen and no further, whichever of the two got the odd one.
    const share = (await books(asked))[0]?.share ?? 0
    expect(await pay(share + 1)).toMatchObject({ problem: { code: 'money/more-than-owed', owed: share } })
    expect(done(await pay(share)).version).toBe(asked.version + 1)
    const paid = { ...line, line: 'grants' }
    expect(await setBudget(desk, administrator, paid)).toMatchObject({
      problem: { code: 'money/paid-already', paid: 2_500_000 },
    })
    const shares = (await Promise.all(files.map(books))).flat().map((o) => o.share)
    expect(shares.toSorted()).toEqual([3_750_000, 3_750_001])
  })

  it('[W10] shares are whole fen, never more than the claim, and use the budget to the last fen', () => {
    const claims = fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(claims, fc.integer({ min: 0, max: 10 ** 13 }), (amounts, ceiling) => {
        const shares = shareProRata(
          ceiling,
          amounts.map((amount, i) => ({ id: String(i), amount })),
        )
        const given = amounts.map((_, i) => shares.get(String(i)) ?? -1)
        const all = amounts.reduce((a, b) => a + b, 0)
        expect(given.reduce((a, b) => a + b, 0)).toBe(Math.min(all, ceiling))
        for (const [i, n] of given.entries()) expect(n >= 0 && n <= (amounts[i] ?? 0)).toBe(true)
      }),
    )
  })

  it('[W11] what goes back falls by a share for each full year kept, and is never asked back twice over', () => {
    const fifteen = { rule: 'by-years-left', years: 15 } as const
    expect([0, 1, 6, 14, 15, 20].map((y) => toRecover(150_000_000, fifteen, y))).toEqual([
      ...[150_000_000, 140_000_000, 90_000_000, 10_000_000, 0, 0],
    ])
    expect(toRecover(100, fifteen, 1)).toBe(93)
    expect(toRecover(100, { rule: 'all' }, 9)).toBe(100)
  })
})
