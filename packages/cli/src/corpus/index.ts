import { Command, InvalidArgumentError, Option } from 'commander'
import { check, compare, figures, proof } from './checking-commands.ts'
import { importPaths } from './import-command.ts'
import { exportDocuments, FORMATS, type Format, writeLocks } from './leaving-commands.ts'
import { list, search, show } from './reading-commands.ts'
import { type Common, type CorpusWorld, Work } from './world.ts'

export { standingOf } from './standing.ts'
export type { CorpusWorld } from './world.ts'

/** `pengce corpus …`: import, list, show, check, figures, proof, search, export, compare, lock. */
export function corpusCommands(world: CorpusWorld): Command {
  const corpus = new Command('corpus').description(
    '官方文件：导入、查看、核对、检索 · official texts: import, read, check, search',
  )
  const command = (name: string, about: string): Command =>
    corpus
      .command(name)
      .description(about)
      .option('--json', '以 JSON 输出 · output as JSON')
      .addOption(new Option('--lang <lang>', '语言 · language').choices(['zh', 'en']))
      .option('--data <folder>', '数据文件夹 · data folder (PENGCE_DATA, .pengce)')
  const work = (options: Common) => new Work(world, options)

  command('import <paths...>', '导入文件或文件夹（TXT、HTML、DOCX、PDF） · import files or folders')
    .option('--defects', '列出缺陷 · list the defects')
    .action((paths: string[], o: Common & { defects?: boolean }) =>
      importPaths(work(o), paths, { defects: o.defects === true }),
    )
  command('list', '已导入的文件 · the documents imported')
    .option('--defects', '列出缺陷 · list the defects')
    .action((o: Common & { defects?: boolean }) => list(work(o), { defects: o.defects === true }))
  command('show <citation...>', "查看文件或条款，如 'fin2019 （十）¶2' · show a document or a provision")
    .option('--version-of <version>', '指定版本 · of this version')
    .action((words: string[], o: Common & { versionOf?: string }) => show(work(o), words, o.versionOf))
  command('check [documents...]', '与锁比对，列出受影响的规则 · compare with the locks').action(
    (ids: string[], o: Common) => check(work(o), ids),
  )
  command('figures [documents...]', '数字台账 · the ledger of figures')
    .addOption(
      new Option('--show <what>', '列出哪些 · which to list')
        .choices(['summary', 'unclaimed', 'all'])
        .default('summary'),
    )
    .action((ids: string[], o: Common & { show: 'all' | 'unclaimed' | 'summary' }) => figures(work(o), ids, o.show))
  command('proof', '证明每个字符都有归属 · the account of every character').action((o: Common) => proof(work(o)))
  command('search <words...>', '全文检索 · full-text search')
    .option('--limit <count>', '最多几条 · how many at most', count, 20)
    .action((words: string[], o: Common & { limit: number }) => search(work(o), words, o.limit))
  command('export [documents...]', '导出 · export')
    .addOption(new Option('--format <format>', '格式 · format').choices([...FORMATS]).default('akn'))
    .option('--to <folder>', '写到文件夹 · write into a folder')
    .action((ids: string[], o: Common & { format: Format; to?: string }) =>
      exportDocuments(work(o), ids, o.format, o.to),
    )
  command('compare <document> [from] [to]', '比较两个版本 · compare two versions').action(
    (id: string, from: string | undefined, to: string | undefined, o: Common) => compare(work(o), id, from, to),
  )
  command('lock <documents...>', '重写锁（先重读条款） · write the locks anew').action((ids: string[], o: Common) =>
    writeLocks(work(o), ids),
  )
  return corpus
}

function count(text: string): number {
  const n = Number(text)
  if (!Number.isInteger(n) || n < 1 || n > 1000) throw new InvalidArgumentError('1–1000')
  return n
}
