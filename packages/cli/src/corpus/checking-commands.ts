import {
  type CorpusDocument,
  checkLock,
  compareProvisions,
  differenceText,
  figureText,
  isComplete,
  type LedgerEntry,
  type LockCheck,
  type LockFinding,
  ledgerOf,
  type ProvisionChange,
  reasonText,
  residueText,
  sourceCoverageOf,
} from '@pengce/corpus'
import { exit } from '../io.ts'
import type { Work } from './world.ts'

/** `pengce corpus check [DOCUMENT…]`: what differs from the locks, and the rules that stand on it. */
export async function check(work: Work, ids: readonly string[]): Promise<void> {
  const corpus = await work.store.read()
  if (!corpus.ok) return work.fail([corpus.problem])
  const locks = work.locks().filter((l) => ids.length === 0 || ids.includes(l.document))
  const unknown = ids.find((id) => locks.every((l) => l.document !== id))
  if (unknown !== undefined)
    return work.fail([{ code: 'unknown-document', at: unknown, known: work.locks().map((l) => l.document) }])
  const standing = await work.standing(work.register())
  const results: LockCheck[] = []
  for (const lock of locks) {
    const document = corpus.value.documents.find((d) => d.id === lock.document)
    results.push(checkLock(lock, document, document === undefined ? [] : await olderVersions(work, document), standing))
  }
  const different = results.filter((r) => r.state === 'different')
  work.give(
    {
      same: results.filter((r) => r.state === 'same').length,
      different,
      notImported: results.filter((r) => r.state === 'not imported').map((r) => r.document),
    },
    () => checkLines(work, results),
    different.length > 0 ? exit.mend : exit.done,
  )
}

async function olderVersions(work: Work, document: CorpusDocument): Promise<CorpusDocument[]> {
  const versions = await work.store.versions(document.id)
  if (!versions.ok) return []
  const out: CorpusDocument[] = []
  for (const v of versions.value) {
    if (v.version === document.version) continue
    const read = await work.store.version(document.id, v.version)
    if (read.ok) out.push(read.value)
  }
  return out
}

function checkLines(work: Work, results: readonly LockCheck[]): string[] {
  const same = results.filter((r) => r.state === 'same').length
  const missing = results.filter((r) => r.state === 'not imported').map((r) => r.document)
  const lines = results.flatMap((r) => [...r.findings.map((f) => findingLine(work, f)), ...addedLine(work, r)])
  return [
    ...lines,
    work.say(`${same} 份文件与锁一致`, `${same} documents agree with their locks`) +
      (missing.length === 0
        ? ''
        : work.say(`；未导入：${missing.join('、')}`, `; not imported: ${missing.join(', ')}`)),
  ]
}

const addedLine = (work: Work, r: LockCheck): string[] =>
  r.added.length === 0
    ? []
    : [work.say(`${r.document} 新增：${r.added.join('，')}`, `${r.document} new: ${r.added.join(', ')}`)]

function findingLine(work: Work, f: LockFinding): string {
  const what =
    f.kind === 'moved'
      ? work.say(`移到 ${f.to ?? ''}`, `has moved to ${f.to ?? ''}`)
      : f.kind === 'vanished'
        ? work.say('已不存在', 'is no longer there')
        : work.say('自锁定后有改动', 'has changed since it was locked')
  const on =
    f.standing.length === 0
      ? work.say('没有规则以它为据', 'no rule stands on it')
      : work.say(
          `以它为据的有 ${f.standing.length} 条：${f.standing.join('、')}`,
          `${f.standing.length} rules stand on it: ${f.standing.join(', ')}`,
        )
  const next =
    f.standing.length === 0
      ? ''
      : work.say('；请重读后运行 pengce corpus lock', '; read it again, then run pengce corpus lock')
  const difference = f.changes === undefined ? '' : `\n    ${differenceText(f.changes)}`
  return `${f.document} ${f.locator} ${what}${work.say('；', '; ')}${on}${next}${difference}`
}

