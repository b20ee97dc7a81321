import { automationsOf, budgetsOf, closeYear, setAutomation, setBudget } from '@pengce/casework'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { withBody, withQuery } from '../request.ts'
import { answer } from '../service.ts'
import { isOffice } from '../view/office-title.ts'
import { type CaseService, told } from './case-service.ts'
import { forAdministrators, forBudgets, forDesk } from './for-whom.ts'
import { AutomationRequestSchema, BudgetCloseSchema, BudgetParameters, BudgetRequestSchema } from './running-input.ts'

/** What administrators set for many cases: budgets of a line and year, and what the service grants by itself. */
export function serveRunning(app: Hono, cases: CaseService): void {
  const { desk } = cases
  const notBudgets = { code: 'money/not-administrator' } as const
  app.get(
    '/v1/budgets',
    forBudgets(
      cases,
      withQuery(BudgetParameters, async (asked) => {
        const year = Number(asked.query.year)
        return told(asked, await budgetsOf(desk, asked.actor, year), (lines) => ({ year, lines }))
      }),
    ),
  )
  app.post(
    '/v1/budgets',
    forAdministrators(
      cases,
      notBudgets,
      withBody(BudgetRequestSchema, async (asked) =>
        told(asked, await setBudget(desk, asked.actor, asked.body), (line) => line),
      ),
    ),
  )
  app.post(
    '/v1/budgets/close',
    forAdministrators(
      cases,
      notBudgets,
      withBody(BudgetCloseSchema, async (asked) =>
        told(asked, await closeYear(desk, asked.actor, asked.body.line, asked.body.year), (closed) => closed),
      ),
    ),
  )
  app.get(
    '/v1/automations',
    forDesk(
      cases,
      withQuery(CommonParameters, async ({ c, actor, language }) =>
        answer(c, { automations: await desk.database.as(actor, automationsOf) }, language),
      ),
    ),
  )
  app.post(
    '/v1/automations',
    forAdministrators(
      cases,
      { code: 'automatic/not-administrator' },
      withBody(AutomationRequestSchema, async (asked) => {
        const { payer } = asked.body
        if (!isOffice(payer)) return refuse(asked.c, 422, [{ code: 'casework/no-such-office', id: payer }])
        return told(asked, await setAutomation(desk, asked.actor, asked.body), (set) => set)
      }),
    ),
  )
}
