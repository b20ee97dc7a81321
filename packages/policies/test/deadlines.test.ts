import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { registerFolder } from '../src/register.ts'
import type { Dated } from './deadline-run.ts'
import { otherDeadlines } from './deadlines-other.ts'
import { permitDeadlines } from './deadlines-permit.ts'
import { talentDeadlines } from './deadlines-talent.ts'

const dated: Dated = { ...permitDeadlines, ...otherDeadlines, ...talentDeadlines }

/** Every row of the register that sets a deadline. */
const rows = readdirSync(registerFolder).flatMap((file) =>
  readFileSync(new URL(file, registerFolder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { readonly id: string; readonly kind: string } => JSON.parse(line))
    .filter((row) => row.kind === 'deadline')
    .map((row) => row.id),
)

test('every deadline of the register has a dated example, and every example a deadline', () => {
  expect(Object.keys(dated).toSorted()).toEqual(rows.toSorted())
})

test.each(rows)('%s', (row) => {
  const shown = dated[row]?.() ?? []
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.map(([found]) => found)).toEqual(shown.map(([, expected]) => expected))
})
