import { CorpusStore, diskBlobs, readSource, sourceText } from '../src/index.ts'
import { grantsText } from './sample.ts'

/** Imports two versions by turns until it is killed. Run by store.test.ts in a process of its own. */
const store = new CorpusStore(diskBlobs(process.argv[2] ?? ''))
for (let turn = 0; ; turn++) {
  const source = sourceText('sample', grantsText(['奖励3万元', `奖励${turn + 4}万元`]))
  const reading = readSource(source, [])
  if (!reading.ok) throw new Error('not read')
  const done = await store.add([{ source, reading: reading.value }], '2031-05-01')
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  process.stdout.write('.')
}
