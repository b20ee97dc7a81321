import { expect, test } from 'vitest'
import { jsonProblemText, readJsonText } from '../src/index.ts'

const refusal = (text: string) => {
  const read = readJsonText(text)
  return 'problems' in read ? read.problems.map((p) => [p.code, p.line]) : read
}

test('one value is read as it stands', () => {
  expect(readJsonText('{"a": [1, {"b": null}]}')).toEqual({ value: { a: [1, { b: null }] } })
})

test('a text that is not JSON names the line', () => {
  expect(refusal('{\n "a": 1,\n}')).toEqual([['json/not-json', 3]])
  expect(refusal('{"a": "unfinished')).toEqual([['json/not-json', 1]])
  expect(refusal('')).toEqual([['json/not-json', 1]])
})

test('a line end inside quotes is not JSON', () => {
  expect(refusal('{"a": "one\ntwo"}')).toEqual([['json/not-json', 1]])
})

test('a key given twice is a problem with both lines, wherever it stands', () => {
  const read = readJsonText('{\n"a": [{"b": 1,\n"b": 2}],\n"a": 3}')
  expect(read).toEqual({
    problems: [
      { code: 'json/key-twice', at: 'a[0].b', line: 3, key: 'b', firstLine: 2 },
      { code: 'json/key-twice', at: 'a', line: 4, key: 'a', firstLine: 2 },
    ],
  })
})

test('brackets nested too deep are refused before parsing; brackets inside quotes do not count', () => {
  expect(refusal('['.repeat(500_000))).toEqual([['json/too-deep', 1]])
  expect(readJsonText(JSON.stringify('['.repeat(100)))).toEqual({ value: '['.repeat(100) })
})

test('what is no sign is refused in a text and in a key; what only looks like it is read', () => {
  const read = readJsonText('{"a": ["x",\n"b\\u0000"],\n"\\u0000": 1}')
  expect(read).toEqual({
    problems: [
      { code: 'json/not-a-sign', at: 'a[1]', line: 2 },
      { code: 'json/not-a-sign', at: '', line: 3 },
    ],
  })
  for (const half of ['\\ud800', '\\udc00x', '\\udc00\\ud800'])
    expect(refusal(`["${half}"]`)).toEqual([['json/not-a-sign', 1]])
  expect(readJsonText('["\\ud842\\udfb7𠮷"]')).toEqual({ value: ['𠮷𠮷'] })
  expect(readJsonText('["\\u0001", "\\\\u0000"]')).toEqual({ value: ['\u0001', '\\u0000'] })
})

test('every problem has a sentence in both languages that names the line', () => {
  const texts = ['{', '['.repeat(40), '{"a":1,"a":2}', '"\\u0000"']
  for (const text of texts) {
    const read = readJsonText(text)
    for (const problem of 'problems' in read ? read.problems : []) {
      expect(jsonProblemText(problem, 'zh')).toContain('第 1 行')
      expect(jsonProblemText(problem, 'en')).toContain('line 1')
    }
  }
  expect.assertions(8)
})
