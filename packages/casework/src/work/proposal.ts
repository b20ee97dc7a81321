import { type Reason, report } from '@pengce/assess'
import type { Text } from '@pengce/language'
import { moneyText, yearOf } from '@pengce/values'
import type { Desk } from '../case/desk.ts'
import { type Sense, senseOf } from '../case/sense.ts'
import { officeFor } from '../case/who.ts'
import { type Owed, stillOwed } from '../money/liability.ts'
import type { Sheet } from './sheet.ts'

/** What an answer would say and bring, made from the working sheet; whoever gives it may change the words. */
export interface Proposal {
  readonly type: string
  readonly of: string | null
  /** Whether it goes against the applicant or asks something of them, and so must say what and why. */
  readonly mustSay: boolean
  /** Grounds and what is asked for, one line each, for the letter. */
  readonly lines: readonly Text[]
  /** What would be owed; the amount is null where the office must name it between the ends. Fen. */
  readonly owes: readonly ProposedOwed[]
}
export interface ProposedOwed extends Omit<Owed, 'amount'> {
  readonly amount: number | null
  readonly low: number
  readonly high: number | null
  readonly title: Text
}

/** What each answer that may be given would say. */
export const proposalsOf = (desk: Desk, sheet: Sheet): readonly Proposal[] =>
  sheet.seen.answers.map(({ type, of, mustSay }) => {
    const sense = senseOf(sheet.seen.procedure, sheet.seen.file.standing.at, type)
    return { type, of, mustSay, lines: linesFor(sheet, sense), owes: owedFor(desk, sheet, sense) }
  })

function linesFor(sheet: Sheet, sense: Sense): readonly Text[] {
  const refused = refusedLines(sheet)
  switch (sense) {
    case 'asks-more':
      return [...missingPapers(sheet), ...refused, ...lackingFacts(sheet)]
    case 'against':
      return [...failing(sheet), ...refused]
    case 'publishes':
    case 'grants':
      return sheet.measures.filter((m) => m.inQuestion && m.assessment.verdict === 'yes').map(grantedLine)
    case 'takes-back':
      return sheet.seen.money
        .filter((o) => o.direction === 'payable' && o.paid > 0)
        .map((o) => ({
          zh: `已拨付 ${moneyText(o.paid, 'zh')}（${o.line}，${o.year} 年度）`,
          en: `${moneyText(o.paid, 'en')} was paid (${o.line}, ${o.year})`,
        }))
    case 'goes-on':
      return []
  }
}

const missingPapers = ({ seen, findings }: Sheet): readonly Text[] =>
  seen.materials
    .filter(({ material, asked, papers }) => {
      const found = findings.some((f) => f.subject === `material:${material.id}`)
      return asked === 'yes' && papers.length === 0 && !found
    })
    .map(({ material: { title } }) => ({ zh: `补交：${title.zh}`, en: `Hand in: ${title.en}` }))

const lackingFacts = ({ facts, findings }: Sheet): readonly Text[] =>
  facts
    .filter(({ key, held, fact }) => {
      const known = held?.state === 'known' || held?.state === 'does-not-apply'
      return !known && fact.source === 'declared' && !findings.some((f) => f.subject === `fact:${key}`)
    })
    .map(({ fact, year }) => ({
      zh: `说明：${fact.label.zh}${year === null ? '' : `（${year} 年）`}`,
      en: `State: ${fact.label.en}${year === null ? '' : ` (${year})`}`,
    }))

/** What the office refused, each with its ground. */
function refusedLines({ findings, facts, seen }: Sheet): readonly Text[] {
  const titles = new Map<string, Text>([
    ...facts.map((f) => [`fact:${f.key}`, f.fact.label] as const),
    ...seen.materials.map(({ material }) => [`material:${material.id}`, material.title] as const),
    ...(seen.step?.items ?? []).map((i) => [`item:${i.id}`, i.title] as const),
  ])
  return findings
    .filter((f) => f.verdict === 'refused')
    .map(({ subject, ground }) => {
      const title = titles.get(subject)
      return { zh: `${title?.zh ?? subject}：${ground ?? ''}`, en: `${title?.en ?? subject}: ${ground ?? ''}` }
    })
}

/** The claims of the measures in question that do not hold on the facts of the case, in both languages. */
const failing = ({ measures }: Sheet): readonly Text[] =>
  measures
    .filter((m) => m.inQuestion && m.assessment.verdict === 'no')
    .flatMap(({ assessment }) => {
      const [zh, en] = [failed(report(assessment, 'zh').reasons), failed(report(assessment, 'en').reasons)]
      return zh.map((line, i): Text => ({ zh: line, en: en[i] ?? line }))
    })
const failed = (r: Reason): readonly string[] => {
  if (r.mark !== 'no') return []
  const below = r.children.flatMap(failed)
  return below.length > 0 ? below : [r.text]
}

const grantedLine = ({ assessment }: Sheet['measures'][number]): Text => ({
  zh: report(assessment, 'zh').headline,
  en: report(assessment, 'en').headline,
})

/** What a decision would grant under the measures in question, or a recovery take back. */
function owedFor(desk: Desk, sheet: Sheet, sense: Sense): readonly ProposedOwed[] {
  const { file, procedure, money } = sheet.seen
  const year = yearOf(desk.today())
  if (sense === 'takes-back')
    return money
      .filter((o) => o.direction === 'payable' && o.paid > 0)
      .map((o) => ({
        direction: 'recoverable',
        payer: o.payee,
        payee: o.payer,
        line: o.line,
        year,
        measure: o.measure,
        due: null,
        cites: o.cites,
        amount: o.paid,
        low: 0,
        high: o.paid,
        title: titleOf(desk, o.measure),
      }))
  if (sense !== 'grants') return []
  const granting = sheet.seen.step?.concerns ?? []
  const payer = Object.values(procedure.steps).find((s) => s.kind === 'instalments')?.by ?? sheet.seen.step?.by ?? null
  return sheet.measures.flatMap(({ measure, range, inQuestion }): readonly ProposedOwed[] => {
    if (!inQuestion || range === null || !granting.includes(measure.id)) return []
    const before = money
      .filter((o) => o.measure === measure.id && o.direction === 'payable')
      .reduce((s, o) => s + stillOwed(o) + o.paid, 0)
    const high = Number.isFinite(range.high) ? Math.max(0, range.high - before) : null
    const low = Math.max(0, range.low - before)
    if (high === 0) return []
    return [
      {
        direction: 'payable',
        payer: payer === null ? '' : officeFor(payer.id, file.assigned),
        payee: file.applicant,
        line: measure.document,
        year,
        measure: measure.id,
        due: null,
        cites: measure.cites,
        amount: low === high ? low : null,
        low,
        high,
        title: measure.title,
      },
    ]
  })
}
const titleOf = (desk: Desk, measure: string | null): Text =>
  (measure === null ? undefined : desk.measures.get(measure)?.title) ?? { zh: '款项', en: 'payment' }
