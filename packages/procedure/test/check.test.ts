import { checkProcedures, end, type Flaw, flawText, type Procedure, procedure, submission } from '@pengce/procedure'
import { expect, test } from 'vitest'
import { paper, permit, town } from './permit.ts'

const offices = Object.values(town)
const head = { title: ['事', 'matter'], cites: paper('一'), register: [] } as const
const apply = (complete: string) => submission({ by: town.desk, cites: paper('一'), complete })

/** A procedure whose step names are only known when it runs, as one read from a file would be. */
const loose = (steps: Procedure['steps']): Procedure => procedure('paper/loose', { ...head, start: 'a', steps })
const codes = (p: Procedure, known = offices): readonly string[] => checkProcedures([p], known).map((f) => f.code)

test('[P3] a sound procedure has no flaw', () => {
  expect(checkProcedures([permit], offices)).toEqual([])
})

test('[P3] every flaw of the map is found', () => {
  const review = permit.steps.review
  expect(codes(loose({ a: apply('b'), b: end('completed'), c: end('refused') }))).toEqual(['flaw/unreachable'])
  expect(codes(loose({ a: apply('a') }))).toEqual(['flaw/no-end'])
  const ring = { ...apply('b'), leads: [...apply('b').leads, ...apply('c').leads.map((l) => ({ ...l, on: 'other' }))] }
  expect(codes(loose({ a: ring, b: apply('b'), c: end('completed') }))).toEqual(['flaw/dead-end'])
  expect(codes(loose({ a: ring, b: end('completed') }))).toEqual(['flaw/leads-nowhere'])
  expect(codes(loose({ a: { ...apply('b'), cites: [] }, b: end('completed') }))).toEqual(['flaw/no-provision'])
  const unlocked = { ...paper('一'), hash: '' }
  expect(codes(loose({ a: { ...apply('b'), cites: [unlocked] }, b: end('completed') }))).toEqual([
    'flaw/unlocked-provision',
  ])
  expect(codes(loose({ a: apply('b'), b: end('completed') }), [])).toEqual(['flaw/unknown-office'])
  const twice = { ...apply('b'), leads: [...apply('b').leads, ...apply('b').leads] }
  expect(codes(loose({ a: twice, b: end('completed') }))).toEqual(['flaw/answer-twice'])
  const items = review.items.map((i) => ({ ...i, after: i.id === 'roads' ? ['signs'] : i.after }))
  const waiting = { ...apply('b'), items }
  expect(codes(loose({ a: waiting, b: end('completed') }))).toEqual(['flaw/items-in-a-ring', 'flaw/items-in-a-ring'])
  const late = { ...apply('b'), leads: apply('b').leads.map((l) => ({ ...l, timing: 'in-term' as const })) }
  expect(codes(loose({ a: late, b: end('completed') }))).toEqual(['flaw/no-term'])
  const keeps = permit.steps.payment.keeps.map((k) => ({ ...k, cites: [] }))
  expect(codes(loose({ a: { ...apply('b'), keeps }, b: end('completed') }))).toEqual(['flaw/no-provision'])
  const read = { ...permit, readings: { 一二三四五六七八九: paper.document.title } }
  expect(checkProcedures([read], offices).map((f) => f.code)).toEqual(['flaw/reading-too-long'])
  expect(checkProcedures([permit, permit], offices).map((f) => f.code)).toEqual(['flaw/procedure-twice'])
})

test('[P3] a flaw says in both languages where it is', () => {
  const flaw: Flaw = { code: 'flaw/unreachable', at: 'paper/permit', step: 'notice' }
  expect(flawText(flaw, 'zh')).toContain('paper/permit')
  expect(flawText(flaw, 'en')).toBe(
    'paper/permit: nothing leads from the start to step notice; let a step lead there or take it out',
  )
})
