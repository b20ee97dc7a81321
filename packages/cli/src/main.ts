import { createInterface, type Interface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import { todayInShenzhen } from '@pengce/values'
import { exit, type Io } from './io.ts'
import { run } from './run.ts'

// A reader that goes away (| head) ends the output, not the program with a fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.done)
    throw error
  })

const readers: Interface[] = []
let waiting: AsyncIterator<string> | null = null
const nextLine = async (prompt: string): Promise<string | null> => {
  if (waiting === null) {
    const reader = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY })
    readers.push(reader)
    waiting = reader[Symbol.asyncIterator]()
  }
  process.stderr.write(prompt)
  const { value, done } = await waiting.next()
  return done === true ? null : value
}

const io: Io = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  input: () => buffer(process.stdin),
  nextLine,
  env: process.env,
  today: todayInShenzhen,
}

process.exitCode = await run(process.argv.slice(2), io).catch((error: unknown) => {
  console.error(error)
  return exit.fault
})
for (const reader of readers) reader.close()
