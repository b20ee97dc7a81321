import {
  type Actor,
  comeToDesk,
  type Database,
  embeddedDatabase,
  isOfficial,
  type Sheet,
  sheetOf,
} from '@pengce/casework'
import { afterAll } from 'vitest'
import { deskOn, of, person, type TestDesk } from './town.ts'

/** The day on which the office opens: a Friday before National Day. */
export const day = '2024-09-20'
/** Two clerks of one office, one of another, and whoever looks over both. */
export const lin = person('official', { id: 'lin', office: 'desk' })
export const mei = person('official', { id: 'mei', office: 'desk' })
export const roads = of('roads')
export const chief = person('supervisor', { id: 'chief' })

/** A desk in a store of its own, to which the clerks have come; closed when the tests of the file are over. */
export async function officeOpened(): Promise<{ readonly database: Database; readonly desk: TestDesk }> {
  const database = await embeddedDatabase()
  afterAll(() => database.close())
  const desk = await deskOn(database, day)
  const come = async (actor: Actor, name: string) => {
    if (isOfficial(actor)) await database.as(actor, (tx) => comeToDesk(tx, desk, actor, name))
  }
  await come(lin, '林（窗口）')
  await come(mei, '梅（窗口）')
  await come(roads, '道路')
  return { database, desk }
}

/** Why something was refused; null where it was not. */
export const codeOf = (result: object): string | null => ('problem' in result ? Object(result.problem).code : null)
/** A step of a case from hand to hand, but for what is said. */
export const handing = { to: null, ground: null, office: null }

/** The working sheet of a case as somebody sees it. */
export async function sheetSeen(desk: TestDesk, actor: Actor, id: string): Promise<Sheet> {
  const found = await desk.database.as(actor, (tx) => sheetOf(tx, desk, actor, id))
  if (found === null) throw new Error('not seen')
  return found
}
