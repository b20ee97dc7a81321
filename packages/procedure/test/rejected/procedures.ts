// Each line below a directive must be refused by the type checker, for the reason that stands there. A directive that is
// not needed is an error itself, so this file type-checks exactly when all of it is refused. `types.test.ts` reads it.
import { correction, decision, end, parallelReview, parties, phases, procedure, submission } from '@pengce/procedure'
import { wan, workingDays } from '@pengce/values'
import { paper, town } from '../permit.ts'

const title = ['事', 'matter'] as const
const head = { title, cites: paper('一'), register: [] } as const
const by = parties.applicant
const ground = paper('一')

procedure('paper/p', {
  ...head,
  start: 'application',
  steps: {
    // @ts-expect-error a step name that does not exist
    application: submission({ by, cites: ground, complete: 'decison' }),
    decision: decision({ by: town.desk, cites: ground, approved: 'done', refused: 'done' }),
    done: end('completed'),
  },
})
procedure('paper/p', {
  ...head,
  // @ts-expect-error a start that does not exist
  start: 'aplication',
  steps: { application: submission({ by, cites: ground, complete: 'done' }), done: end('completed') },
})
procedure('paper/p', {
  ...head,
  start: 'application',
  steps: {
    // @ts-expect-error a way out to a step that does not exist
    application: submission({ by, cites: ground, complete: 'done', also: { gone: { title, to: 'left' } } }),
    done: end('completed'),
  },
})
// @ts-expect-error a locator that is not in the lock
submission({ by, cites: paper('四'), complete: 'done' })
// @ts-expect-error a step without a provision
submission({ by, complete: 'done' })
// @ts-expect-error a step that cites nothing
submission({ by, cites: [], complete: 'done' })
// @ts-expect-error an office that is only a word
submission({ by: 'desk', cites: ground, complete: 'done' })
// @ts-expect-error a correction without a term
correction({ by, cites: ground, corrected: 'done', lapsed: 'done' })
// @ts-expect-error a correction that does not say what follows when time runs out
correction({ by, cites: ground, within: workingDays(5), corrected: 'done' })
// @ts-expect-error money where a term is due
correction({ by, cites: ground, within: wan(5), corrected: 'done', lapsed: 'done' })
const own = { title, by, cites: ground } as const
// @ts-expect-error an item that comes after one that does not exist
parallelReview({ ...own, of: { a: own, b: { ...own, after: ['c'] } }, allPass: 'done', anyFails: 'done' })
// @ts-expect-error an outcome that is none
end('finished')
// @ts-expect-error an id without its document
procedure('p', { ...head, start: 'done', steps: { done: end('completed') } })
// @ts-expect-error a title in one language
procedure('paper/p', { ...head, title: ['事'], start: 'done', steps: { done: end('completed') } })
const item = { ...own, phase: 'land', mode: 'approval' } as const
const phased = {
  ...own,
  phases: { land: { title, cites: ground } },
  correction: { within: workingDays(20), cites: ground, returned: ground },
  settled: 'done',
} as const
// @ts-expect-error an item of a phase that does not exist
phases({ ...phased, of: { a: { ...item, phase: 'sea' } } })
// @ts-expect-error an item in phases that comes after one that does not exist
phases({ ...phased, of: { a: item, b: { ...item, after: ['c'] } } })
// @ts-expect-error an item that does not say what it is
phases({ ...phased, of: { a: { ...own, phase: 'land' } } })
// @ts-expect-error phases without a term for what is missing
phases({ ...phased, of: { a: item }, correction: { cites: ground, returned: ground } })
