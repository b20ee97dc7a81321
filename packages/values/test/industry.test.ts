import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  childrenOf,
  industriesOf,
  industry,
  industryChain,
  industryText,
  isWithin,
  parseIndustry,
  searchIndustries,
  valueProblemText,
} from '../src/index.ts'

const all = (['section', 'division', 'group', 'class'] as const).flatMap(industriesOf)
const anyIndustry = fc.constantFrom(...all)

describe('industries of GB/T 4754—2017', () => {
  it('[V18] the table has the counts of the standard as published in 2017', () => {
    expect(industriesOf('section').map((one) => one.code)).toEqual([...'ABCDEFGHIJKLMNOPQRST'])
    expect(industriesOf('division').map((one) => one.code)).toEqual(
      Array.from({ length: 97 }, (_, n) => String(n + 1).padStart(2, '0')),
    )
    expect(industriesOf('group')).toHaveLength(473)
    expect(industriesOf('class')).toHaveLength(1381)
    // Section by section: divisions, groups, classes.
    const shape = (section: string) =>
      (['division', 'group', 'class'] as const).map(
        (level) => industriesOf(level).filter((one) => isWithin(one.code, section)).length,
      )
    expect(shape('A')).toEqual([5, 24, 72])
    expect(shape('C')).toEqual([31, 179, 609])
    expect(shape('F')).toEqual([2, 18, 128])
    expect(shape('I')).toEqual([3, 17, 34])
    expect(shape('S')).toEqual([6, 16, 34])
  })

  it('[V18] every code stands under its parent and has a clean name; no class repeats another', () => {
    for (const { code, level, zh, parent } of all) {
      expect(zh, code).toMatch(/^[\p{Script=Han}、（）3D]+$/u)
      expect(code.length).toBe({ section: 1, division: 2, group: 3, class: 4 }[level])
      if (level === 'section') expect(parent).toBeUndefined()
      else expect(industry(parent ?? '')).toBeDefined()
      if (level === 'group' || level === 'class') expect(code.startsWith(parent ?? '?')).toBe(true)
      if (level !== 'class') expect(childrenOf(code).length).toBeGreaterThan(0)
    }
    const names = industriesOf('class').map((one) => one.zh)
    expect(new Set(names).size).toBe(names.length)
  })

  it('[V18] no code or name has changed since the table was checked; a changed hash is read line by line', () => {
    const lines = all.map(({ code, zh }) => `${code} ${zh}`).join('\n')
    expect(createHash('sha256').update(lines).digest('hex').slice(0, 16)).toBe('4681ecaba467f9f2')
  })

  it('[V18] sections and divisions have English names, groups and classes do not', () => {
    for (const { code, level, en } of all)
      expect(en !== undefined, code).toBe(level === 'section' || level === 'division')
    const names = industriesOf('division').map((one) => one.en)
    expect(new Set(names).size).toBe(97)
  })

  it.each([
    ['0111', '稻谷种植'],
    ['0610', '烟煤和无烟煤开采洗选'],
    ['2762', '基因工程药物和疫苗制造'],
    ['3612', '新能源车整车制造'],
    ['3963', '智能无人飞行器制造'],
    ['3973', '集成电路制造'],
    ['5193', '互联网批发'],
    ['5292', '互联网零售'],
    ['6431', '互联网生产服务平台'],
    ['6513', '应用软件开发'],
    ['7211', '企业总部管理'],
    ['7263', '劳务派遣服务'],
    ['7320', '工程和技术研究和试验发展'],
    ['9700', '国际组织'],
  ])('[V18] %s is %s', (code, zh) => {
    expect(industry(code)).toMatchObject({ level: 'class', zh })
  })

  it('[V19] codes are read with or without the section letter, and lie within what they belong to', () => {
    expect(industryChain('3921').map((one) => one.code)).toEqual(['C', '39', '392', '3921'])
    expect(industryChain(' c３９２１ ').map((one) => one.code)).toEqual(['C', '39', '392', '3921'])
    expect(industryChain('3929')).toEqual([])
    expect(isWithin('3921', 'C')).toBe(true)
    expect(isWithin('C39', '39')).toBe(true)
    expect(isWithin('C', '39')).toBe(false)
    expect(isWithin('6510', 'I')).toBe(false)
    expect(isWithin('3921', 'Z')).toBe(false)
    expect(isWithin('3921', '')).toBe(false)
    fc.assert(
      fc.property(anyIndustry, anyIndustry, (a, b) => {
        const chain = industryChain(a.code)
        expect(chain.at(-1)).toBe(a)
        expect(chain[0]?.level).toBe('section')
        expect(isWithin(a.code, b.code)).toBe(chain.includes(b))
        if (a !== b) expect(isWithin(a.code, b.code) && isWithin(b.code, a.code)).toBe(false)
      }),
    )
  })

  it('[V19] a search finds the exact name first, then the broad before the narrow', () => {
    expect(searchIndustries('软件开发').map((one) => one.code)).toEqual(['651', '6511', '6512', '6513', '6519'])
    expect(searchIndustries('人力资源服务')[0]).toMatchObject({ code: '726' })
    expect(searchIndustries('机器人').map((one) => one.code)).toEqual(['3491', '3492', '3964'])
    expect(searchIndustries('insurance')[0]).toMatchObject({ code: '68' })
    expect(searchIndustries('652').map((one) => one.code)).toEqual(['652', '6520'])
    expect(searchIndustries('业', { limit: 7 })).toHaveLength(7)
    expect(searchIndustries('  ')).toEqual([])
    expect(searchIndustries('没有这样的行业')).toEqual([])
  })

  it('[V19] an unknown code is a problem that names the nearest', () => {
    const read = parseIndustry('3929', 'industry')
    expect(read).toEqual({
      ok: false,
      problem: {
        at: 'industry',
        code: 'unknown-industry',
        given: '3929',
        nearest: ['3921 通信系统设备制造', '3922 通信终端设备制造'],
      },
    })
    if (!read.ok)
      expect(valueProblemText(read.problem, 'zh')).toBe(
        '“industry”：“3929”不是 GB/T 4754—2017 的行业代码，是否指 3921 通信系统设备制造、3922 通信终端设备制造；请填门类字母或 2 至 4 位代码',
      )
    for (const typed of ['', 'Z', '98', '12345', '软件', '39 21 5']) expect(parseIndustry(typed).ok, typed).toBe(false)
    expect(parseIndustry('Ｉ６５')).toMatchObject({ ok: true, value: { code: '65' } })
    expect(industryText('3921', 'zh')).toBe('3921 通信系统设备制造')
    expect(industryText('I', 'en')).toBe('I Information transmission, software and information technology services')
    expect(industryText('6513', 'en')).toBe('6513 Software and information technology services')
  })
})
