// Each line below a directive must be refused by the type checker, for the reason that stands there. A directive that is
// not needed is an error itself, so this file type-checks exactly when all of it is refused. `types.test.ts` reads it.
import { amountOf, measure, monthly, share } from '@pengce/language'
import { months, percent, quantity, wan } from '@pengce/values'
import { firm, paper } from '../firm.ts'

const { size, revenue, cost, staff, research, here } = firm

// @ts-expect-error a locator that is not in the lock
paper('三')
// @ts-expect-error a pay table with an option missing
size.pays({ large: wan(5) })
// @ts-expect-error a pay table with an option the choice does not have
size.pays({ large: wan(5), small: wan(1), huge: wan(9) })
// @ts-expect-error an option the choice does not have
size.is('huge')
// @ts-expect-error a rate where money is due
revenue.cappedAt(percent(5))
// @ts-expect-error a rate where money is due, in a comparison
cost.atLeast(percent(5))
// @ts-expect-error money where a rate is due
revenue.growth.atLeast(wan(5))
// @ts-expect-error money where a rate is due, in a share
share(research).of(revenue).atLeast(wan(5))
// @ts-expect-error money where a rate is due, in a product
revenue.times(wan(5))
// @ts-expect-error a number is not money
cost.atLeast(500)
// @ts-expect-error a month where persons are counted
staff.atLeast(quantity('month', 3))
// @ts-expect-error a span of months where persons are counted
staff.atLeast(months(3))
// @ts-expect-error persons are not added to money
cost.plus(staff)
// @ts-expect-error a monthly amount is not an amount to reckon with
monthly(amountOf(wan(1))).plus(wan(1))
// @ts-expect-error an award of persons
measure('paper/m', { title: ['奖', 'award'], cites: paper('一'), register: [], when: here, pays: staff })
// @ts-expect-error a condition where an amount is due
measure('paper/m', { title: ['奖', 'award'], cites: paper('一'), register: [], when: here, pays: here })
// @ts-expect-error an amount where a condition is due
measure('paper/m', { title: ['奖', 'award'], cites: paper('一'), register: [], when: cost, pays: amountOf(wan(1)) })
// @ts-expect-error a title in one language
measure('paper/m', { title: ['奖'], cites: paper('一'), register: [], when: here, pays: amountOf(wan(1)) })
// @ts-expect-error a measure that cites nothing
measure('paper/m', { title: ['奖', 'award'], cites: [], register: [], when: here, pays: amountOf(wan(1)) })
