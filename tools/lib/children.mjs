import { spawn } from 'node:child_process'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the command could not be started
 * @property {string} output what it wrote, both streams together (empty when it wrote to our own streams)
 * @property {number} ms how long it took
 */

/**
 * Runs a command and answers how it ended; never throws. A signal that ends us ends it too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: 1 | 2 }} [options] `show`: what it writes goes to our own stdout (1) or stderr (2)
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, show = 'pipe' } = options
  const began = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', show, show === 1 ? 2 : show] })
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    running.add(child)
    const end = (/** @type {number} */ code, /** @type {string} */ extra) => {
      running.delete(child)
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + extra, ms: performance.now() - began })
    }
    child.on('error', (error) => end(127, `${command}: ${error.message}\n`))
    child.on('close', (code) => end(code ?? 1, ''))
  })
}

/**
 * Runs one of Node's own scripts.
 * @param {readonly string[]} args the script first
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: 1 | 2 }} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options)

/** From now on SIGINT and SIGTERM end the children first and then this process, with the usual code. */
export function endWithChildren() {
  const ends = /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])
  /** @type {(() => void)[]} */
  const undo = []
  for (const [signal, code] of ends) {
    const listener = () => {
      for (const child of running) child.kill(signal)
      process.exit(code)
    }
    process.on(signal, listener)
    undo.push(() => process.off(signal, listener))
  }
  return () => {
    for (const step of undo) step()
  }
}
