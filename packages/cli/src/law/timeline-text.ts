import type { DocumentLife, Language, Succession, TimelineReport } from '@pengce/language'
import { type CivilDate, dateText } from '@pengce/values'

/** The timeline to read: in force, over, to come; every change; how documents follow on each other. */
export function timelineText(of: TimelineReport, language: Language): string {
  const zh = language === 'zh'
  const day = dateText(of.on, language)
  const standing = of.documents.filter((d) => d.inForce)
  const over = of.documents.filter((d) => d.until !== null && d.until < of.on)
  const toCome = of.documents.filter((d) => d.from !== null && d.from > of.on)
  const measures = of.documents.reduce((n, d) => n + d.measuresInForce, 0)
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines])
  return [
    zh
      ? `${day}适用 ${standing.length} 份文件、${measures} 项措施`
      : `on ${day}, ${standing.length} documents and ${measures} measures apply`,
    ...standing.flatMap((d) => lifeLines(d, language)),
    ...part(
      zh ? '已经结束' : 'over',
      over.flatMap((d) => overLines(d, language)),
    ),
    ...part(
      zh ? '尚未开始' : 'to come',
      toCome.map((d) => lifeLine(d, language)),
    ),
    ...part(
      zh ? '已经结束而无后续文件（就所收文件而言）' : 'over with nothing that follows, among these documents',
      of.endedWithoutSuccessor.length === 0 ? [] : [`  ${of.endedWithoutSuccessor.join(zh ? '、' : ', ')}`],
    ),
    ...part(
      zh ? '废止与衔接' : 'repeals and how they meet',
      of.successions.map((s) => successionLine(s, language)),
    ),
    ...part(
      zh ? '依次的变化' : 'changes in order',
      of.changes.map((c) => changeLine(c, of.on, language)),
    ),
  ].join('\n')
}

const windowText = (from: CivilDate | null, until: CivilDate | null, language: Language): string =>
  language === 'zh'
    ? `${from ?? '未列明'} 至 ${until ?? '未列明'}`
    : `${from ?? 'no start stated'} to ${until ?? 'no end stated'}`

function lifeLine(d: DocumentLife, language: Language): string {
  const zh = language === 'zh'
  const count =
    d.measures === 0
      ? ''
      : d.measuresInForce === d.measures || !d.inForce
        ? zh
          ? `，措施 ${d.measures} 项`
          : `, ${d.measures} measures`
        : zh
          ? `，措施 ${d.measuresInForce}／${d.measures} 项适用`
          : `, ${d.measuresInForce} of ${d.measures} measures`
  return `  ${d.document}  ${windowText(d.from, d.until, language)}${count}  ${d.title}`
}
function lifeLines(d: DocumentLife, language: Language): readonly string[] {
  const note = (inForce: boolean) => (inForce ? '' : language === 'zh' ? '（当日不适用）' : ' (not on this day)')
  return [
    lifeLine(d, language),
    ...d.ownWindows.map(
      (m) => `    ${windowText(m.from, m.until, language)}${note(m.inForce)}  ${m.title}  〔${m.measure}〕`,
    ),
  ]
}

/** A document that is over; with the measures that go on after it. */
function overLines(d: DocumentLife, language: Language): readonly string[] {
  const title = language === 'zh' ? '其中仍适用' : 'still in force'
  const alive = d.ownWindows.filter((m) => m.inForce)
  return [
    lifeLine(d, language),
    ...alive.map((m) => `    ${title} ${windowText(m.from, m.until, language)}  ${m.title}  〔${m.measure}〕`),
  ]
}

function successionLine(s: Succession, language: Language): string {
  const zh = language === 'zh'
  const fits: Readonly<Record<Succession['fit'], string>> = zh
    ? {
        seamless: `前一日 ${s.lastDay ?? ''} 为止，首尾相接`,
        gap: `${s.lastDay ?? ''} 为止，中间空 ${s.days ?? 0} 天`,
        overlap: s.days === null ? '前者未列明终止日，重叠' : `${s.lastDay ?? ''} 为止，重叠 ${s.days} 天`,
        'not-among-these': '不在所收文件之内',
      }
    : {
        seamless: `its last day is ${s.lastDay ?? ''}, no gap`,
        gap: `its last day is ${s.lastDay ?? ''}, a gap of ${s.days ?? 0} days`,
        overlap:
          s.days === null
            ? 'no end is stated for it, they overlap'
            : `until ${s.lastDay ?? ''}, ${s.days} days overlap`,
        'not-among-these': 'not among these documents',
      }
  return zh
    ? `  ${s.from} 起，${s.successor} 使 ${s.ends} 停止适用（${fits[s.fit]}）  〔${s.by}〕`
    : `  from ${s.from}, ${s.successor} ends ${s.ends} (${fits[s.fit]})  〔${s.by}〕`
}

const changeWords = {
  'document-begins': ['文件开始', 'document begins'],
  'document-ends': ['文件不再适用', 'document no longer applies'],
  'measure-begins': ['措施开始', 'measure begins'],
  'measure-ends': ['措施不再适用', 'measure no longer applies'],
  'other-ends': ['被停止适用', 'is ended'],
} as const
function changeLine(c: TimelineReport['changes'][number], on: CivilDate, language: Language): string {
  const what = changeWords[c.what][language === 'zh' ? 0 : 1]
  const mark = c.on > on ? '○' : '●'
  return `  ${mark} ${c.on}  ${what}  ${c.id}${c.title === null ? '' : `  ${c.title}`}`
}
