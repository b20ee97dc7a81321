import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { names, readSettings, settingsTable, shownSettings, strangers, wrongSettingText } from '@pengce/settings'
import { expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const docs = join(packages, '..', 'docs')

test('[O1] what is set is read, what is not has its default, and all that is wrong is said at once', () => {
  const read = readSettings({ PORT: '9000', PENGCE_WIDGET_ORIGINS: 'https://a.cn, http://b.cn:81', PENGCE_DATA: '' })
  expect(read).toMatchObject({
    settings: {
      PORT: 9000,
      HOST: '127.0.0.1',
      PENGCE_DATA: '.pengce',
      DATABASE_URL: null,
      PENGCE_WIDGET_ORIGINS: ['https://a.cn', 'http://b.cn:81'],
      PENGCE_WEBHOOKS_ANYWHERE: false,
    },
  })
  const wrong = readSettings({
    PORT: '80a',
    DATABASE_URL: 'mysql://x',
    PENGCE_WIDGET_ORIGINS: 'https://a.cn/page',
    PENGCE_PUBLIC_URL: 'ftp://x',
    PENGCE_METRICS_TOKEN: 'short',
  })
  if (!('problems' in wrong)) throw new Error('read')
  expect(wrong.problems.map((p) => p.at)).toEqual([
    'PORT',
    'PENGCE_PUBLIC_URL',
    'DATABASE_URL',
    'PENGCE_METRICS_TOKEN',
    'PENGCE_WIDGET_ORIGINS',
  ])
  expect(wrong.problems.map((p) => wrongSettingText(p, 'en'))[0]).toBe(
    'the variable PORT must be a whole number from 0 to 65535; correct it or leave it unset',
  )
  expect(wrong.problems.map((p) => wrongSettingText(p, 'zh'))[0]).toContain('PORT 须是0 至 65535 的整数')
})

test('[O1] a secret is never shown, and a mistyped name is told', () => {
  const env = {
    DATABASE_URL: 'postgres://u:hidden@h/d',
    PENGCE_METRICS_TOKEN: 'sixteen-characters-long',
    PENGCE_DATE: 'x',
  }
  const shown = shownSettings(env)
  expect(shown.find((s) => s.name === 'DATABASE_URL')).toMatchObject({ state: 'set', shown: null })
  expect(shown.find((s) => s.name === 'PORT')).toMatchObject({ state: 'otherwise', shown: '8080' })
  expect(JSON.stringify(shown)).not.toMatch(/hidden|sixteen/u)
  expect(strangers(env)).toEqual(['PENGCE_DATE'])
})

test('[O2] every variable that the service or its commands read is in the list and in the pages on operation', () => {
  const read = ['api', 'cli', 'casework', 'assistant', 'population'].flatMap((name) =>
    sources(join(packages, name, 'src')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\benv(?:\.|\[['"])((?:PENGCE|OTEL|DATABASE|PORT|HOST)[A-Z_]*)/gu)].map(
        ([, variable = '']) => variable,
      ),
    ),
  )
  expect([...new Set(read)].filter((name) => !names.some((known) => known === name))).toEqual([])
  // `pengce config check --markdown` prints the table.
  for (const [page, language] of [
    ['operations.md', 'en'],
    ['operations.zh-CN.md', 'zh'],
  ] as const)
    expect(readFileSync(join(docs, page), 'utf8')).toContain(settingsTable(language))
})

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
