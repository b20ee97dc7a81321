import {
  type Actor,
  applicationOf,
  applicationsOf,
  beginApplication,
  changeApplication,
  complain,
  complaintsOf,
  contestDecision,
  endLink,
  erase,
  fileByCode,
  fileLinksOf,
  heldAbout,
  layPaper,
  makeLink,
  noteLook,
  papersOf,
  rate,
  ratingsOf,
  savedFilesOf,
  saveFile,
  submitApplication,
} from '@pengce/casework'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grant } from './grant.ts'
import { kindsOfStore } from './stores.ts'
import { ada, because, bo, deskOn, done, fact, of, opened, person, says, type TestDesk } from './town.ts'

const supervisor = person('supervisor')
const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const why = (result: object) => ('problem' in result ? result.problem : 'done')

describe.each(kindsOfStore())('applicants in the %s store', (_, make) => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await deskOn(await make(), '2024-09-20')
  })
  afterAll(() => desk.database.close())
  const file = (facts: object, seen: number | null = null) => ({
    party: 'ada',
    seen,
    name: 'Ada',
    watched: [],
    file: { applicant: 'enterprise', facts },
  })
  const refused = async (): Promise<{ readonly id: string; readonly version: number }> => {
    let one = await opened(desk, ada)
    one = done(await says(desk, ada, one, 'complete'))
    one = done(await says(desk, of('desk'), one, 'rejected', because))
    return { id: one.id, version: one.version }
  }

  it('[W70] a file is saved over what was seen, and is seen by its applicant alone', async () => {
    expect(done(await saveFile(desk, ada, file({ a: 1 }))).version).toBe(1)
    expect(why(await saveFile(desk, ada, file({ a: 2 })))).toMatchObject({
      code: 'applicant/changed-elsewhere',
      now: 1,
    })
    expect(done(await saveFile(desk, ada, file({ a: 2 }, 1))).file).toMatchObject({ facts: { a: 2 } })
    expect(why(await saveFile(desk, ada, file({ a: 3 }, 1)))).toMatchObject({ code: 'applicant/changed-elsewhere' })
    expect(why(await saveFile(desk, bo, file({}, 2)))).toMatchObject({ code: 'casework/not-your-applicant' })
    const seenBy = async (who: Actor) => (await desk.database.as(who, savedFilesOf)).map((f) => f.version)
    expect(await Promise.all([ada, bo, supervisor, of('desk')].map(seenBy))).toEqual([[2], [], [], []])
  })

  it('[W71] a link shows the file until its day or its end, and the store does not know its code', async () => {
    const asked = { party: 'ada', until: '2024-09-25' }
    const { link, code } = done(await makeLink(desk, ada, asked))
    expect(done(await fileByCode(desk, code)).saved.file).toMatchObject({ facts: { a: 2 } })
    const kept = await desk.database.asOwner((tx) => tx.selectFrom('file_link').selectAll().execute())
    expect(JSON.stringify(kept)).not.toContain(code)
    desk.day = '2024-09-25'
    expect(done(await fileByCode(desk, code)).until).toBe('2024-09-25')
    desk.day = '2024-09-26'
    expect(why(await fileByCode(desk, code))).toEqual({ code: 'applicant/no-such-link' })
    desk.day = '2024-09-20'
    expect([await endLink(desk, bo, link.id), await endLink(desk, ada, link.id)]).toEqual([false, true])
    expect(why(await fileByCode(desk, code))).toEqual({ code: 'applicant/no-such-link' })
    expect((await desk.database.as(ada, fileLinksOf))[0]?.looks).toBe(2)
    expect(await desk.database.as(supervisor, fileLinksOf)).toEqual([])
    const until = (day: string) => makeLink(desk, ada, { party: 'ada', until: day })
    for (const day of ['2024-09-19', '2024-12-20'])
      expect(why(await until(day))).toMatchObject({
        code: 'applicant/link-day',
        until: day,
        first: '2024-09-20',
        last: '2024-12-19',
      })
    // Fifty lead to a file at a time; one that is over or was ended makes room.
    const today = done(await until('2024-09-20'))
    for (let n = 1; n < 49; n++) done(await until('2024-12-19'))
    const last = done(await until('2024-12-19'))
    expect(why(await until('2024-09-25'))).toMatchObject({ code: 'applicant/too-many', most: 50 })
    await endLink(desk, ada, last.link.id)
    done(await until('2024-09-25'))
    expect(why(await until('2024-09-25'))).toMatchObject({ code: 'applicant/too-many' })
    desk.day = '2024-09-21'
    done(await until('2024-09-25'))
    expect(why(await fileByCode(desk, today.code))).toEqual({ code: 'applicant/no-such-link' })
    desk.day = '2024-09-20'
    expect(why(await makeLink(desk, bo, asked))).toMatchObject({ code: 'casework/not-your-applicant' })
  })

  it('[W72] an application is kept as it is written and becomes a case at once; what is refused leaves it as it was', async () => {
    const content = { facts: { 'works/cost': 5 }, district: null, assigned: {} }
    const begun = done(await beginApplication(desk, ada, { procedure: grant.id, party: 'ada', content }))
    const { id } = begun
    done(await changeApplication(desk, ada, { id, seen: 1, content: { ...content, facts: { 'works/cost': 6 } } }))
    const late = await changeApplication(desk, ada, { id, seen: 1, content })
    expect(why(late)).toEqual({ code: 'applicant/changed-elsewhere', seen: 1, now: 2 })
    const paper = { draft: id, material: 'form', name: 'form.pdf', content: PDF }
    done(await layPaper(desk, ada, paper))
    expect(why(await layPaper(desk, ada, { ...paper, name: 'form.png' }))).toMatchObject({
      code: 'paper/not-what-it-says',
    })
    expect(why(await layPaper(desk, bo, paper))).toMatchObject({ code: 'applicant/no-such-draft' })
    expect(await desk.database.as(bo, (tx) => applicationOf(tx, id))).toBeNull()
    expect(await desk.database.as(supervisor, applicationsOf)).toEqual([])

    const held = desk.procedures
    desk.procedures = new Map()
    const facts = [fact('works/near-water', false), fact('works/cost', 50_000_000)]
    expect(why(await submitApplication(desk, ada, { id, seen: 2, facts }))).toMatchObject({
      code: 'casework/no-such-procedure',
    })
    desk.procedures = held
    const still = await desk.database.as(ada, (tx) => applicationOf(tx, id))
    expect([still?.content.facts, still?.papers.length, still?.caseId]).toEqual([{ 'works/cost': 6 }, 1, null])

    const file = done(await submitApplication(desk, ada, { id, seen: 2, facts }))
    expect([file.applicant, file.version, file.standing.at]).toEqual(['ada', 2, grant.steps.application.leads[0]?.to])
    expect((await desk.database.as(of('desk'), (tx) => papersOf(tx, file.id))).map((p) => p.name)).toEqual(['form.pdf'])
    const again = await submitApplication(desk, ada, { id, seen: 2, facts })
    expect(why(again)).toEqual({ code: 'applicant/submitted-already', number: file.number })
    expect(await desk.database.as(ada, applicationsOf)).toEqual([])

    const twice = done(await beginApplication(desk, ada, { procedure: grant.id, party: 'ada', content }))
    const handedIn = { id: twice.id, seen: 1, facts }
    const both = await Promise.all([1, 2].map(() => submitApplication(desk, ada, handedIn)))
    expect(both.filter((r) => 'done' in r)).toHaveLength(1)
    const { rows } = await desk.database.asOwner((tx) =>
      sql<{ n: number }>`select count(*)::int as n from pengce.case_file`.execute(tx),
    )
    expect(rows[0]?.n).toBe(2)
  })

  it('[W73] a case is rated once it has ended, once, by its applicant', async () => {
    const running = await opened(desk, ada)
    const good = { stars: 5, words: 'quick' }
    expect(why(await rate(desk, ada, { caseId: running.id, ...good }))).toMatchObject({ code: 'applicant/not-ended' })
    const { id } = await refused()
    expect(why(await rate(desk, of('desk'), { caseId: id, ...good }))).toMatchObject({
      code: 'applicant/not-an-applicant',
    })
    done(await rate(desk, ada, { caseId: id, ...good }))
    expect(why(await rate(desk, ada, { caseId: id, ...good }))).toMatchObject({ code: 'applicant/rated-already' })
    expect(await desk.database.as(supervisor, (tx) => ratingsOf(tx, id))).toMatchObject([{ stars: 5, words: 'quick' }])
    expect(await desk.database.as(bo, (tx) => ratingsOf(tx, id))).toEqual([])
    const early = desk.database.as(ada, (tx) =>
      tx
        .insertInto('rating')
        .values({ case_id: running.id, stars: 1, words: null, rated_by: ada.id, rated_at: desk.now() })
        .execute(),
    )
    await expect(early).rejects.toThrow(/row-level security/u)
  })

  it('[W74] an objection waits for a supervisor, who dispatches it to an office, which answers; nothing goes another way', async () => {
    const { id, version } = await refused()
    const text = 'the form was complete'
    const contested = (who: Actor, at: number) => contestDecision(desk, who, { caseId: id, version: at, text })
    expect(why(await contested(ada, 2))).toMatchObject({ code: 'applicant/not-contestable' })
    expect(why(await contested(bo, version))).toMatchObject({ code: 'casework/no-such-case' })
    const made = done(await contested(ada, version))
    const complaint = made.by === 'complaint' ? made.complaint : null
    expect(complaint).toMatchObject({ state: 'received', kind: 'contest', about: version, party: 'ada' })
    expect(why(await contested(ada, version))).toMatchObject({ code: 'applicant/contested-already' })
    const general = done(
      await complain(desk, ada, { caseId: null, party: 'ada', text: 'nobody answers the telephone' }),
    )
    expect(general).toMatchObject({ kind: 'complaint', caseId: null })

    const seenBy = async (who: Actor) => (await desk.database.as(who, (tx) => complaintsOf(tx, id))).length
    const all = [ada, supervisor, of('desk'), bo, person('analyst')]
    expect(await Promise.all(all.map(seenBy))).toEqual([1, 1, 0, 0, 0])
    const moved = (who: Actor, change: object) =>
      desk.database.as(who, (tx) =>
        tx
          .updateTable('complaint')
          .set(change)
          .where('id', '=', complaint?.id ?? '')
          .executeTakeFirst(),
      )
    const at = desk.now()
    const dispatched = { state: 'dispatched', office: 'desk', dispatched_by: supervisor.id, dispatched_at: at }
    const answered = (by: Actor) => ({ state: 'answered', answer: 'it was not', answered_by: by.id, answered_at: at })
    expect((await moved(ada, dispatched)).numUpdatedRows).toBe(0n)
    await expect(moved(supervisor, answered(supervisor))).rejects.toThrow(/does not go|dispatched_to_an_office/u)
    await expect(moved(supervisor, { ...dispatched, text: 'something else' })).rejects.toThrow(/says what it said/u)
    expect((await moved(supervisor, dispatched)).numUpdatedRows).toBe(1n)
    expect(await seenBy(of('desk'))).toBe(1)
    await expect(moved(of('desk'), { office: 'back' })).rejects.toThrow(/dispatched by a supervisor/u)
    await expect(moved(of('desk'), answered(supervisor))).rejects.toThrow(/answered by whoever/u)
    expect((await moved(of('desk'), answered(of('desk')))).numUpdatedRows).toBe(1n)
    await expect(moved(of('desk'), { answer: 'it was, after all' })).rejects.toThrow(/does not go/u)
  })

  it('[W75] an applicant sees all that is held, with who looked, and deletes what is kept for convenience', async () => {
    const { id } = await opened(desk, bo, { applicant: 'bo' })
    done(await saveFile(desk, bo, { ...file({ a: 1 }), party: 'bo' }))
    done(await makeLink(desk, bo, { party: 'bo', until: '2024-09-30' }))
    const content = { facts: {}, district: null, assigned: {} }
    done(await beginApplication(desk, bo, { procedure: grant.id, party: 'bo', content }))
    for (const who of [of('desk'), bo]) await desk.database.as(who, (tx) => noteLook(tx, desk, who, id))
    const held = await desk.database.as(bo, heldAbout)
    expect([held.files.length, held.links.length, held.applications.length, held.cases.length]).toEqual([1, 1, 1, 1])
    expect(held.cases[0]?.facts.map((f) => f.key)).toEqual(['works/cost', 'works/near-water'])
    expect(held.looks).toMatchObject([{ caseId: id, role: 'official', office: 'desk' }])
    const gone = await erase(desk, bo)
    expect(gone).toMatchObject({ files: 1, links: 1, applications: 1, stays: [{ why: 'case-open' }] })
    const after = await desk.database.as(bo, heldAbout)
    expect([after.files, after.links, after.applications]).toEqual([[], [], []])
    expect(after.cases.length).toBe(1)
    const others = await desk.database.asOwner((tx) =>
      sql<{ n: number }>`select count(*)::int as n from pengce.saved_file`.execute(tx),
    )
    expect(others.rows[0]?.n).toBe(1)
  })
})
