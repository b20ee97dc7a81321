import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCreditCode, checkResidentId, valueProblemText } from '../src/index.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codesOf = (items: readonly { code: string }[]) => items.map((item) => item.code)

/** Made up, with the checks written out as in the standards; nobody holds these. */
function madeUpCreditCode(head: string, organisation: string): string {
  const inner = [3, 7, 9, 10, 5, 8, 4, 2].reduce(
    (sum, w, i) => sum + w * Number.parseInt(organisation.charAt(i), 36),
    0,
  )
  const innerCheck = ['0', 'X', '9', '8', '7', '6', '5', '4', '3', '2', '1'][inner % 11]
  const first = `${head}${organisation}${innerCheck}`
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  const rest = weights.reduce((sum, w, i) => sum + w * alphabet.indexOf(first.charAt(i)), 0) % 31
  return `${first}${alphabet.charAt(rest === 0 ? 0 : 31 - rest)}`
}
function madeUpId(first: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const rest = weights.reduce((sum, w, i) => sum + w * Number(first.charAt(i)), 0) % 11
  return `${first}${'10X98765432'.charAt(rest)}`
}
const good = madeUpCreditCode('91440305', 'MA5ABCD1')
const person = madeUpId('44030519900307001')

describe('unified social credit codes', () => {
  it('[V15] a right code has no warning and says who registered what, and where', () => {
    expect(checkCreditCode(good, 'code')).toEqual({
      ok: true,
      code: good,
      warnings: [],
      parts: {
        authority: { zh: '市场监管', en: 'market regulation' },
        category: { zh: '企业', en: 'enterprise' },
        region: { code: '440305', province: { zh: '广东省', en: 'Guangdong' }, inShenzhen: true },
        organisationCode: good.slice(8, 17),
      },
    })
    const spread = `${good.slice(0, 8)} ${good.slice(8).toLowerCase()}`
    expect(checkCreditCode(spread)).toMatchObject({ ok: true, code: good, warnings: [] })
    const trader = checkCreditCode(madeUpCreditCode('92440300', 'MA5ABCD1'))
    expect(trader).toMatchObject({ ok: true, parts: { category: { en: 'sole trader' } } })
    const elsewhere = checkCreditCode(madeUpCreditCode('52310000', '12345678'))
    expect(elsewhere).toMatchObject({ parts: { category: { zh: '民办非企业单位' }, region: { inShenzhen: false } } })
  })

  it('[V15] every made-up code passes, and every single wrong character in the checked part is noticed', () => {
    const body = fc.array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 8 }).map((c) => c.join(''))
    fc.assert(
      fc.property(
        body,
        fc.integer({ min: 0, max: 17 }),
        fc.integer({ min: 1, max: 9 }),
        (organisation, position, shift) => {
          const code = madeUpCreditCode('91440306', organisation)
          expect(checkCreditCode(code)).toMatchObject({ ok: true, warnings: [] })
          const size = position >= 2 && position <= 7 ? 10 : 31
          const other = alphabet.charAt((alphabet.indexOf(code.charAt(position)) + shift) % size)
          const checked = checkCreditCode(`${code.slice(0, position)}${other}${code.slice(position + 1)}`)
          expect(checked.ok).toBe(true)
          expect(codesOf(checked.warnings)).toContain('credit-code-check')
        },
      ),
    )
  })

  it('[V15] a wrong check character warns with the reason and does not reject', () => {
    const last = good.charAt(17) === '0' ? '1' : '0'
    const checked = checkCreditCode(good.slice(0, 17) + last, '统一社会信用代码')
    expect(checked.ok).toBe(true)
    expect(checked.warnings).toEqual([
      { code: 'credit-code-check', at: '统一社会信用代码', expected: good.charAt(17), found: last },
    ])
    const [warning] = checked.warnings
    if (warning === undefined) throw new Error('a warning was expected')
    expect(valueProblemText(warning, 'zh')).toContain(`校验码应为 ${good.charAt(17)}，现为 ${last}`)
    expect(valueProblemText(warning, 'en')).toContain(`should be ${good.charAt(17)} but is ${last}`)
    expect(codesOf(checkCreditCode(madeUpCreditCode('9X440305', 'MA5ABCD1')).warnings)).toEqual([
      'credit-code-authority',
    ])
    expect(codesOf(checkCreditCode(madeUpCreditCode('91990305', 'MA5ABCD1')).warnings)).toEqual(['unknown-region'])
  })

  it('[V15] wrong length and characters are problems, all of them at once', () => {
    expect(checkCreditCode(good.slice(0, 17))).toMatchObject({
      ok: false,
      problems: [{ code: 'credit-code-length', length: 17 }],
    })
    const checked = checkCreditCode(`${good.slice(0, 3)}O${good.slice(4, 9)}I${good.slice(10)}`)
    expect(checked).toMatchObject({
      ok: false,
      problems: [
        { code: 'credit-code-character', character: 'O', position: 4 },
        { code: 'credit-code-character', character: 'I', position: 10 },
      ],
    })
    const empty = checkCreditCode('')
    expect(empty.ok ? [] : codesOf(empty.problems)).toEqual(['credit-code-length'])
  })
})

