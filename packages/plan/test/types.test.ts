import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const file = fileURLToPath(new URL('rejected/targets.ts', import.meta.url))
const text = readFileSync(file, 'utf8')
const directive = /^ *\/\/ @ts-expect-error .*$/gmu

/** The lines of the file, counted from 1, on which the type checker finds an error once the directives are taken out. */
function refusedLines(): readonly number[] {
  const config = fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url))
  const { options } = ts.convertCompilerOptionsFromJson(
    ts.readConfigFile(config, ts.sys.readFile).config.compilerOptions,
    '.',
  )
  const host = ts.createCompilerHost(options)
  const read = host.readFile.bind(host)
  host.readFile = (name) => (name === file ? text.replaceAll(directive, '//') : read(name))
  const program = ts.createProgram({ rootNames: [file], options, host })
  const source = program.getSourceFile(file)
  return program
    .getSemanticDiagnostics(source)
    .map((d) => (source && d.start !== undefined ? source.getLineAndCharacterOfPosition(d.start).line + 1 : 0))
}

test('[G1] the type checker refuses what cannot be meant, and nothing else in the file', () => {
  const expected = text.split('\n').flatMap((line, i) => (line.trim().startsWith('// @ts-expect-error') ? [i + 2] : []))
  expect(expected.length).toBeGreaterThan(18)
  expect([...new Set(refusedLines())]).toEqual(expected)
}, 60_000)
