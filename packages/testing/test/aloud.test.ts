import { assessWith, explanationText, lookupOfGiven } from '@pengce/assess'
import { type Given, type Measure, onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { type CivilDate, fen, minus, quantity, wan, yi, yuan } from '@pengce/values'
import { employer, enterprise, project, technicalUpgrade, worker } from '@pengce/vocabulary'
import { describe, expect, test } from 'vitest'

// Four outputs read aloud: whole explanations as an applicant reads them, each line that decides checked by hand against
// the official text. PENGCE_ALOUD=1 prints them.
function aloud(id: string, day: CivilDate, ...changes: readonly Given[]): readonly string[] {
  const measure = measureOf(id)
  const given = new Map((law.examplesOf(id)?.rows[0]?.given ?? []).map((g) => [g.fact.id, g]))
  for (const g of changes) given.set(g.fact.id, g)
  const lines = explanationText(assessWith(measure, lookupOfGiven([...given.values()]), onOneDay(day)), 'zh')
  if (process.env.PENGCE_ALOUD !== undefined) console.log([`${day} ${id}`, ...lines].join('\n'))
  return lines.map((line) => line.replace(/ {2}〔.*〕$/u, '').trim())
}
function measureOf(id: string): Measure {
  const found = law.measure(id)
  if (found === undefined) throw new Error(`there is no measure ${id}`)
  return found
}
const headOf = (lines: readonly string[]) => lines[0]
const received = (id: string, value: number): Given => ({ fact: factOf(`received/${id}`), value })
function factOf(id: string): Given['fact'] {
  const found = law.fact(id)
  if (found === undefined) throw new Error(`there is no fact ${id}`)
  return found
}

describe('fin2019 二/（十）¶2: the settlement award at ten hundred million and above', () => {
  const at = (capital: ReturnType<typeof yi>) =>
    aloud('fin2019/settlement', '2022-06-01', enterprise.paidInCapital.of(capital))
  test('one fen below: ten million', () => {
    const lines = at(minus(yi(10), fen(1)))
    expect(headOf(lines)).toBe('金融总部一次性落户奖励：可获 1000 万元')
  })
  test('at it, which the text includes: twenty million and no step yet', () => {
    const lines = at(yi(10))
    expect(headOf(lines)).toBe('金融总部一次性落户奖励：可获 2000 万元')
    expect(lines).toContain('金额 2000 万元（实缴注册资本 10 亿元，达到 10 亿元，以下各项合计，封顶 5000 万元）')
    expect(lines).toContain('· 实缴注册资本减去 10 亿元 0 元，每满 1 亿元 100 万元，共 0 次：0 元')
    expect(lines).toContain('✓ 此前未享受过本措施')
  })
  test('above it: a million for each whole hundred million over, up to fifty million', () => {
    const over = at(minus(yi(12), fen(1)))
    expect(headOf(over)).toBe('金融总部一次性落户奖励：可获 2100 万元')
    expect(over.find((line) => line.startsWith('· 实缴注册资本减去'))).toMatch(
      /每满 1 亿元 100 万元，共 1 次：100 万元$/u,
    )
    expect(headOf(at(yi(40)))).toBe('金融总部一次性落户奖励：可获 5000 万元')
    const capped = at(yi(60))
    expect(headOf(capped)).toBe('金融总部一次性落户奖励：可获 5000 万元')
    expect(capped.find((line) => line.startsWith('金额'))).toContain('封顶 5000 万元')
  })
  test('one that moved in is paid as much again for its move, never more than fifty million together', () => {
    const after = (award: ReturnType<typeof wan>, capital: ReturnType<typeof yi>) =>
      headOf(
        aloud(
          'fin2019/relocation',
          '2022-06-01',
          enterprise.paidInCapital.of(capital),
          received('fin2019/settlement', award.parts),
        ),
      )
    expect(after(wan(2000), yi(10))).toBe('金融总部搬迁费用补贴：可获 2000 万元')
    expect(after(wan(3500), yi(25))).toBe('金融总部搬迁费用补贴：可获 1500 万元')
    expect(after(wan(5000), yi(40))).toBe('金融总部搬迁费用补贴：符合条件，本次无应付金额')
  })
  test('its last day is 5 January 2024', () => {
    expect(headOf(aloud('fin2019/settlement', '2024-01-05'))).toBe('金融总部一次性落户奖励：可获 800 万元')
    expect(headOf(aloud('fin2019/settlement', '2024-01-06'))).toBe('金融总部一次性落户奖励：已过有效期')
  })
})

describe('talent2014 第十六条, 第十八条: the purchase subsidy after the rent subsidy', () => {
  const purchase = (...changes: readonly Given[]) => aloud('talent2014/home-purchase', '2025-03-01', ...changes)
  const rent = received('talent2014/leading-talent-rent', yuan(57_600).parts) // twelve months at 4,800
  const amountOf = (lines: readonly string[]) => lines.find((line) => line.startsWith('金额'))
  test('without rent subsidy: 750,000 in five yearly parts', () => {
    expect(amountOf(purchase())).toBe(
      '金额 每年 15 万元（取以下较低者，累计最高 75 万元），累计不超过 5 年，合计 75 万元',
    )
  })
  test('the rent subsidy drawn comes off the whole, and the answer says so', () => {
    const lines = purchase(rent)
    expect(headOf(lines)).toBe('领军人才购房补贴：可获每年 15 万元')
    expect(amountOf(lines)).toContain('合计 69.24 万元（扣除')
    expect(amountOf(lines)).toContain('“领军人才租房补贴”已获金额 5.76 万元）')
  })
  test('the last part is what is left: 750,000 less 600,000 paid and 57,600 of rent', () => {
    const lines = purchase(rent, received('talent2014/home-purchase', wan(60).parts), {
      fact: factOf('talent-housing/purchase-instalments'),
      value: quantity('year', 4).parts,
    })
    expect(headOf(lines)).toBe('领军人才购房补贴：可获每年 9.24 万元')
    expect(amountOf(lines)).toContain('以扣除后所余 9.24 万元为限')
  })
  test('rent subsidy cannot be drawn beside it once a home is owned', () => {
    const lines = aloud('talent2014/leading-talent-rent', '2025-03-01', {
      fact: factOf('household/commodity-homes'),
      value: quantity('item', 1).parts,
    })
    expect(headOf(lines)).toBe('领军人才租房补贴：不符合')
  })
})

describe('tech2023 五, mfg2021 （八）（九）（十）: the same project on the last day of 2023 and the first of 2024', () => {
  const facts = [
    project.investment.of(yi(3)),
    project.totalInvestment.of(yi(3)),
    project.auditedCost.of(yi(2)),
    technicalUpgrade.upgrade.holds(),
  ]
  const on = (id: string, day: CivilDate) => aloud(id, day, ...facts)
  test('on 31 December 2023 the measures of 2021 apply: a fifth of the investment, at most fifty million', () => {
    const old = on('mfg2021/renovation', '2023-12-31')
    expect(headOf(old)).toBe('技术改造项目资助（2021）：符合条件，最高 5000 万元，由市工业和信息化局审定')
    expect(old.find((line) => line.startsWith('金额'))).toMatch(
      /^金额 最高 5000 万元（按项目投资额 3 亿元的 20% 计为 6000 万元，封顶 5000 万元）/u,
    )
    expect(on('tech2023/equipment-renewal', '2023-12-31')).toEqual([
      '设备更新技改资助：尚未施行',
      '✗ 自2024年1月1日起施行，2023年12月31日尚未施行',
    ])
  })
  test('on 1 January 2024 those of 2023 do: a tenth of the audited cost, at most ten million', () => {
    expect(on('mfg2021/renovation', '2024-01-01')).toEqual([
      '技术改造项目资助（2021）：已过有效期',
      '✗ 有效期至2023年12月31日，2024年1月1日已过有效期',
    ])
    const now = on('tech2023/equipment-renewal', '2024-01-01')
    expect(headOf(now)).toBe(
      '设备更新技改资助：符合条件，最高 1000 万元，由市工业和信息化局、市发展改革委、各区政府审定',
    )
    expect(now).toContain('✓ 项目总投资额 3 亿元 达到 2000 万元')
    expect(now.find((line) => line.startsWith('金额'))).toContain('按项目审定总投资建设费用 2 亿元的 10% 计')
    expect(headOf(on('tech2023/major-upgrade', '2024-01-01'))).toBe('重大技术改造项目资助：不符合')
  })
  test('on no day do both apply to one project, and the other articles of 2021 go on', () => {
    for (const m of law.measures.filter((x) => x.document === 'mfg2021')) {
      const ended = m.cites.some((c) => /（[八九十]）¶/u.test(c.locator))
      const inForce = (day: CivilDate) => assessWith(m, lookupOfGiven([]), onOneDay(day)).inForce
      expect([m.id, inForce('2023-12-31'), inForce('2024-01-01')]).toEqual([m.id, true, !ended])
    }
  })
})

describe('emp2023: subsidies in December 2023 and January 2024', () => {
  const december = '2023-12-31'
  const january = '2024-01-01'
  const people = (n: number) => quantity('person', n)
  test('hiring young people: 1,000 each until the end of 2023', () => {
    const hired = [employer.youthHires2023.of(people(2)), employer.longUnemployedHires2023.of(people(1))]
    const last = aloud('emp2023/hiring-subsidy', december, ...hired)
    expect(headOf(last)).toBe('一次性吸纳就业补贴：可获 3000 元')
    expect(last.find((line) => line.startsWith('金额'))).toContain('3 人，每人 1000 元')
    expect(headOf(aloud('emp2023/hiring-subsidy', january, ...hired))).toBe('一次性吸纳就业补贴：已过有效期')
  })
  test.each([
    ['emp2023/small-enterprise-insurance', '小微企业社保补贴：尚未施行', '小微企业社保补贴：可获每月 1500 元'],
    [
      'emp2023/hard-to-employ-insurance',
      '招用就业困难人员社保补贴：尚未施行',
      '招用就业困难人员社保补贴：可获每月 1500 元',
    ],
    ['emp2023/public-post-insurance', '公益性岗位社保补贴：尚未施行', '公益性岗位社保补贴：可获每月 1500 元'],
    ['emp2023/domestic-insurance', '员工制家政企业社保补贴：尚未施行', '员工制家政企业社保补贴：可获每月 4000 元'],
    ['emp2023/internship-subsidy', '就业见习补贴：尚未施行', '就业见习补贴：可获每月 4400 元'],
    ['emp2023/flexible-insurance', '灵活就业社保补贴：尚未施行', '灵活就业社保补贴：可获每月 500 元'],
  ])('%s begins in January: all, half or two thirds of what was paid', (id, before, after) => {
    expect(headOf(aloud(id, december))).toBe(before)
    expect(headOf(aloud(id, january))).toBe(after)
  })
  test('flexible work: two thirds of what was paid, at most 600 a month', () => {
    const lines = aloud('emp2023/flexible-insurance', january, worker.flexibleContribution.of(yuan(1000)))
    expect(headOf(lines)).toBe('灵活就业社保补贴：可获每月 600 元')
    expect(lines.find((line) => line.startsWith('金额'))).toContain('1000 元的 2/3 计')
    expect(lines).toContain('✓ 被认定为就业困难人员时处于无业状态')
  })
  test('internships: what was paid up to the minimum wage, nothing under four fifths of it', () => {
    const wage = employer.minimumWage.of(yuan(2360))
    const at = (allowance: ReturnType<typeof yuan>) =>
      aloud('emp2023/internship-subsidy', january, wage, employer.internAllowance.of(allowance))
    expect(headOf(at(yuan(1888)))).toBe('就业见习补贴：可获每月 3776 元')
    expect(headOf(at(yuan(1887.99)))).toBe('就业见习补贴：不符合')
    expect(headOf(at(yuan(3000)))).toBe('就业见习补贴：可获每月 4720 元')
  })
  test('the post subsidy for public-interest posts runs through both months', () => {
    for (const day of [december, january])
      expect(headOf(aloud('emp2023/public-post-subsidy', day))).toBe('公益性岗位补贴：可获每月 7080 元')
  })
  test('the rate of unemployment insurance is one per cent through 2024', () => {
    expect(headOf(aloud('emp2023/unemployment-rate', '2024-12-31'))).toContain('1%')
    expect(headOf(aloud('emp2023/unemployment-rate', '2025-01-01'))).toContain('已过有效期')
  })
})
