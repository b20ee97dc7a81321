import { erase, heldAbout } from '@pengce/casework'
import type { Language } from '@pengce/language'
import type { Hono } from 'hono'
import { answer } from '../service.ts'
import type { CaseService } from './case-service.ts'
import { forApplicants } from './for-whom.ts'

/** What is held about whoever asks: all of it to take along, and what may go to delete. */
export function serveMyData(app: Hono, cases: CaseService): void {
  const { desk } = cases
  app.get(
    '/v1/my/data',
    forApplicants(cases, async ({ c, actor, language }) => {
      const held = await desk.database.as(actor, heldAbout)
      const account = { id: actor.id, role: actor.role, parties: actor.parties }
      c.header('Content-Disposition', 'attachment; filename="pengce-data.json"')
      return answer(c, { madeAt: desk.now(), account, ...held }, language)
    }),
  )
  app.delete(
    '/v1/my/data',
    forApplicants(cases, async ({ c, actor, language }) => {
      const { stays, ...deleted } = await erase(desk, actor)
      const said = stays.map(({ number, why }) => ({
        case: number,
        why: reasons[why].why[language],
        until: reasons[why].until[language],
      }))
      return answer(c, { deleted, stays: said }, language)
    }),
  )
}

/** Why a case stays, and until when. */
const reasons: Readonly<
  Record<'case-open' | 'case-ended', Readonly<Record<'why' | 'until', Readonly<Record<Language, string>>>>>
> = {
  'case-open': {
    why: {
      zh: '正在办理，决定要以这些资料为依据；可以先撤回材料或等待办结',
      en: 'it is being handled and will be decided on this; take papers back or wait until it has ended',
    },
    until: { zh: '办结之后', en: 'until after it has ended' },
  },
  'case-ended': {
    why: {
      zh: '已作出的决定和拨付的资金须能核查；个人信息和材料到保存期满时清除，记录只留摘要',
      en: 'what was decided and paid must be open to checks; personal facts and papers go when their time is over, the log keeps digests only',
    },
    until: { zh: '保存期满（由管理员按规定清除）', en: 'until the time to keep it is over (purged by the operator)' },
  },
}
