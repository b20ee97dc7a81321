import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from 'vitest'
import { pengce } from './terminal.ts'

test('pengce config check shows every variable, hides what is secret, and ends with 2 where one is wrong', async () => {
  const well = await pengce(['config', 'check', '--lang', 'en'], { env: { DATABASE_URL: 'postgres://u:hidden@h/d' } })
  expect([well.code, well.out.includes('DATABASE_URL [set] = (not shown)'), well.out.includes('hidden')]).toEqual([
    0,
    true,
    false,
  ])
  expect(well.out).toContain('PORT [default] = 8080')
  const wrong = await pengce(['config', 'check', '--json'], { env: { PORT: 'x', PENGCE_DATE: '1' } })
  expect(wrong.code).toBe(2)
  const { variables, unknown } = JSON.parse(wrong.out)
  expect(variables.find((v: { name: string }) => v.name === 'PORT').state).toBe('wrong')
  expect(unknown).toEqual(['PENGCE_DATE'])
})

test('[O13] pengce mcp serves an assistant over standard input and output until they are closed', async () => {
  const client = new Client({ name: 'test', version: '1' })
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', createRequire(import.meta.url).resolve('tsx'), main, 'mcp'],
    stderr: 'inherit',
  })
  await client.connect(transport)
  const result = await client.callTool({ name: 'search', arguments: { query: '做大做强奖励', kind: 'measure' } })
  expect(JSON.stringify(result.structuredContent)).toContain('hr2023/scale-award')
  await client.close()
})
