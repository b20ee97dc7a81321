import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runNode } from './children.mjs'
import { built, root } from './project.mjs'
import { readJson } from './stamp.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} Report what Vitest's JSON reporter writes, as far as we read it
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/**
 * Tests by outcome. A file that could not be loaded is one failure, and so is a run that ended badly without any.
 * @param {Report | undefined} report
 * @param {number} code the exit code of the run
 * @returns {Counts}
 */
export function countsOf(report, code) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const notLoaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + notLoaded
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Runs one project of vitest.config.ts and shows its progress.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Counts & { ms: number }>}
 */
export async function runVitest(project, env = process.env) {
  const file = join(built, 'tests', `${project}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  const { code, ms } = await runNode(
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      `--project=${project}`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { cwd: root, env: { ...env, ...plain }, show: 1 },
  )
  return { ...countsOf(readJson(file), code), ms }
}
