import type { Language } from '@pengce/language'
import { levelText, memberText, type Observation, taskStateText } from '@pengce/plan'
import { type ExitCode, exit, type Io } from '../io.ts'
import { openLedger } from './record.ts'
import { catalogue, mendPlan } from './world.ts'

export interface HistoryOptions {
  readonly json?: boolean
  readonly data?: string
}

/** Says all that is recorded of one thing, what was corrected since included, in the order of the days. */
export async function history(id: string, options: HistoryOptions, io: Io, language: Language): Promise<ExitCode> {
  const thing = catalogue.thing(catalogue.target(id)?.indicator?.id ?? id)
  if (thing === undefined)
    return mendPlan([{ code: 'plan/unknown-thing', at: id, nearest: catalogue.nearest(id) }], io, language)
  const ledger = await openLedger(options.data, io, language)
  const series = ledger.seriesOf(thing.id).map((s) => ({
    member: s.member,
    entries: [
      ...s.figures.map((o) => ({ ...o, stands: true })),
      ...s.corrected.map((o) => ({ ...o, stands: false })),
    ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : numberOf(a) - numberOf(b))),
  }))
  if (options.json) {
    io.out(JSON.stringify({ id: thing.id, title: thing.title[language], series }, null, 2))
    return exit.done
  }
  const level = (o: Observation): string =>
    thing.kind === 'indicator'
      ? levelText(thing.indicator, o.level, language)
      : taskStateText(o.level.parts > 0 ? 'done' : 'not-done', language)
  const zh = language === 'zh'
  const lines = series.flatMap(({ member, entries }) => [
    memberText(member, thing.members, language),
    ...entries.map((o) => {
      const mark = o.stands ? ' ' : '×'
      const corrects = o.corrects === null ? '' : zh ? `  更正 ${o.corrects}` : `  corrects ${o.corrects}`
      return `  ${mark} ${o.on}  ${level(o)}  ${o.source}  ${o.by}  ${o.entered}  ${o.id}${corrects}${o.note === '' ? '' : `  ${o.note}`}`
    }),
  ])
  io.out(lines.length === 0 ? (zh ? '没有记录' : 'nothing is recorded') : lines.join('\n'))
  return exit.done
}

const numberOf = (o: Observation): number => Number(o.id.slice(1))
