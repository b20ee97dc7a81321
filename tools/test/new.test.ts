import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { root } from '../lib/project.mjs'
import { skeleton, wantedProblem } from '../new.mjs'
import { folderWith } from './temporary.ts'

const wanted = { document: 'hr2023', locator: '一/1¶1', id: 'first-try' }
const locked = { documents: ['hr2023', 'hq2021'], provisions: { '一/1¶1': 'c0ffee', '二/5¶1': 'c0ffee' }, rows: {} }

describe('npm run new measure', () => {
  it('writes a measure that can be built as it is', async () => {
    const file = 'packages/policies/src/hr2023/first-try.ts'
    const { outputFiles } = await build({
      stdin: { contents: skeleton(wanted, ['hr2023/row']), resolveDir: join(root, file, '..'), loader: 'ts' },
      bundle: true,
      format: 'esm',
      write: false,
    })
    const folder = folderWith({ 'made.mjs': outputFiles[0]?.text ?? '' })
    const made = await import(pathToFileURL(join(folder, 'made.mjs')).href)
    expect(made.firstTry).toMatchObject({ id: 'hr2023/first-try', register: ['hr2023/row'] })
    expect(made.firstTryExamples.rows).toHaveLength(3)
  })

  it('keeps the keys in their order', () => {
    const keys = [...skeleton(wanted, []).matchAll(/^ {2}(\w+):/gm)].map(([, key]) => key)
    expect(keys).toEqual(['title', 'cites', 'register', 'when', 'pays', 'readings', 'on', 'given', 'rows'])
  })

  it.each([
    ['no locator', { ...wanted, locator: '' }, locked, 'A document and a locator are needed'],
    ['a document that is not there', wanted, { ...locked, provisions: undefined }, 'There are: hr2023, hq2021'],
    [
      'a locator that is not there',
      { ...wanted, locator: '一/1¶7' },
      locked,
      'has no provision 一/1¶7. Some it has: 一/1¶1',
    ],
    ['a name in capitals', { ...wanted, id: 'ScaleAward' }, locked, 'should be a name in lower case with hyphens'],
  ])('says what to do about %s', (_, asked, locks, text) => {
    expect(wantedProblem(asked, locks)).toContain(text)
  })

  it('finds nothing wrong with a name and a locked provision', () => {
    expect(wantedProblem(wanted, locked)).toBeUndefined()
  })
})
