// Each line below a directive must be refused by the type checker, for the reason that stands there. A directive that is
// not needed is an error itself, so this file type-checks exactly when all of it is refused. `types.test.ts` reads it.
import { achieved, counted, each, evenPace, every, ratio, target, task } from '@pengce/plan'
import { endOf, percent, wan } from '@pengce/values'
import { cover, paper, shops, sides, town, trees, turnover } from '../town.ts'

const head = { title: ['目标', 'target'], cites: paper('一'), register: [], by: endOf(2025) } as const
const park = achieved('town/park', { title: ['公园', 'park'], definition: ['建成', 'built'] })

// @ts-expect-error money for a count
target('paper/a', { ...head, indicator: shops, atLeast: wan(1) })
// @ts-expect-error a bare number for money
target('paper/a', { ...head, indicator: turnover, atLeast: 10_000 })
// @ts-expect-error a bare number for a proportion
target('paper/a', { ...head, indicator: cover, atLeast: 0.8 })
// @ts-expect-error a percentage for a ratio
target('paper/a', { ...head, indicator: sides, atLeast: percent(70) })
// @ts-expect-error two bounds
target('paper/a', { ...head, indicator: shops, atLeast: 1, exceeds: 1 })
// @ts-expect-error no bound
target('paper/a', { ...head, indicator: shops })
// @ts-expect-error a figure for what is done or not
target('paper/a', { ...head, indicator: park, atLeast: 1 })
// @ts-expect-error done for what is counted
target('paper/a', { ...head, indicator: shops, done: true })
// @ts-expect-error neither an indicator nor words
target('paper/a', { ...head })
// @ts-expect-error a milestone of another kind
target('paper/a', { ...head, indicator: shops, atLeast: 9, milestones: [[endOf(2023), percent(1)]] })
// @ts-expect-error a path of another kind
target('paper/a', { ...head, indicator: trees, atLeast: 9, assumes: evenPace('2022-01-01', wan(1), ['匀速', 'even']) })
// @ts-expect-error a range of money for a count
target('paper/a', { ...head, indicator: shops, between: [wan(1), wan(2)] })
// @ts-expect-error another indicator of another kind
target('paper/a', { ...head, indicator: shops, atLeastThatOf: cover })
// @ts-expect-error a provision that the lock does not hold
target('paper/a', { ...head, cites: paper('九'), indicator: shops, atLeast: 1 })
// @ts-expect-error an id without its document
target('conversions', { ...head, indicator: shops, atLeast: 1 })
// @ts-expect-error a period that there is not
every('week', '2023-01-01', null)
// @ts-expect-error a ratio of percentages
ratio(percent(70), percent(30))
// @ts-expect-error a count without a unit
counted('town/a', { title: ['数', 'count'], counting: 'stock', definition: ['数', 'count'] })
// @ts-expect-error a way of counting that there is not
counted('town/a', { title: ['数', 'count'], unit: ['个', 'items'], counting: 'flow', definition: ['数', 'count'] })
// @ts-expect-error a title in one language
each(['每家'])
// @ts-expect-error a task that does nothing
task('paper/t', { title: ['事', 'task'], cites: paper('一'), register: [], responsible: [town.desk] })