describe('resident identity numbers', () => {
  it('[V16] a right number says region, birth date and sex', () => {
    expect(checkResidentId(person)).toEqual({
      ok: true,
      code: person,
      warnings: [],
      parts: {
        holder: 'citizen',
        region: { code: '440305', province: { zh: '广东省', en: 'Guangdong' }, inShenzhen: true },
        birthDate: '1990-03-07',
        sex: 'male',
      },
    })
    expect(checkResidentId(madeUpId('44030520000229002'))).toMatchObject({
      parts: { sex: 'female', birthDate: '2000-02-29' },
    })
    expect(checkResidentId(madeUpId('81000019900307001'))).toMatchObject({
      parts: { holder: 'hong-kong-macao-taiwan' },
      warnings: [],
    })
    expect(checkResidentId(madeUpId('94484019900307001'))).toMatchObject({
      parts: { holder: 'foreign-permanent-resident', region: { code: '944840', province: { en: 'Guangdong' } } },
      warnings: [],
    })
  })

  it('[V16] agrees with an independent package on any number', () => {
    const Validator: new () => { isValid(id: string): boolean } = createRequire(import.meta.url)('id-validator')
    const validator = new Validator()
    fc.assert(
      fc.property(
        fc.constantFrom('440305', '440306', '110101', '310104', '440111'),
        fc.date({ min: new Date('1920-01-01'), max: new Date('2015-12-31'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(...'0123456789X'),
        (region, birth, sequence, last) => {
          const day = birth.toISOString().slice(0, 10).replaceAll('-', '')
          const number = `${region}${day}${String(sequence).padStart(3, '0')}${last}`
          const checked = checkResidentId(number)
          expect(checked.ok).toBe(true)
          expect(checked.warnings.length === 0).toBe(validator.isValid(number))
        },
      ),
    )
  })

  it('[V16] a wrong check digit warns, with the reason and without the number', () => {
    const last = person.endsWith('0') ? '1' : '0'
    const checked = checkResidentId(`${person.slice(0, 17)}${last}`, '身份证号')
    expect(checked).toMatchObject({
      ok: true,
      warnings: [{ code: 'resident-id-check', at: '身份证号', expected: person.slice(17), found: last }],
    })
    expect(JSON.stringify(checked.warnings)).not.toContain(person.slice(0, 14))
    expect(codesOf(checkResidentId(madeUpId('99030519900307001')).warnings)).toEqual(['unknown-region'])
    expect(codesOf(checkResidentId(madeUpId('10030519900307001')).warnings)).toEqual(['unknown-region'])
  })

  it('[V16] wrong length, characters and impossible birth dates are problems', () => {
    const problemsOf = (typed: string) => {
      const checked = checkResidentId(typed)
      return checked.ok ? [] : checked.problems
    }
    expect(problemsOf('440305900307001')).toEqual([{ code: 'resident-id-length', at: '', length: 15 }])
    expect(problemsOf(person.replace('1990', '199O'))).toEqual([
      { code: 'resident-id-character', at: '', position: 10 },
    ])
    expect(problemsOf(madeUpId('44030519900230001'))).toEqual([
      { code: 'resident-id-birth-date', at: '', birthDate: '1990-02-30' },
    ])
    expect(codesOf(problemsOf('X'.repeat(18)))).toHaveLength(17)
    expect(JSON.stringify(problemsOf(`${person}1`))).not.toContain('4403')
    for (const problem of problemsOf('440305900307001'))
      expect(valueProblemText(problem, 'zh')).toBe('15 位的旧身份证号码已停止使用，请填写 18 位公民身份号码')
  })
})
