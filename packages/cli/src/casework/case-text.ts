import { type Held, heldText } from '@pengce/assess'
import { type CaseSeen, type ChainedEvent, type Queued, stillOwed } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { outcomeWords, type Procedure, parties } from '@pengce/procedure'
import { dateText, moneyText, weekdayText } from '@pengce/values'
import { everyOffice } from '@pengce/vocabulary'
import { factOf } from './at-desk.ts'
import { letterNumber } from './letter-text.ts'
import { eventTitle, itemTitle } from './procedure-text.ts'

/** A case as a queue shows it, on one line. */
export function queuedLine(q: Queued, language: Language): string {
  const state = q.outcome === null ? q.step[language] : outcomeWords[q.outcome][language === 'zh' ? 0 : 1]
  return [q.number, q.mine ? words[language].mine : '', q.title[language], q.applicant, state, lastDay(q, language)]
    .filter((part) => part !== '')
    .join('  ')
}

function lastDay({ due, provisional, workingDaysLeft: left, waitsUntil }: Queued, language: Language): string {
  if (due === null || left === null)
    return waitsUntil === null
      ? ''
      : words[language].runs(`${dateText(waitsUntil, language)} ${weekdayText(waitsUntil, language)}`)
  return words[language].due(`${dateText(due, language)} ${weekdayText(due, language)}`, provisional, left)
}

/** A case as somebody sees it: where it stands, what they may do, and what belongs to it. */
export function caseText(seen: CaseSeen, language: Language): string {
  const { file, queued, procedure } = seen
  const w = words[language]
  const [side, other] = language === 'zh' ? [0 as const, '、'] : [1 as const, ', ']
  const outcome = file.standing.outcome
  const open = seen.duties.filter((d) => d.closedBy === null && d.due !== null)
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
  return [
    `${file.number}  ${procedure.title[language]}  ${procedure.id}`,
    w.opened(file.applicant, dateText(file.openedOn, language), file.version),
    outcome === null
      ? `${w.now}${queued.step[language]}${lastDay(queued, language) === '' ? '' : `  ${lastDay(queued, language)}`}`
      : w.ended(outcomeWords[outcome][side]),
    ...(file.waitsFor.length === 0 ? [] : [w.waits(file.waitsFor.map((id) => officeTitle(id, language)).join(other))]),
    ...list(
      w.answers,
      seen.answers.map((a) =>
        [
          a.of === null ? a.type : `${a.type} --of ${a.of}`,
          a.about === null ? a.title[language] : `${a.title[language]}: ${a.about[language]}`,
          a.from === null ? '' : w.from(dateText(a.from, language)),
          a.mustSay ? w.mustSay : '',
          a.needs.length === 0 ? '' : w.needs(a.needs.map((id) => factOf(id)?.label[language] ?? id).join(other)),
        ]
          .filter((part) => part !== '')
          .join('  '),
      ),
    ),
    ...list(
      w.materials,
      seen.materials
        .filter((m) => m.asked !== 'no')
        .map(({ material, papers }) => `${papers.length > 0 ? '✓' : '○'} ${material.id}  ${material.title[language]}`),
    ),
    ...list(
      w.facts,
      seen.facts.map(({ key, held }) => factLine(key, held, language)),
    ),
    ...list(
      w.duties,
      open.map((d) => `${d.due}  ${d.title[language]}${d.by === null ? '' : `  ${officeTitle(d.by, language)}`}`),
    ),
    ...list(
      w.letters,
      seen.letters.map((letter) => `${letter.version}/${letter.content.kind}  ${letterNumber(letter, language)}`),
    ),
    ...list(
      w.money,
      seen.money.map((o) =>
        w.owed(
          o.direction,
          moneyText(o.share ?? o.amount, language),
          moneyText(o.paid, language),
          moneyText(stillOwed(o), language),
          o.due,
        ),
      ),
    ),
  ].join('\n')
}

/** An event of a log on one line. */
export function eventLine(e: ChainedEvent, p: Procedure, language: Language): string {
  const item = itemTitle(p, e.of)
  const about = item === null ? '' : `: ${item[language]}`
  const entered = e.enteredAt.slice(0, 10) === e.on ? '' : words[language].entered(e.enteredAt)
  return `${e.version}  ${e.on}  ${eventTitle(p, e.type, language)}${about}  ${e.role}/${e.office ?? e.actor}${entered}`
}

const titles = new Map([...Object.values(parties), ...everyOffice].map((o) => [o.id, o.title]))
/** The name of an office or party; its id where it has none. */
export const officeTitle = (id: string, language: Language): string => titles.get(id)?.[language] ?? id
function factLine(key: string, held: Held, language: Language): string {
  const [id = key, year] = key.split('@')
  const fact = factOf(id)
  return fact === undefined ? key : heldText(fact, year === undefined ? null : Number(year), held, language)
}

const words = {
  zh: {
    mine: '【待您办理】',
    due: (day: string, provisional: boolean, left: number) =>
      `最迟 ${day}${provisional ? '（推算，待放假安排公布）' : left < 0 ? `（已超 ${-left} 个工作日）` : `（还有 ${left} 个工作日）`}`,
    runs: (day: string) => `期限届满才能继续，到 ${day} 为止`,
    opened: (who: string, on: string, version: number) => `申请人 ${who}，${on} 立案，记录 ${version} 步`,
    now: '现在：',
    ended: (outcome: string) => `结果：${outcome}`,
    waits: (who: string) => `等待：${who}`,
    answers: '您可以作出：',
    from: (day: string) => `${day} 起`,
    mustSay: '须写明理由（--note）',
    needs: (facts: string) => `须同时给出 ${facts}`,
    materials: '材料：',
    facts: '事项：',
    duties: '待办：',
    letters: '文书：',
    money: '收支：',
    owed: (direction: string, amount: string, paid: string, open: string, due: string | null) =>
      `${direction === 'payable' ? '应付' : '应追回'} ${amount}，已付 ${paid}，未付 ${open}${due === null ? '' : `，最迟 ${due}`}`,
    entered: (at: string) => `（${at} 录入）`,
  },
  en: {
    mine: '[waits for you]',
    due: (day: string, provisional: boolean, left: number) =>
      `by ${day}${provisional ? ' (provisional until the holiday notice is published)' : left < 0 ? ` (${-left} working days past)` : ` (${left} working days left)`}`,
    runs: (day: string) => `goes on once a term has run, until ${day}`,
    opened: (who: string, on: string, version: number) => `applicant ${who}, opened ${on}, ${version} events`,
    now: 'Now: ',
    ended: (outcome: string) => `Ended: ${outcome}`,
    waits: (who: string) => `Waits for: ${who}`,
    answers: 'You may enter:',
    from: (day: string) => `from ${day}`,
    mustSay: 'with a ground (--note)',
    needs: (facts: string) => `together with ${facts}`,
    materials: 'Papers:',
    facts: 'Facts:',
    duties: 'To be done:',
    letters: 'Letters:',
    money: 'Money:',
    owed: (direction: string, amount: string, paid: string, open: string, due: string | null) =>
      `${direction === 'payable' ? 'payable' : 'to recover'} ${amount}, paid ${paid}, open ${open}${due === null ? '' : `, by ${due}`}`,
    entered: (at: string) => ` (entered ${at})`,
  },
} as const
