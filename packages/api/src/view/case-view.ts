import type { z } from '@hono/zod-openapi'
import {
  type CaseSeen,
  type ChainedEvent,
  type Light,
  type Paper,
  type Queued,
  stillOwed,
  wordingOf,
} from '@pengce/casework'
import type { Fact, Language } from '@pengce/language'
import { type Procedure, stepsOf } from '@pengce/procedure'
import type { CaseSchema, EventSchema, QueuedSchema } from './case-schema.ts'

/** What a light says. */
const lights: Readonly<Record<Light, readonly [zh: string, en: string]>> = {
  red: ['已过期限', 'past its last day'],
  amber: ['临近期限', 'near its last day'],
  green: ['期限内', 'within its term'],
  none: ['无期限', 'no term'],
}

export const queuedView = (q: Queued, language: Language): z.output<typeof QueuedSchema> => ({
  id: q.id,
  number: q.number,
  procedure: q.procedure,
  title: q.title[language],
  step: q.step[language],
  applicant: q.applicant,
  district: q.district,
  openedOn: q.openedOn,
  outcome: q.outcome,
  mine: q.mine,
  lightText: lights[q.light][language === 'zh' ? 0 : 1],
  due: q.due,
  waitsUntil: q.waitsUntil,
  provisional: q.provisional,
  workingDaysLeft: q.workingDaysLeft,
  light: q.light,
})

const paperView = ({ id, material, name, mediaType, size, digest, addedBy, addedAt }: Paper) => ({
  id,
  material,
  name,
  mediaType,
  size,
  digest,
  addedBy,
  addedAt,
})

/** What the words of a case are found in. */
export interface CaseWords {
  readonly language: Language
  readonly factOf: (id: string) => Fact | undefined
  readonly titleOf: (document: string, language: Language) => string
}

/** A case as whoever looked at it sees it. */
export function caseView(seen: CaseSeen, words: CaseWords): z.output<typeof CaseSchema> {
  const { file, step, queued, total } = seen
  const { language } = words
  const labelOf = (id: string) => words.factOf(id)?.label[language] ?? id
  return {
    queued: queuedView(queued, language),
    version: file.version,
    fingerprint: file.fingerprint,
    at: file.standing.at,
    items: file.standing.items.map((i) => {
      const item = step?.items.find((s) => s.id === i.id)
      const title = item?.title[language] ?? i.id
      return { id: i.id, title, by: item?.by.title[language] ?? '', state: i.state, stage: i.filing?.stage ?? null }
    }),
    waitsFor: [...file.waitsFor],
    answers: seen.answers.map((a) => ({
      type: a.type,
      of: a.of,
      title: a.title[language],
      about: a.about?.[language] ?? null,
      from: a.from,
      needs: a.needs.map((id) => ({ id, label: labelOf(id), question: words.factOf(id)?.question[language] ?? id })),
      mustSay: a.mustSay,
    })),
    materials: seen.materials.map(({ material, asked, papers }) => ({
      id: material.id,
      title: material.title[language],
      asked,
      citations: [...material.cites],
      papers: papers.map(paperView),
    })),
    papers: seen.papers.map(paperView),
    conditions: seen.conditions.map(({ item, verdict, facts }) => ({
      item,
      verdict,
      facts: facts.map((f) => ({ id: f.id, label: f.label[language] })),
    })),
    facts: seen.facts.map(({ key, held, source }) => {
      const [id = key, year] = key.split('@')
      return { key, label: year === undefined ? labelOf(id) : `${labelOf(id)} ${year}`, held, source }
    }),
    duties: seen.duties.map((d) => ({
      id: d.id,
      kind: d.kind,
      title: d.title[language],
      item: d.item,
      by: d.by,
      due: d.due,
      open: d.closedBy === null,
      citations: [...d.cites],
    })),
    letters: seen.letters.map((letter) => {
      const { kind, on } = letter.content
      const w = wordingOf(
        letter,
        language,
        (d) => words.titleOf(d, language),
        (a) => a,
      )
      return { version: letter.version, kind, number: w.number, title: w.title, on }
    }),
    money: seen.money.map((o) => ({
      id: o.id,
      direction: o.direction,
      payer: o.payer,
      payee: o.payee,
      line: o.line,
      year: o.year,
      measure: o.measure,
      amount: o.amount,
      paid: o.paid,
      open: stillOwed(o),
      due: o.due,
    })),
    total:
      total === null ? null : { count: total.count, limit: total.limit?.count ?? null, provisional: total.provisional },
  }
}

/** An event of a log with what it is called in its procedure. */
export function eventView(e: ChainedEvent, p: Procedure, language: Language): z.output<typeof EventSchema> {
  const steps = stepsOf(p).map(([, step]) => step)
  const named = steps.flatMap((s) => [...s.leads, ...s.keeps, ...s.turns]).find((l) => l.on === e.type)
  const item = steps.flatMap((s) => s.items).find((i) => i.id === e.of)
  const { version, type, of, on, enteredAt, actor, role, office, note, hash } = e
  const title = named?.title[language] ?? ownWords[type]?.[language === 'zh' ? 0 : 1] ?? type
  return {
    version,
    type,
    title,
    of,
    about: item?.title[language] ?? null,
    on,
    enteredAt,
    actor,
    role,
    office,
    hash,
    note: { ...note },
  }
}

/** What casework itself enters. */
const ownWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  opened: ['立案', 'opened'],
  'moved-to-version': ['转按新规定办理', 'moved to a newer version'],
  paused: ['停止计时', 'clock stopped'],
  resumed: ['恢复计时', 'clock runs again'],
  silent: ['逾期未答复', 'no answer in time'],
}
