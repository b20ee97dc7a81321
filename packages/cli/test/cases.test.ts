import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from './open-store.ts'
import { pengce } from './terminal.ts'

const { folder, store } = await openStore()
/** `pengce …` in one store that stays open; what it comes to on disk is looked at in casework.test.ts. */
const inStore = (argv: readonly string[], env: Record<string, string> = {}) => pengce(argv, { env, store })
const at = (name: string) => join(folder, name)
const file = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content))
  return at(name)
}
const english = ['--lang', 'en']
/** `pengce case …` as somebody; the day is 2024-05-06, the Monday after Labour Day. */
const as = (who: string, argv: readonly string[]) => inStore(['case', ...argv, '--as', who, ...english])
const number = '2024-000001'

describe('pengce case, in a store', () => {
  it('opens, answers, shows: each as whoever acts, and only for whom it is', async () => {
    expect((await as('applicant/ada', ['list'])).err).toContain("run 'pengce store prepare' first")
    await inStore(['store', 'prepare'])
    const opened = await as('applicant/ada', ['open', 'talent2014/rent', '--applicant', 'ada'])
    expect([opened.code, opened.out.split('\n').slice(0, 4)]).toEqual([
      0,
      [
        `${number}  Rent subsidy for leading talent: from application to last payment  talent2014/rent`,
        'applicant ada, opened 6 May 2024, 1 events',
        'Now: Application',
        'Waits for: employer',
      ],
    ])
    const other = await as('applicant/bo', ['open', 'talent2014/rent', '--applicant', 'ada'])
    expect([other.code, other.err]).toEqual([2, 'you may not apply for ada; get their authorisation first'])
    expect((await as('applicant/bo', ['show', number])).err).toContain('there is no case')
    expect((await as('applicant/ada', ['answer', number, 'complete'])).code).toBe(0)
    const wrongOffice = await as('official/finance', ['answer', number, 'accepted'])
    expect([wrongOffice.code, wrongOffice.err]).toEqual([
      2,
      expect.stringContaining('is for housing-security to enter'),
    ])
    const queue = await as('official/housing-security', ['list', '--mine'])
    expect(queue.out).toMatch(new RegExp(`^${number}  \\[waits for you\\]`, 'u'))
    const late = await as('official/housing-security', ['answer', number, 'accepted', '--seen', '1'])
    expect([late.code, late.err]).toEqual([2, expect.stringContaining('has changed since you looked')])
    const taken = await as('official/housing-security/h-1', [
      ...['answer', number, 'accepted', '--seen', '2', '--note', 'Bring the originals.', '--json'],
    ])
    const seen = JSON.parse(taken.out)
    // The day after is the first of ten working days; Saturday 11 May is one, moved from Labour Day.
    expect([seen.file.version, seen.queued.due, seen.log[2].actor]).toEqual(
      [3, '2024-05-18', 'h-1'].toSpliced(1, 1, seen.queued.due),
    )
    expect(seen.queued.due).toBe('2024-05-17')
    expect(seen.procedure).toBe('talent2014/rent')
  })

  it('what goes against the applicant is entered on a ground only', async () => {
    const titled = ['open', 'hr2023/senior-title', '--applicant', 'ada', '--json']
    const own = JSON.parse((await as('applicant/ada', titled)).out).file.number
    await as('applicant/ada', ['answer', own, 'complete'])
    const rejected = (...more: string[]) => [
      'case',
      'answer',
      own,
      'rejected',
      '--as',
      'official/human-resources',
      ...more,
    ]
    const shown = await as('official/human-resources', ['show', own])
    expect(shown.out).toContain('rejected  not accepted  with a ground (--note)')
    const silent = await inStore(rejected(...english))
    expect([silent.code, silent.err]).toEqual([2, 'say why; without a ground it is not entered'])
    expect((await inStore(rejected('--seen', '2', '--note', 'not in its scope'))).code).toBe(0)
  })

  it('papers are handed in, listed and saved as they were; what they are not is refused', async () => {
    const paper = file('证书.pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')
    const none = await as('applicant/ada', ['papers', number, 'add', paper])
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('--material is missing')])
    const taken = await as('applicant/ada', ['papers', number, 'add', paper, '--material', 'certificate', '--json'])
    const { id, size } = JSON.parse(taken.out)
    expect(size).toBe(29)
    const fake = await as('applicant/ada', ['papers', number, 'add', file('b.pdf', 'text'), '--material', 'contract'])
    expect([fake.code, fake.err]).toEqual([
      2,
      expect.stringContaining("the content of 'b.pdf' is not what its ending says"),
    ])
    expect((await as('official/housing-security', ['papers', number, 'list'])).out).toContain(
      `${id}  certificate  证书.pdf`,
    )
    await as('official/housing-security', ['papers', number, 'save', id, '--out', at('back.pdf')])
    expect(readFileSync(at('back.pdf'))).toEqual(readFileSync(paper))
    const gone = await as('applicant/ada', ['papers', number, 'save', 'nothing'])
    expect([gone.code, gone.err]).toEqual([2, expect.stringContaining('has no paper nothing')])
  })

  it('letters are written as Word documents and pages, the log is checked, duties are handed out once', async () => {
    const listed = await as('applicant/ada', ['letters', number])
    expect(listed.out).toBe('3/acceptance  Notice of acceptance  Acceptance [2024] No. 1  6 May 2024')
    await as('applicant/ada', ['letters', number, '--out', at('letter.docx')])
    expect(readFileSync(at('letter.docx')).subarray(0, 2).toString()).toBe('PK')
    await as('applicant/ada', ['letters', number, '--letter', '3/acceptance', '--out', at('letter.html')])
    expect(readFileSync(at('letter.html'), 'utf8')).toContain('Bring the originals.')
    const pdf = await as('applicant/ada', ['letters', number, '--out', at('letter.pdf')])
    expect([pdf.code, existsSync(at('letter.pdf'))]).toEqual([2, false])
    const log = await as('supervisor', ['log', number, '--check'])
    expect(log.out.split('\n')).toEqual([
      expect.stringMatching(/^1 {2}2024-05-06 {2}opened {2}applicant\/ada \(entered /u),
      expect.stringMatching(/^2 {2}2024-05-06 {2}complete/u),
      expect.stringMatching(/^3 {2}2024-05-06 {2}accepted {2}official\/housing-security/u),
      'the chain holds over 3 events',
    ])
    // What cannot be written puts no duty off.
    for (const wrong of [
      ['--out', at('no/such/folder.jsonl')],
      ['--most', '0'],
      ['--most', 'all'],
    ])
      expect([wrong, (await inStore(['case', 'deliver', ...wrong])).code]).toEqual([wrong, 2])
    const duties = await inStore(['case', 'deliver', '--out', at('duties.jsonl'), ...english])
    const ids = readFileSync(at('duties.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect([duties.err, new Set(ids).size]).toEqual([`${ids.length} duties handed out`, ids.length])
    expect((await inStore(['case', 'deliver', ...english])).err).toBe('0 duties handed out')
    expect((await inStore(['case', 'tick', ...english])).out).toBe('0 answers of time were entered')
  })

  it('a list of cases is opened once each under the keys of its office, and given again once it is mended', async () => {
    const one = { key: 'A-1', procedure: 'hr2023/senior-title', applicant: 'cy', on: '2024-04-30' }
    const list = (...cases: readonly object[]) =>
      as('official/human-resources', ['import', file('cases.yaml', JSON.stringify(cases))])
    const wrong = [
      { ...one, key: ' ' },
      { ...one, on: '2024-04-31' },
      { ...one, fact: {} },
      { ...one, key: 'A-4', on: '2024-05-07' },
      { ...one, key: 'A-5', facts: { 'no/such': 1 } },
    ]
    const first = await list(one, ...wrong)
    const opened = /^A-1 {2}(\S+) {2}opened$/u.exec(first.out)?.[1]
    expect([first.code, first.err.split('\n')]).toEqual([
      2,
      [
        expect.stringContaining('2.key is missing, wrong or unknown'),
        expect.stringContaining('3.on is missing, wrong or unknown'),
        expect.stringContaining('4.fact is missing, wrong or unknown'),
        expect.stringMatching(/^5 A-4: .*2024-05-07/u),
        '6 A-5: there is no fact “no/such”; pengce facts lists them',
        '1 opened, 0 opened before, 5 wrong; mend them and give the list again, nothing is opened twice',
      ],
    ])
    const again = await list(one, { ...one, key: 'A-4' }, { ...one, applicant: 'ada' })
    expect([again.code, again.out.split('\n')[0], again.err.split('\n')]).toEqual([
      2,
      `A-1  ${opened}  opened before`,
      [
        expect.stringContaining(`3 A-1: the key “A-1” stands for case ${opened}`),
        expect.stringContaining('1 opened, 1 opened before, 1 wrong'),
      ],
    ])
    expect((await as('official/human-resources', ['import', file('none.yaml', '[]')])).err).toContain(
      'is no list of cases',
    )
  })

  it('says what is wrong with who acts, with facts, with money and with files', async () => {
    const nobody = await inStore(['case', 'list', ...english])
    expect([nobody.code, nobody.err]).toEqual([2, expect.stringContaining('nobody is named to act')])
    for (const who of ['clock', 'official', 'agent/x', 'mayor/a', 'supervisor/a/b', 'applicant'])
      expect([who, (await as(who, ['list'])).err]).toEqual([who, expect.stringContaining(`“${who}” names nobody`)])
    const actor = (value: unknown) => inStore(['case', 'list', '--json'], { PENGCE_ACTOR: file('actor.json', value) })
    expect(JSON.parse((await actor({ id: 'x', role: 'agent', parties: ['ada'] })).out)).toHaveLength(1)
    expect(JSON.parse((await actor({ id: 'x', role: 'agent', parties: ['bo'] })).out)).toEqual([])
    for (const wrong of [{ id: 'x', role: 'clock' }, { id: 'x', role: 'official' }, { id: 'x', role: 'agent' }, '{'])
      expect((await actor(wrong)).err).toContain('不是身份文件')
    const facts = (content: unknown) =>
      as('official/housing-security', [
        'answer',
        number,
        'supplied',
        '--of',
        'support',
        '--facts',
        file('f.yaml', content),
      ])
    expect((await facts('no/such: 1')).err).toBe('there is no fact “no/such”; pengce facts lists them')
    expect((await facts('[1]')).err).toContain('holds no facts')
    expect((await facts('talent/tier: mayor')).err).toContain('facts.talent/tier: ')
    const money = (...more: string[]) => as('official/housing-security', ['answer', number, 'supplied', ...more])
    expect((await money('--pays', 'much')).err).toContain('“much” is no sum of money')
    expect((await money('--owes', file('o.json', [{ direction: 'payable' }]))).err).toContain('1.payer is missing')
    expect((await money('--seen', '0')).err).toContain('must be a whole number from 1')
    expect((await as('supervisor', ['books', '2024', '--out', at('books.ods')])).err).toContain('use .csv or .xlsx')
    expect((await as('supervisor', ['books', '20x4'])).code).toBe(2)
    const wrong = await as('applicant/ada', ['open', 'talent2014/rnt', '--applicant', 'ada'])
    expect(wrong.err).toContain('the nearest is talent2014/rent')
  })

  it('says in Chinese and in English how each is used', async () => {
    for (const name of [
      'open',
      'import',
      'list',
      'show',
      'answer',
      'papers',
      'letters',
      'log',
      'books',
      'tick',
      'deliver',
      'play',
    ]) {
      const [zh, en] = [await pengce(['case', name, '--help']), await pengce(['case', name, '--help', ...english])]
      expect([name, zh.code, zh.out.startsWith('用法：'), en.out.startsWith('Usage:')]).toEqual([name, 0, true, true])
    }
  })
})
