import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { understand } from '../../src/program.ts'

test('a corpus command speaks the language asked for on the command line', async () => {
  const said: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'pengce-'))
  const io = {
    out: (text: string) => said.push(text),
    err: (text: string) => said.push(text),
    env: { PENGCE_DATA: folder },
  }
  await understand(['corpus', 'list', '--lang', 'en'], io as never, 'en')
  expect(said.join('\n')).not.toMatch(/\p{Script=Han}/u)
  expect(said.join('')).not.toBe('')
})