/** `pengce corpus figures [DOCUMENT…]`: the ledger of all figures. */
export async function figures(
  work: Work,
  ids: readonly string[],
  only: 'all' | 'unclaimed' | 'summary',
): Promise<void> {
  const corpus = await work.store.read()
  if (!corpus.ok) return work.fail([corpus.problem])
  const known = corpus.value.documents
  const unknown = ids.find((id) => known.every((d) => d.id !== id))
  if (unknown !== undefined)
    return work.fail([{ code: 'unknown-document', at: unknown, known: known.map((d) => d.id) }])
  const documents = known.filter((d) => ids.length === 0 || ids.includes(d.id))
  const register = work.register()
  const ledger = ledgerOf(documents, register, await work.standing(register))
  const totals = {
    figures: ledger.figures,
    claimedByRow: ledger.claimedByRow,
    namedByRow: ledger.namedByRow,
    claimedByRule: ledger.claimedByRule,
    explained: ledger.explained,
    unexplained: ledger.unexplained.length,
    unread: ledger.unread,
  }
  const shown =
    only === 'all'
      ? ledger.entries
      : only === 'unclaimed'
        ? ledger.entries.filter((e) => e.rules.length === 0)
        : ledger.unexplained
  work.give(
    { ...totals, entries: shown.map((e) => ({ ...e, text: figureText(e.figure, work.language) })) },
    () => [
      ...shown.map((e) => entryLine(work, e)),
      work.say(
        `共 ${totals.figures} 个数字：登记条目认领 ${totals.claimedByRow}（其中写明数值 ${totals.namedByRow}），规则引用 ${totals.claimedByRule}，另有说明 ${totals.explained}；未说明 ${totals.unexplained}，未读出 ${totals.unread}`,
        `${totals.figures} figures: ${totals.claimedByRow} claimed by register rows (${totals.namedByRow} by value), ${totals.claimedByRule} cited by rules, ${totals.explained} with a reason; ${totals.unexplained} unexplained, ${totals.unread} unread`,
      ),
    ],
    totals.unexplained + totals.unread > 0 ? exit.mend : exit.done,
  )
}

function entryLine(work: Work, e: LedgerEntry): string {
  const by = e.rules.length > 0 ? e.rules.join(', ') : e.rows.length > 0 ? `(${e.rows.join(', ')})` : ''
  const why = e.reason === null ? '' : ` — ${reasonText(e.reason, work.language)}`
  return `${e.document} ${e.locator}  ${e.figure.text.replace(/\s+/gu, '')}  ${figureText(e.figure, work.language)}  ${by}${why}`
}

/** `pengce corpus proof`: that every character of every source is accounted for. */
export async function proof(work: Work): Promise<void> {
  const sources = await work.store.sources()
  if (!sources.ok) return work.fail([sources.problem])
  if (sources.value.length === 0) return work.fail([{ code: 'no-corpus', at: 'corpus' }])
  const accounts = sources.value.map(({ source, reading }) => ({
    name: source.name,
    ...sourceCoverageOf(source, reading),
  }))
  work.give(
    accounts,
    () =>
      accounts.map(
        (a) =>
          `${a.name}: ${a.characters} = ${a.inProvisions} ${work.say('在条款', 'in provisions')} + ${Object.entries(
            a.inResidue,
          )
            .map(([kind, n]) => `${n} ${residueText(kind as Parameters<typeof residueText>[0], work.language)}`)
            .join(
              ' + ',
            )}; ${work.say('缺', 'gaps')} ${a.gaps.length}, ${work.say('重', 'overlaps')} ${a.overlaps.length}`,
      ),
    accounts.every(isComplete) ? exit.done : exit.mend,
  )
}

/** `pengce corpus compare DOCUMENT [OLD] [NEW]`: two versions provision by provision. */
export async function compare(work: Work, id: string, from: string | undefined, to: string | undefined): Promise<void> {
  const versions = await work.store.versions(id)
  if (!versions.ok) return work.fail([versions.problem])
  const names = versions.value.map((v) => v.version)
  const older = from ?? names.at(-2)
  const newer = to ?? names.at(-1) ?? ''
  if (older === undefined) return work.fail([{ code: 'unknown-version', at: `${id}@`, known: names }])
  const [a, b] = [await work.store.version(id, older), await work.store.version(id, newer)]
  if (!a.ok) return work.fail([a.problem])
  if (!b.ok) return work.fail([b.problem])
  const changes = compareProvisions(a.value.provisions, b.value.provisions)
  work.give({ document: id, from: a.value.version, to: b.value.version, changes }, () => [
    `${id} ${a.value.version} → ${b.value.version}`,
    ...changes.map((c) => changeLine(work, c)),
    ...(changes.length === 0 ? [work.say('没有不同', 'no difference')] : []),
  ])
}

function changeLine(work: Work, c: ProvisionChange): string {
  switch (c.kind) {
    case 'changed':
      return `~ ${c.locator}  ${differenceText(c.changes)}`
    case 'moved':
      return `> ${c.locator}  ${work.say('移到', 'moved to')} ${c.to}`
    case 'vanished':
      return `- ${c.locator}  ${c.text}`
    case 'added':
      return `+ ${c.locator}  ${c.text}`
  }
}
