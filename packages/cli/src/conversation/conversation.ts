import { outlook, type ReportedQuestion } from '@pengce/assess'
import { ITEM_SUBJECTS, type Language, type Measure, type Registry } from '@pengce/language'
import { type CivilDate, moneyText, unitText } from '@pengce/values'
import type { Io } from '../io.ts'
import { itemName } from '../sheet/plan.ts'
import { type ApplicantSubject, applicants, subjectName } from '../subject.ts'
import { stakeText } from '../summary.ts'
import { type Draft, newDraft, questionKey, readDraft, withAnswer, withItems } from './draft.ts'
import { replyTo } from './reply.ts'
import { conversationWords } from './words.ts'

/** The most projects, events or sites of each kind. */
const MOST_ITEMS = 20

/** Where the conversation stands: what was answered, and what has been asked. */
interface Turn {
  readonly draft: Draft
  readonly asked: ReadonlySet<string>
}

/** Asks one question after another until there are none, or until `q` or the end of the input. Null: ended at once. */
export async function converse(
  law: Registry,
  given: { readonly subject?: ApplicantSubject; readonly appliedOn: CivilDate; readonly measures: readonly Measure[] },
  io: Io,
  language: Language,
): Promise<Draft | null> {
  const w = conversationWords[language]
  const subject = given.subject ?? (await chooseSubject(io, language))
  if (subject === null) return null
  const begun = await begin(newDraft(subject, w.applicant, given.appliedOn), given.measures, io, language)
  if (begun === null) return null
  let turn: Turn = { draft: begun, asked: new Set() }
  const before: Turn[] = []
  while (true) {
    const read = readDraft(turn.draft, law, language)
    if ('problem' in read) throw new Error(read.problem)
    const { totals, questions, applicant } = outlook(law, read.applicant, read.dates, language, given.measures)
    const question = questions.find((q) => q.source !== 'judgement' && !turn.asked.has(questionKey(q)))
    if (question === undefined) {
      io.err(w.nothingMore)
      return turn.draft
    }
    const money = (parts: number) => moneyText(parts, language)
    io.err(`\n${w.standing(money(totals.certain), money(totals.possible), totals.counts.yes, totals.counts.open)}`)
    const name = applicant.items.find((i) => i.id === question.item)?.name
    const next = await askOne(turn, question, name ?? null, law, io, language)
    if (next === 'end') return turn.draft
    if (next === 'back') {
      const last = before.pop()
      if (last === undefined) io.err(w.first)
      else turn = last
    } else {
      before.push(turn)
      turn = next
    }
  }
}

/** Asks until the answer can be read; a problem is said and the question stays. */
async function askOne(
  turn: Turn,
  q: ReportedQuestion,
  item: string | null,
  law: Registry,
  io: Io,
  language: Language,
): Promise<Turn | 'back' | 'end'> {
  const w = conversationWords[language]
  io.err(questionText(q, item, language))
  const asked = new Set([...turn.asked, questionKey(q)])
  while (true) {
    const reply = replyTo(q, await io.nextLine('> '))
    switch (reply.kind) {
      case 'back':
      case 'end':
        return reply.kind
      case 'not-known':
      case 'does-not-apply':
        return { draft: withAnswer(turn.draft, q, reply.kind), asked }
      case 'no-such-choice':
        io.err(w.choose(reply.most))
        break
      case 'answer': {
        const draft = withAnswer(turn.draft, q, reply.value)
        const read = readDraft(draft, law, language)
        if (!('problem' in read)) return { draft, asked }
        io.err(read.problem)
      }
    }
  }
}

function questionText(q: ReportedQuestion, item: string | null, language: Language): string {
  const w = conversationWords[language]
  const head = `${item === null ? '' : w.item(item)}${q.question}${stakeText(q, language)}`
  const options = q.type === 'yes-no' ? w.yesNo : (q.options ?? []).map((o) => o.label)
  return [head, ...(q.note === null ? [] : [q.note]), ...numbered(options), ...howTyped(q, language), w.keys].join('\n')
}
const numbered = (options: readonly string[]): readonly string[] => options.map((label, i) => `  ${i + 1} ${label}`)
function howTyped(q: ReportedQuestion, language: Language): readonly string[] {
  const w = conversationWords[language]
  if (q.type === 'date') return [w.date]
  if (q.type !== 'figure' || q.unit === undefined) return []
  if (q.unit === 'money') return [w.amount]
  return [q.unit === 'rate' ? w.rate : w.unit(unitText(q.unit, language))]
}

async function chooseSubject(io: Io, language: Language): Promise<ApplicantSubject | null> {
  const w = conversationWords[language]
  const labels = applicants.map((s) => subjectName(s, language))
  const chosen = await chooseNumber([w.who, ...numbered(labels)].join('\n'), 1, applicants.length, io, language)
  return chosen === null ? null : (applicants[chosen - 1] ?? null)
}

/** What has to be known before the first question: support received before, and how many items there are. */
async function begin(draft: Draft, measures: readonly Measure[], io: Io, language: Language): Promise<Draft | null> {
  const w = conversationWords[language]
  const history = await chooseNumber([w.history, ...numbered(w.historyOptions)].join('\n'), 1, 2, io, language)
  if (history === null) return null
  let begun: Draft = history === 1 ? { ...draft, history: 'complete' } : draft
  if (draft.applicant === 'person' || draft.applicant === 'household') return begun
  for (const subject of ITEM_SUBJECTS) {
    if (!measures.some((m) => m.subjects.includes(subject))) continue
    const count = await chooseNumber(w.items(itemName(subject, language)), 0, MOST_ITEMS, io, language)
    if (count === null) return null
    begun = withItems(begun, subject, count, language)
  }
  return begun
}

async function chooseNumber(text: string, least: 0 | 1, most: number, io: Io, language: Language) {
  const w = conversationWords[language]
  io.err(text)
  while (true) {
    const line = await io.nextLine('> ')
    if (line === null || ['q', 'quit', '结束'].includes(line.trim().toLowerCase())) return null
    const count = /^\d+$/u.test(line.trim()) ? Number(line.trim()) : -1
    if (count >= least && count <= most) return count
    io.err(least === 0 ? w.atMost(most) : w.choose(most))
  }
}
