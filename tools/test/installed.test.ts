import { describe, expect, it } from 'vitest'
import { missing } from '../lib/dependencies.mjs'
import { versionProblem } from '../lib/node-version.mjs'
import { countsOf } from '../lib/vitest.mjs'

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '26.10.0'])('%s will do', (version) => {
    expect(versionProblem(version, '>=20.19')).toBeUndefined()
  })

  it.each(['20.18.9', '18.20.0', '8.0.0'])('%s is told what is needed', (version) => {
    expect(versionProblem(version, '>=20.19')).toContain(`needs Node 20.19 or newer; this is Node ${version}`)
  })
})

describe('what an installation lacks', () => {
  const wanted = {
    packages: {
      '': {},
      'packages/values': { version: '0.1.0' },
      'node_modules/zod': { version: '4.6.7', integrity: 'x' },
      'node_modules/fsevents': { version: '2.3.3', integrity: 'y', optional: true },
    },
  }

  it('is everything when nothing was installed', () => {
    expect(missing(wanted, undefined)).toEqual(['node_modules/zod'])
  })

  it('is nothing when only builds for other platforms are absent', () => {
    expect(missing(wanted, { packages: { 'node_modules/zod': { version: '4.6.7', integrity: 'x' } } })).toEqual([])
  })

  it('is a package in another version or with other content', () => {
    expect(missing(wanted, { packages: { 'node_modules/zod': { version: '4.6.6', integrity: 'x' } } })).toHaveLength(1)
    expect(missing(wanted, { packages: { 'node_modules/zod': { version: '4.6.7', integrity: 'z' } } })).toHaveLength(1)
  })
})

describe('the sum of a test run', () => {
  const report = {
    success: true,
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
  }

  it('counts passed, failed and skipped', () => {
    expect(countsOf(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 })
    expect(countsOf({ ...report, numFailedTests: 2 }, 1).failed).toBe(2)
  })

  it('counts a file that could not be loaded as a failure', () => {
    const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(countsOf(broken, 1).failed).toBe(1)
  })

  it('never calls a run green that ended badly', () => {
    expect(countsOf(report, 1).failed).toBe(1)
    expect(countsOf(undefined, 0).failed).toBe(1)
  })
})
