import { all, between, examples, inKind, measure, notEligible, open, upTo } from '@pengce/language'
import { household, talent, talentHousing } from '@pengce/vocabulary'
import { atWork, certificateRows, certified } from './ordinary.ts'
import { squareMetres } from './quantities.ts'
import { talent2014 } from './source.ts'
import { certificateValid, fullTime, leading, otherHousing } from './terms.ts'

export const priceLimitedHome = measure('talent2014/price-limited-home', {
  title: ['领军人才购买安居型商品房', 'Price-limited home for leading talent'],
  subject: 'person',
  support: 'housing',
  cites: talent2014('第二十条¶1'),
  register: ['talent2014/第二十条'],

  when: all(leading, talentHousing.priceLimitedRulesMet, fullTime, certificateValid),
  except: [otherHousing],

  pays: inKind(
    [
      '购买安居型商品房，免轮候，面积不受家庭人数限制',
      'a price-limited home without queue, whatever the size of the family',
    ],
    upTo(squareMetres(90)),
  ),
})

export const priceLimitedHomeExamples = examples(priceLimitedHome, {
  on: '2025-03-01',
  given: [
    talent.tier.of('local'),
    talentHousing.priceLimitedRulesMet.holds(),
    ...atWork,
    ...certified.slice(0, 1),
    household.otherHousingSupport.fails(),
  ],
  rows: [
    [
      ['地方级领军人才，不超过 90 平方米', 'a leading talent of local level: up to 90 square metres'],
      [],
      between(squareMetres(0), squareMetres(90)),
    ],
    [['国家级', 'national level'], [talent.tier.of('national')], between(squareMetres(0), squareMetres(90))],
    [['后备级', 'reserve level'], [talent.tier.of('reserve')], between(squareMetres(0), squareMetres(90))],
    [['不是领军人才', 'not a leading talent'], [talent.tier.doesNotApply()], notEligible],
    [
      ['不符合安居型商品房规定', 'the rules on such homes are not met'],
      [talentHousing.priceLimitedRulesMet.fails()],
      notEligible,
    ],
    [
      ['单位不一致', 'employer, insurer and taxpayer are not the same'],
      [talent.sameLocalEmployer.fails()],
      notEligible,
    ],
    [['社保中断', 'social insurance is interrupted'], [talent.contributionsInterrupted.holds()], notEligible],
    ...certificateRows(between(squareMetres(0), squareMetres(90))),
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    [
      ['是否符合规定尚待认定', 'open until the rules are applied'],
      [talentHousing.priceLimitedRulesMet.notKnown()],
      open(squareMetres(0), squareMetres(90)),
    ],
  ],
})
