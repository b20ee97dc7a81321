import { expect, test } from 'vitest'
import { decode } from '../src/file/encoding.ts'
import { fileProblemText } from '../src/file/problem.ts'
import { readFileAt } from '../src/file/reading.ts'
import { temporaryFile, temporaryFolder } from './temporary.ts'

const noInput = async () => new Uint8Array()
const read = (path: string) => readFileAt(path, noInput)
const codes = async (path: string) => {
  const reading = await read(path)
  return 'problems' in reading ? reading.problems.map((p) => p.code) : reading
}

// 深圳 in GB 18030.
const shenzhen = [0xc9, 0xee, 0xdb, 0xda]
const bytes = (text: string): number[] => [...Buffer.from(text)]

test('text is read in the encoding it was saved in', () => {
  expect(decode(Buffer.from('深圳'))).toEqual({ text: '深圳', encoding: 'utf-8' })
  expect(decode(Buffer.from('\uFEFF深圳'))).toEqual({ text: '深圳', encoding: 'utf-8' })
  expect(decode(Buffer.from('\uFEFF深圳', 'utf16le'))).toEqual({ text: '深圳', encoding: 'utf-16le' })
  expect(decode(Uint8Array.from(shenzhen))).toEqual({ text: '深圳', encoding: 'gb18030' })
  // A character that only GB 18030's four-byte codes hold.
  expect(decode(Uint8Array.from([0x95, 0x32, 0x82, 0x36]))).toEqual({ text: '𠀀', encoding: 'gb18030' })
})

test('bytes that are no text in any of them are refused, not guessed at', () => {
  expect(decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBeNull()
  expect(decode(Uint8Array.from([0x7b, 0x00, 0x7d]))).toBeNull()
  expect(decode(Uint8Array.from([0xff, 0x31]))).toBeNull()
})

test('JSON, YAML and GB18030 files give the same value', async () => {
  const json = temporaryFile('a.json', '\uFEFF{"name": "深圳", "facts": {"x/y": {"2023": 1}}}')
  const yaml = temporaryFile('a.yaml', 'name: 深圳\nfacts:\n  x/y:\n    2023: 1\n')
  const old = temporaryFile(
    'a.yml',
    Uint8Array.from([...bytes('name: '), ...shenzhen, ...bytes('\nfacts: { x/y: { 2023: 1 } }\n')]),
  )
  const expected = { value: { name: '深圳', facts: { 'x/y': { '2023': 1 } } }, cells: null }
  expect(await read(json)).toEqual(expected)
  expect(await read(yaml)).toEqual(expected)
  expect(await read(old)).toEqual(expected)
})

test('a date in YAML stays text, and so do yes and no', async () => {
  const path = temporaryFile('a.yaml', 'dates: { appliedOn: 2024-05-06 }\nfacts: { a: no, b: 60%, c: 1.5亿元 }')
  expect(await read(path)).toMatchObject({
    value: { dates: { appliedOn: '2024-05-06' }, facts: { a: 'no', b: '60%', c: '1.5亿元' } },
  })
})

test('standard input is read as JSON or YAML', async () => {
  const from = (text: string) => readFileAt('-', async () => Buffer.from(text))
  expect(await from('{"a": 1}')).toEqual({ value: { a: 1 }, cells: null })
  expect(await from('a: 1')).toEqual({ value: { a: 1 }, cells: null })
  expect(await from('')).toMatchObject({ problems: [{ code: 'file/empty', at: '-' }] })
})

test('what cannot be read is named with what to do', async () => {
  expect(await codes('/no/such/file.json')).toEqual(['file/not-there'])
  expect(await codes(temporaryFolder())).toEqual(['file/is-a-folder'])
  expect(await codes(temporaryFile('a.docx', 'x'))).toEqual(['file/unknown-kind'])
  expect(await codes(temporaryFile('a.json', ''))).toEqual(['file/empty'])
  expect(await codes(temporaryFile('a.json', ' \n'))).toEqual(['file/empty'])
  expect(await codes(temporaryFile('a.json', Uint8Array.from([0x7b, 0x00, 0x7d])))).toEqual(['file/encoding'])
  expect(await codes(temporaryFile('a.json', '{"a": 1,}'))).toEqual(['json/not-json'])
  expect(await codes(temporaryFile('a.xlsx', 'not a workbook'))).toEqual(['sheet/not-a-workbook'])
  expect(await codes(temporaryFile('a.json', 'PK\u0003\u0004'))).toEqual(['sheet/not-a-workbook'])
})

test('every slip of a YAML file is named with its line', async () => {
  const reading = await read(temporaryFile('a.yaml', 'a: 1\nb: [1\na: 2\n'))
  expect('problems' in reading && reading.problems.length).toBeGreaterThan(0)
  expect(await read(temporaryFile('b.yaml', 'a: 1\nb: 2\na: 3\n'))).toMatchObject({
    problems: [{ code: 'yaml/key-twice', line: 3, key: 'a' }],
  })
  expect(await read(temporaryFile('c.yaml', 'a: 1\n---\nb: 2\n'))).toMatchObject({
    problems: [{ code: 'yaml/several-documents', line: 2 }],
  })
  expect(await codes(temporaryFile('d.yaml', 'a: 1\n\tb: 2\n'))).toEqual(['yaml/not-yaml'])
})

test('a YAML file cannot unfold into more than it says', async () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefgh'].map((c, i) => `${c}: &${c} [${`*${'abcdefg'[i]},`.repeat(9)}]`),
  ]
  expect(await codes(temporaryFile('a.yaml', bomb.join('\n')))).toEqual(['yaml/not-yaml'])
})

test('the sentence says where and what to do, in both languages', () => {
  const problem = { code: 'file/unknown-kind', at: 'a.docx', ending: '.docx' } as const
  expect(fileProblemText(problem, 'zh')).toBe('a.docx 的类型“.docx”不能识别；请用 .json、.yaml、.yml 或 .xlsx')
  expect(fileProblemText(problem, 'en')).toBe('a.docx is of an unknown kind “.docx”; use .json, .yaml, .yml or .xlsx')
})
