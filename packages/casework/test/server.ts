import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of our own in a temporary folder, reached through a socket in it. */
export interface Server {
  /** The address of a new, empty database. */
  readonly newDatabase: () => string
  /** Stops at once, as a server that fails does; `again` starts it anew with what it had. */
  readonly halt: () => void
  readonly again: () => void
  readonly stop: () => void
}

const versions = '/usr/lib/postgresql'
const found = existsSync(versions)
  ? readdirSync(versions)
      .toSorted((a, b) => Number(b) - Number(a))
      .map((version) => join(versions, version, 'bin'))
      .find((bin) => existsSync(join(bin, 'initdb')))
  : undefined

/** Whether this machine has a server to start. */
export const hasServer = found !== undefined

/** Starts a server; it is lost when stopped, and does not wait for the disk unless it is to be durable. */
export function startServer({ durable = false } = {}): Server {
  const bin = found ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'pengce-pg-'))
  const data = join(folder, 'data')
  // The server refuses to run as root.
  const user: Partial<Ids> = process.getuid?.() === 0 ? idsOf('postgres') : {}
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const as = { ...user, cwd: folder, stdio: 'pipe' as const }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'], as)
  const options = `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=${durable ? 'on' : 'off'} -c max_connections=120 -c log_min_messages=panic`
  const start = () =>
    execFileSync(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'], {
      ...as,
      stdio: 'ignore',
    })
  const halt = () => spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], as)
  start()
  let made = 0
  return {
    newDatabase: () => {
      const name = `test${++made}`
      execFileSync(join(bin, 'createdb'), ['-h', folder, '-U', 'owner', name])
      return `postgres://owner@/${name}?host=${encodeURIComponent(folder)}`
    },
    halt,
    again: start,
    stop: () => {
      halt()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Ids {
  readonly uid: number
  readonly gid: number
}
const idsOf = (user: string): Ids => ({
  uid: Number(execFileSync('id', ['-u', user], { encoding: 'utf8' })),
  gid: Number(execFileSync('id', ['-g', user], { encoding: 'utf8' })),
})
