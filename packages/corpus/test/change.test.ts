import { describe, expect, it } from 'vitest'
import {
  type CorpusDocument,
  checkLock,
  compareProvisions,
  differenceText,
  fingerprint,
  type Lock,
  lockOf,
  lockText,
  readLock,
  readSource,
  type Standing,
  sourceText,
} from '../src/index.ts'
import { grants, grantsText } from './sample.ts'

const document = (text: string, locks: readonly Lock[] = []): CorpusDocument => {
  const reading = readSource(sourceText('sample', text), locks)
  const found = reading.ok ? reading.value.documents[0] : undefined
  if (found === undefined) throw new Error('no document')
  return found
}
const original = document(grantsText())
const lock = lockOf('cafe2031', original.provisions)
const standing: readonly Standing[] = [
  { id: 'cafe2031/opening-award', document: 'cafe2031', locators: ['一/1¶1'] },
  { id: 'cafe2031/rent', document: 'cafe2031', locators: ['一/2'] },
  { id: 'other2031/rent', document: 'other2031', locators: ['一/1¶1'] },
]

describe('fingerprints and locks', () => {
  it('[K10] spaces, widths and line breaks do not count; every other sign does', () => {
    expect(fingerprint('面积 80平方米（含）\n以上')).toBe(fingerprint('面积８０平方米(含)以上'))
    expect(fingerprint('3%—5%')).toBe(fingerprint('3%-5%'))
    expect(fingerprint('“新店”')).toBe(fingerprint('"新店"'))
    expect(fingerprint('面积80平方米')).not.toBe(fingerprint('面积81平方米'))
    expect(fingerprint('不超过8万元')).not.toBe(fingerprint('超过8万元'))
    expect(fingerprint('甲、乙')).not.toBe(fingerprint('甲，乙'))
  })

  it('[K10] a lock is read back as it was written', () => {
    expect(readLock('cafe', lockText(lock))).toEqual({ ok: true, value: lock })
    expect(lockText(lock).split('\n')).toHaveLength(original.provisions.length + 6)
    expect(readLock('cafe', '{"document":"x","provisions":{"一¶1":"short"}}')).toMatchObject({
      ok: false,
      problem: { code: 'bad-lock' },
    })
  })

  it('[K11] a changed figure is found, with the difference and what stands on it', () => {
    const changed = document(grantsText(['奖励3万元', '奖励4万元']), [lock])
    expect(changed.id).toBe('cafe2031')
    const result = checkLock(lock, changed, [original], standing)
    expect(result.state).toBe('different')
    expect(result.findings).toHaveLength(1)
    const [finding] = result.findings
    expect(finding).toMatchObject({ kind: 'changed', locator: '一/1¶1', standing: ['cafe2031/opening-award'] })
    expect(differenceText(finding?.changes ?? [])).toContain('〔-3-〕〔+4+〕')
  })

  it('[K11] without the old words the new ones are shown', () => {
    const changed = document(grantsText(['奖励3万元', '奖励4万元']), [lock])
    const [finding] = checkLock(lock, changed, [], standing).findings
    expect(finding?.changes).toBeUndefined()
    expect(finding?.text).toContain('奖励4万元')
  })

  it('[K11] a number put in between moves what follows; a rule on a heading is named for what is below it', () => {
    const lines = [...grants]
    const at = lines.findIndex((l) => l.includes('2．房租补贴'))
    lines.splice(at, 0, '　　2．工具补贴。按实付价的三成补贴。', '')
    const text = lines.join('\n').replace('2．房租补贴', '3．房租补贴').replace('3．用户自带', '4．用户自带')
    const result = checkLock(lock, document(text, [lock]), [original], standing)
    const rent = result.findings.find((f) => f.locator === '一/2¶1')
    expect(rent).toMatchObject({ kind: 'changed', standing: ['cafe2031/rent'] })
    expect(result.added).toEqual(['一/3¶1', '二/4¶1'])
  })

  it('[K11] what is gone is called vanished, and a document that is not there not imported', () => {
    const gone = grants.filter((l) => !l.includes('迁入的咖啡馆')).join('\n')
    const result = checkLock(lock, document(gone, [lock]), [], standing)
    expect(result.findings.map((f) => [f.kind, f.locator, f.to])).toEqual([
      ['vanished', '一/1¶2', undefined],
      ['moved', '一/1¶3', '一/1¶2'],
    ])
    expect(checkLock(lock, undefined, [], standing)).toMatchObject({ state: 'not imported', findings: [] })
  })

  it('[K11] the same words are the same, whatever their width', () => {
    const wide = document(grantsText(['80平方米', '８０平方米'], ['3万元', '３万元']), [lock])
    expect(checkLock(lock, wide, [], standing).state).toBe('same')
  })

  it('[K12] provisions that only moved are not called changed', () => {
    const lines = [...grants]
    const at = lines.findIndex((l) => l.includes('迁入的咖啡馆'))
    lines.splice(at, 0, '　　改名不算首次开馆。', '')
    const changes = compareProvisions(original.provisions, document(lines.join('\n')).provisions)
    expect(changes.map((c) => (c.kind === 'moved' ? [c.kind, c.locator, c.to] : [c.kind, c.locator]))).toEqual([
      ['moved', '一/1¶2', '一/1¶3'],
      ['moved', '一/1¶3', '一/1¶4'],
      ['added', '一/1¶2'],
    ])
    expect(compareProvisions(original.provisions, original.provisions)).toEqual([])
  })
})
