import { readFileSync } from 'node:fs'
import { explanationText } from '@pengce/assess'
import { percent, yi } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import { facts as f, tenancy as h, scaleAward, talentRent } from './fixture.ts'
import { scenes, told } from './scenes.ts'

/** The texts are read line by line, aloud: would an applicant accept them? Change them by hand, never in bulk. */
function golden(language: 'zh' | 'en'): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`golden/explanations.${language}.txt`, import.meta.url), 'utf8')
  const parts = text.split(/^# (.*)\n/mu).slice(1)
  return new Map(parts.flatMap((name, i) => (i % 2 === 0 ? [[name, (parts[i + 1] ?? '').trimEnd()] as const] : [])))
}

describe.each(['zh', 'en'] as const)('explanations in %s', (language) => {
  const expected = golden(language)
  test.each(Object.keys(scenes))('%s', (name) => {
    const scene = scenes[name]
    expect(scene && explanationText(scene, language).join('\n')).toBe(expected.get(name))
  })
  test('every text belongs to a scene', () => {
    expect([...expected.keys()]).toEqual(Object.keys(scenes))
  })
})

describe('what an explanation never does', () => {
  const lines = Object.values(scenes).flatMap((scene) => [
    ...explanationText(scene, 'zh'),
    ...explanationText(scene, 'en'),
  ])
  test('shows no infinity, no placeholder and no id of a fact', () => {
    for (const line of lines) expect(line).not.toMatch(/Infinity|NaN|undefined|null|\[object|firm\/|tenant\//u)
  })
  test('leaves no empty bracket and no double space within a claim', () => {
    for (const line of lines) expect(line.trim().replace(/ {2}〔/u, '〔')).not.toMatch(/（）|\(\)| {2}/u)
  })
  test('says in English nothing in Chinese but names and places', () => {
    for (const scene of Object.values(scenes))
      for (const line of explanationText(scene, 'en'))
        expect(line.replace(/〔.*〕/u, '').replace('春季展', '')).not.toMatch(/\p{Script=Han}/u)
  })
})

test('readings are given where they are asked for', () => {
  const scene = told(scaleAward, [f.inTown.holds(), f.revenueShare.of(percent(60)), f.revenue.of(yi(6))])
  expect(explanationText(scene, 'zh').join('\n')).not.toContain('突破”')
  expect(explanationText(scene, 'zh', { readings: true }).at(-1)).toBe('  “突破”：恰好达到不算')
})

test('a fact the applicant does not know is told from one not asked yet', () => {
  const unknown = told(talentRent, [h.inPost.notKnown()])
  const text = explanationText(unknown, 'zh').join('\n')
  expect(text).toContain('? 不属于 机关事业单位在编：不清楚')
  expect(text).toContain('· 拥有商品住房：待查')
})
