import { describe, expect, it } from 'vitest'
import { violations } from '../boundaries.mjs'
import { folderWith } from './temporary.ts'

const table = {
  values: { imports: [], runsIn: 'browser' as const },
  language: { imports: ['values'], runsIn: 'browser' as const },
  api: { imports: ['values', 'language'] },
  portal: { imports: [], 'imports types of': ['api'] },
  testing: { imports: ['values'], ships: false as const },
}

const found = (files: Record<string, string>, rules = table) => violations(folderWith({ ...homes, ...files }), rules)
const homes = Object.fromEntries(Object.keys(table).map((name) => [`${name}/package.json`, '{}']))

describe('the check on imports', () => {
  it('finds nothing where every import is allowed', () => {
    const files = {
      'values/src/index.ts': `export * from './money.ts'`,
      'values/src/money.ts': `export const one = 1`,
      'language/src/index.ts': `import { one } from '@pengce/values'\nexport const two = one + one`,
      'api/src/main.ts': `import { readFileSync } from 'node:fs'\nimport '@pengce/language'\nreadFileSync('x')`,
      'portal/src/page.ts': `import type { Answer } from '@pengce/api'\nimport { type Question } from '@pengce/api'`,
      'values/test/money.test.ts': `import { examples } from '@pengce/testing'`,
    }
    expect(found(files)).toEqual([])
  })

  it.each([
    [
      'a package that the table does not allow',
      { 'values/src/a.ts': `\nimport { all } from '@pengce/language'` },
      'packages/values/src/a.ts:2: values may not import language (it may import no other package)',
    ],
    [
      'the same as a re-export',
      { 'values/src/a.ts': `export * from '@pengce/language'` },
      'values may not import language',
    ],
    [
      'the same when imported on demand',
      { 'values/src/a.ts': `export const later = () => import('@pengce/language')` },
      'values may not import language',
    ],
    [
      'the same as a type only',
      { 'values/src/a.ts': `export type A = import('@pengce/language').A` },
      'values may not import language',
    ],
    [
      'code where only types are allowed',
      { 'portal/src/a.ts': `import { type A, b } from '@pengce/api'` },
      'portal may import types of api only; write "import type"',
    ],
    [
      'the test kit in what ships',
      { 'language/src/a.ts': `import { examples } from '@pengce/testing'` },
      'language may not import testing',
    ],
    [
      'a file inside another package',
      { 'language/test/a.test.ts': `import { one } from '@pengce/values/src/money.ts'` },
      `only the root '@pengce/values' is public`,
    ],
    [
      'another package by path',
      { 'language/src/a.ts': `import { one } from '../../values/src/money.ts'` },
      `reaches into another package by path (../../values/src/money.ts); import '@pengce/values'`,
    ],
    [
      'its own package by name',
      { 'values/src/a.ts': `import { one } from '@pengce/values'` },
      'imports its own package by name',
    ],
    [
      'Node in a package for the browser',
      { 'values/src/a.ts': `import { readFileSync } from 'node:fs'` },
      `imports 'node:fs', but values must also run in a browser`,
    ],
    [
      'a package that package.json does not list',
      { 'api/src/a.ts': `import { z } from 'zod/v4'` },
      `imports 'zod/v4', which packages/api/package.json does not list; run: npm i -w packages/api zod`,
    ],
    [
      'a circle',
      {
        'api/src/a.ts': `import './b.ts'`,
        'api/src/b.ts': `import './c.ts'`,
        'api/src/c.ts': `export * from './a.ts'`,
      },
      'imports in a circle: packages/api/src/a.ts → packages/api/src/b.ts → packages/api/src/c.ts → packages/api/src/a.ts',
    ],
    ['a package that is not in the table', { 'extra/package.json': '{}' }, 'packages/extra is not in'],
  ])('finds %s', (_, files, text) => {
    expect(found(files)).toEqual([expect.stringContaining(text)])
  })

  it('lets types go in a circle, for they are gone when the code runs', () => {
    const files = { 'api/src/a.ts': `import type { B } from './b.ts'`, 'api/src/b.ts': `import { a } from './a.ts'` }
    expect(found(files)).toEqual([])
  })

  it('refuses a table that lets what ships import the test kit', () => {
    const wrong = { ...table, api: { imports: ['testing'] } }
    expect(found({}, wrong)).toEqual([expect.stringContaining('api ships, so it may not import testing')])
  })
})
