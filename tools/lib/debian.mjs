import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './children.mjs'

/** @typedef {{ package: string, for: string, there: () => Promise<boolean> }} Need */

/**
 * The first of these commands on the PATH, as a full path.
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function findCommand(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** Chromium for the browser tests: PENGCE_CHROMIUM, else what the PATH offers. */
export const chromium = () =>
  process.env.PENGCE_CHROMIUM ?? findCommand(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])

/**
 * What the tests use beside Node, with the Debian package that holds it.
 * @type {Need[]}
 */
export const needs = [
  { package: 'chromium', for: 'the browser tests', there: async () => chromium() !== undefined },
  { package: 'fonts-noto-cjk', for: 'Chinese text in pages and PDF files', there: hasChineseFont },
  {
    package: 'libxml2-utils',
    for: 'checking exports with xmllint',
    there: async () => findCommand(['xmllint']) !== undefined,
  },
  { package: 'postgresql', for: 'the tests of the store on a real server', there: async () => hasPostgres() },
]

/** Debian keeps a server's programs out of the PATH, a folder for each version. */
function hasPostgres() {
  const versions = '/usr/lib/postgresql'
  return existsSync(versions) && readdirSync(versions).some((v) => existsSync(join(versions, v, 'bin', 'initdb')))
}

async function hasChineseFont() {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true
  const { code, output } = await run('fc-list', [':lang=zh-cn', 'family'])
  return code === 0 && output.trim() !== ''
}

/**
 * Installs what is missing where we may (root, or sudo without a password), and answers what is still missing.
 * @param {readonly Need[]} wanted
 * @returns {Promise<Need[]>}
 */
export async function ensureDebianPackages(wanted = needs) {
  const lacking = await missingOf(wanted)
  if (lacking.length === 0) return []
  const how = await mayInstall()
  if (how === undefined) return lacking
  const names = lacking.map((need) => need.package)
  console.log(`Installing Debian packages for the tests: ${names.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = '', ...rest] = [...how, 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args]
    return run(command, rest, { env })
  }
  await apt('update')
  const { code, output } = await apt('install', '-y', '--no-install-recommends', ...names)
  if (code !== 0) console.log(output.trimEnd().split('\n').slice(-5).join('\n').replace(/^/gm, '    '))
  return missingOf(lacking)
}

/** @param {readonly Need[]} wanted */
async function missingOf(wanted) {
  const there = await Promise.all(wanted.map((need) => need.there()))
  return wanted.filter((_, index) => there[index] !== true)
}

/** @returns {Promise<string[] | undefined>} what to write before apt-get; nothing when we may not */
async function mayInstall() {
  if (findCommand(['apt-get']) === undefined) return undefined
  if (process.getuid?.() === 0) return []
  if (findCommand(['sudo']) === undefined) return undefined
  const { code } = await run('sudo', ['-n', 'true'])
  return code === 0 ? ['sudo', '-n'] : undefined
}
