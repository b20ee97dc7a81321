import type { Language } from '@pengce/language'
import { addDays, type CivilDate } from '@pengce/values'
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { AgendaItem } from './agenda.ts'
import type { Catalogue } from './catalogue.ts'
import { agendaView } from './task-view.ts'

/** How many days before each item a reminder rings. */
const REMINDERS = [30, 7, 1] as const
const DAY_SECONDS = 86_400
/** Reminders ring at nine in the morning; an all-day event begins at midnight. */
const MORNING_SECONDS = 9 * 3600

/** What falls due as iCalendar (RFC 5545): all-day events with reminders; the same item always has the same UID. */
export function icsOf(
  items: readonly AgendaItem[],
  catalogue: Catalogue,
  stamp: CivilDate,
  language: Language,
): string {
  const calendar = ical({
    name: language === 'zh' ? '鹏策：计划到期与报送' : 'Pengce: last days and reports of plans',
    prodId: { company: 'Pengce', product: 'plans', language: language === 'zh' ? 'ZH' : 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const item of items) {
    const v = agendaView(item, language)
    const names = (list: typeof v.offices): string => list.map((o) => o.title).join(language === 'zh' ? '、' : ', ')
    const plan = catalogue.plan(item.plan)?.document.title[language] ?? item.plan
    const to = v.to.length === 0 ? [] : [`${language === 'zh' ? '报送' : 'to'} ${names(v.to)}`]
    const who = v.offices.length === 0 ? [] : [names(v.offices)]
    const event = calendar.createEvent({
      id: `${item.kind}-${item.id.replaceAll('/', '-')}-${item.day}@pengce`,
      start: utc(item.day),
      end: utc(addDays(item.day, 1)),
      stamp: utc(stamp),
      allDay: true,
      summary: `${v.kindText}：${v.title}`.replace('：', language === 'zh' ? '：' : ': '),
      description: [plan, ...who, ...to, `〔${v.id}〕`].join('\n'),
      categories: [{ name: item.plan }, { name: item.kind }],
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const days of REMINDERS)
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: days * DAY_SECONDS - MORNING_SECONDS,
        description: v.title,
      })
  }
  return calendar.toString()
}

const utc = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`)
