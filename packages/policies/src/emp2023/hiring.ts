import { all, any, between, decided, examples, measure, monthly, notEligible, open } from '@pengce/language'
import { fen, minus, percent, plus, quantity, yuan } from '@pengce/values'
import { employer } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { reaching } from '../grant-claim.ts'
import { emp2023, from2024, toEndOf2023, youthOffices } from './source.ts'

const { youthHires2023, longUnemployedHires2023, internsSignedEarly, interns, internAllowance, minimumWage } = employer
const people = (n: number) => quantity('person', n)

export const hiringSubsidy = measure('emp2023/hiring-subsidy', {
  title: ['一次性吸纳就业补贴', 'One-off subsidy for hiring'],
  subject: ['enterprise', 'sole-trader'],
  support: 'hiring',
  cites: [emp2023('三/（八）¶1'), emp2023('五/（十四）¶1')],
  register: ['emp2023/三.（八）#1', 'emp2023/五.（十四）#1'],
  by: youthOffices,
  window: toEndOf2023,

  when: any(youthHires2023.atLeast(people(1)), longUnemployedHires2023.atLeast(people(1))),

  pays: youthHires2023.plus(longUnemployedHires2023).each(yuan(1000)),

  readings: {
    一次性扩岗补助: ['与吸纳就业补贴二者只取其一，一人一次', 'the two named subsidies are one payment per head'],
  },
})
export const hiringExamples = examples(hiringSubsidy, {
  on: '2023-12-28',
  given: [youthHires2023.of(people(3)), longUnemployedHires2023.of(people(2))],
  rows: [
    [['招用三名青年和两名长期失业者', 'three young people and two long unemployed'], [], yuan(5000)],
    [
      ['只招用一名青年', 'one young person only'],
      [youthHires2023.of(people(1)), longUnemployedHires2023.of(people(0))],
      yuan(1000),
    ],
    [
      ['只招用一名登记失业半年以上者', 'one long unemployed only'],
      [youthHires2023.of(people(0)), longUnemployedHires2023.of(people(1))],
      yuan(1000),
    ],
    [['没有招用', 'nobody hired'], [youthHires2023.of(people(0)), longUnemployedHires2023.of(people(0))], notEligible],
    [['2023 年最后一天仍可', 'still on the last day of 2023'], [], yuan(5000), '2023-12-31'],
    [['2024 年起不再执行', 'no longer from 2024'], [], notEligible, '2024-01-01'],
    [['人数未知', 'a range while a number is unknown'], [youthHires2023.notKnown()], between(yuan(2000), null)],
    [
      ['长期失业者人数未知', 'a range while the other number is unknown'],
      [longUnemployedHires2023.notKnown()],
      between(yuan(3000), null),
    ],
    [
      ['只有一类人数已知且为零', 'open while only a count of nobody is known'],
      [youthHires2023.of(people(0)), longUnemployedHires2023.notKnown()],
      open(yuan(0), null),
    ],
  ],
})

export const remainingInternship = benefit('emp2023/remaining-internship', {
  title: ['提前签约的剩余见习补贴', 'Remaining internship subsidy on early hiring'],
  subject: ['enterprise', 'sole-trader', 'organisation'],
  support: 'internship',
  cites: emp2023('三/（八）¶1'),
  register: ['emp2023/三.（八）#2'],
  by: youthOffices,
  window: toEndOf2023,
  on: '2023-12-28',
  claims: [
    reaching(
      internsSignedEarly,
      people(1),
      people(2),
      ['只有一名', 'one only'],
      ['没有提前签约', 'nobody was hired early'],
    ),
  ],
  pays: decided([
    '按剩余见习期限发放，月标准由其他规定确定',
    'for the rest of the term, at a monthly rate set by other rules',
  ]),
  paid: ['见习期未满即签合同', 'contracts before the term was over'],
})

export const internshipSubsidy = measure('emp2023/internship-subsidy', {
  title: ['就业见习补贴', 'Internship subsidy'],
  subject: ['enterprise', 'sole-trader', 'organisation'],
  support: 'internship',
  cites: emp2023('三/（八）¶1'),
  register: ['emp2023/三.（八）#5'],
  by: youthOffices,
  window: from2024,

  when: all(
    interns.atLeast(people(1)),
    internAllowance.atLeast(
      minimumWage.times(percent(80), 'up').named('最低工资标准的 80%', '80% of the minimum wage'),
    ),
  ),

  pays: monthly(interns.each(internAllowance.cappedAt(minimumWage))),
})
export const internshipExamples = examples(internshipSubsidy, {
  on: '2024-06-15',
  given: [interns.of(people(2)), internAllowance.of(yuan(2200)), minimumWage.of(yuan(2360))],
  rows: [
    [['按实付的工作补贴', 'the allowance actually paid'], [], yuan(4400)],
    [
      ['实付高于最低工资，按最低工资', 'the minimum wage where more is paid'],
      [internAllowance.of(yuan(3000))],
      yuan(4720),
    ],
    [
      ['实付比最低工资少一分钱', 'one fen below the minimum wage'],
      [internAllowance.of(minus(yuan(2360), fen(1)))],
      minus(yuan(4720), fen(2)),
    ],
    [
      ['实付比最低工资多一分钱', 'one fen above the minimum wage'],
      [internAllowance.of(plus(yuan(2360), fen(1)))],
      yuan(4720),
    ],
    [['实付恰为最低工资', 'exactly the minimum wage'], [internAllowance.of(yuan(2360))], yuan(4720)],
    [['恰为最低工资的 80%', 'exactly 80 per cent'], [internAllowance.of(yuan(1888))], yuan(3776)],
    [
      ['差一分钱不到 80%', 'one fen short of 80 per cent'],
      [internAllowance.of(minus(yuan(1888), fen(1)))],
      notEligible,
    ],
    [
      ['最低工资高时差一分钱也不到 80%', 'one fen short of 80 per cent of a high minimum wage'],
      [minimumWage.of(yuan(27_790.32)), internAllowance.of(yuan(22_232.25))],
      notEligible,
    ],
    [
      ['最低工资高时恰够 80%', 'just 80 per cent of a high minimum wage'],
      [minimumWage.of(yuan(27_790.32)), internAllowance.of(yuan(22_232.26))],
      yuan(44_464.52),
    ],
    [['没有见习人员', 'no interns'], [interns.of(people(0))], notEligible],
    [['只有一名见习人员', 'one intern'], [interns.of(people(1))], yuan(2200)],
    [['人数未知', 'open while the number is unknown'], [interns.notKnown()], open(yuan(0), null)],
    [['实付未知', 'open while the allowance is unknown'], [internAllowance.notKnown()], open(yuan(0), yuan(4720))],
    [['最低工资未知', 'open while the minimum wage is unknown'], [minimumWage.notKnown()], open(yuan(0), yuan(4400))],
  ],
})
