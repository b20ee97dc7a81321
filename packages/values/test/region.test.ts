import { areaList } from '@vant/area-data'
import { describe, expect, it } from 'vitest'
import {
  parseShenzhenRegion,
  provinces,
  regionsOverlap,
  shenzhenRegion,
  shenzhenRegionOfCode,
  shenzhenRegions,
  valueProblemText,
} from '../src/index.ts'

describe('the regions of Shenzhen', () => {
  it('[V17] nine districts with their GB/T 2260 codes, as in an independent list', () => {
    const ours = shenzhenRegions.filter((region) => region.kind === 'district').map(({ code, name }) => [code, name.zh])
    expect(ours).toEqual(Object.entries(areaList.county_list).filter(([code]) => code.startsWith('4403')))
    const theirs = Object.entries(areaList.province_list).map(([code, name]) => [code.slice(0, 2), name])
    expect(theirs).toHaveLength(34)
    for (const [code = '', name] of theirs) expect(provinces[code]?.zh).toBe(name)
  })

  it('[V17] management areas and Qianhai have no code of their own and say whose ground they lie on', () => {
    expect(shenzhenRegion('dapeng')).toMatchObject({ kind: 'management-area', within: ['longgang'] })
    expect(shenzhenRegion('shenshan')).toMatchObject({ kind: 'management-area', within: [] })
    expect(shenzhenRegion('qianhai')).toMatchObject({ kind: 'zone', within: ['nanshan', 'baoan'] })
    for (const { code, kind, note } of shenzhenRegions) {
      expect(code === undefined).toBe(kind !== 'district')
      expect(note === undefined).toBe(kind === 'district')
    }
    expect(regionsOverlap('qianhai', 'nanshan')).toBe(true)
    expect(regionsOverlap('baoan', 'qianhai')).toBe(true)
    expect(regionsOverlap('qianhai', 'futian')).toBe(false)
    expect(regionsOverlap('futian', 'futian')).toBe(true)
    expect(shenzhenRegionOfCode('440305')?.id).toBe('nanshan')
    expect(shenzhenRegionOfCode('440305400')?.id).toBe('nanshan')
    expect(shenzhenRegionOfCode('440300')).toBeUndefined()
  })

  it.each([
    ['南山', 'nanshan'],
    ['南山区', 'nanshan'],
    ['深圳市南山区', 'nanshan'],
    ['广东省深圳市宝安区', 'baoan'],
    ["Bao'an", 'baoan'],
    ['Baoan District, Shenzhen', 'baoan'],
    ['440311', 'guangming'],
    ['前海', 'qianhai'],
    ['前海深港现代服务业合作区', 'qianhai'],
    ['深圳前海', 'qianhai'],
    ['深汕合作区', 'shenshan'],
    ['深圳市深汕特别合作区', 'shenshan'],
    ['大鹏', 'dapeng'],
    ['大鹏新区', 'dapeng'],
    [' ＮＡＮＳＨＡＮ ', 'nanshan'],
  ])('[V17] %s is read as %s', (typed, id) => {
    const read = parseShenzhenRegion(typed)
    expect(read.ok && [read.value.region.id, read.value.warnings]).toEqual([id, []])
  })

  it('[V17] an old name is understood and dated, an unknown one names the nearest', () => {
    const old = parseShenzhenRegion('光明新区', '注册地')
    expect(old).toMatchObject({
      ok: true,
      value: {
        region: { id: 'guangming' },
        warnings: [{ code: 'old-region-name', at: '注册地', given: '光明新区', now: '光明区', until: '2018-09-18' }],
      },
    })
    const unknown = parseShenzhenRegion('西丽山区')
    expect(unknown).toMatchObject({
      ok: false,
      problem: { code: 'unknown-shenzhen-region', nearest: ['南山区', '坪山区'] },
    })
    if (!unknown.ok)
      expect(valueProblemText(unknown.problem, 'zh')).toBe('“西丽山区”不是深圳的区或管理区，是否指 南山区、坪山区')
    for (const typed of ['', '深圳', '深圳市', '广州市天河区']) expect(parseShenzhenRegion(typed).ok, typed).toBe(false)
  })
})
