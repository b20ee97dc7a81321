import { expect, test } from 'vitest'
import { firstPages } from '../src/first-page.tsx'

const [zh, en] = firstPages.map(({ content }) => content)

test('the first page is drawn in both languages before any script comes', () => {
  expect(firstPages.map(({ at, lang }) => [at, lang])).toEqual([
    ['/', 'zh-CN'],
    ['/en', 'en'],
  ])
  expect(zh).toContain('<h1 tabindex="-1">深圳的政策，能给您什么</h1>')
  expect(en).toContain('<h1 tabindex="-1">What Shenzhen’s policies can give you</h1>')
  // All that is Chinese on the English page is the seal and the way to the other language.
  expect(en?.match(/\p{Script=Han}+/gu)).toEqual(['策', '中文', '中文'])
})

test('what is drawn works without a script: doors are links, the search goes to the list of measures', () => {
  expect(zh).toContain('<form action="/measures">')
  expect(en).toContain('<form action="/en/measures">')
  for (const at of ['/en/ask', '/en/services', '/en/cases', '/en/plans']) expect(en).toContain(`href="${at}"`)
})

test('what is drawn keeps the security policy and says that the rest is on its way', () => {
  for (const content of [zh, en]) {
    expect(content).toContain('class="waiting"')
    expect(content).not.toMatch(/<script|<style| style=| on[a-z]+="/u)
  }
})
