import { parentPort } from 'node:worker_threads'
import { columnProgram, Ground } from '@pengce/compile'
import { law } from '@pengce/policies'

/** One thread of a run: makes its program once, then tallies the rows it is told. */
const ARRAYS = { Uint8Array, Uint16Array, Float64Array }
let table
let ground
let programs = new Map()

parentPort.on('message', (message) => {
  if (message.table !== undefined) {
    const { size, memory } = message.table
    ground = new Ground(memory)
    const columns = new Map(
      message.table.columns.map(([key, type, at]) => [key, new ARRAYS[type](memory.buffer, at, size)]),
    )
    table = { size, columns, subject: 'enterprise', owner: null, historyComplete: false }
    programs = new Map()
    return parentPort.postMessage('ready')
  }
  const { measures, to, dates, rows, times } = message
  const key = `${to} ${measures.join(' ')}`
  if (!programs.has(key))
    programs.set(
      key,
      columnProgram(
        measures.map((id) => law.measure(id)),
        { to, ground },
      ),
    )
  let tallies = []
  for (let i = 0; i < times; i++) tallies = programs.get(key).tally(table, dates, rows)
  parentPort.postMessage(
    tallies.map(({ yes, open }) => [
      yes.rows,
      open.rows,
      ...[yes.amount.low, yes.amount.high, open.amount.low, open.amount.high],
    ]),
  )
})
