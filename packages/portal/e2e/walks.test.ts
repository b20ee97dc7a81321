import { expect, it } from 'vitest'
import { moveSomebody, tellAnAddress } from './administration.ts'
import { demonstration, fits, SLOW } from './demonstration.ts'
import { tenMinutes } from './ten-minutes.ts'
import { correctionAndReturn, oversight, refusalAndContest, type Sight } from './walks.ts'

// The tests of each role walk its path in Chinese on a wide screen and in English on a phone, and axe looks at each screen there;
// here the same paths are walked the other way round.
const here = demonstration('walks')
const sights: readonly Sight[] = [
  { language: 'en', width: 1440 },
  { language: 'zh', width: 390 },
]

it.each(sights)(
  'from a first visit to the payment, in $language at $width',
  async ({ language, width }) => {
    const seen: string[] = []
    const show = async (step: string, page: Parameters<typeof fits>[0]) => {
      seen.push(step)
      await fits(page)
    }
    await tenMinutes(here.browser, here.base, language, show, width)
    expect(seen).toEqual(['roles', 'result', 'apply', 'decide', 'pay', 'paid'])
  },
  SLOW,
)

it.each(sights)(
  'a correction and its return, in $language at $width',
  (sight) => correctionAndReturn(here, sight),
  SLOW,
)

it.each(sights)(
  'a refusal, contested and answered, in $language at $width',
  (sight) => refusalAndContest(here, sight),
  SLOW,
)

it.each(sights)('oversight, in $language at $width', (sight) => oversight(here, sight), SLOW)

it('an administrator moves somebody to another office, with the reason', () => moveSomebody(here), SLOW)

it('an administrator tells an address of cases, tries it and ends it, on a phone', () => tellAnAddress(here), SLOW)
