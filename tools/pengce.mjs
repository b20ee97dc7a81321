#!/usr/bin/env node
// The command pengce: builds packages/cli when its sources changed, then runs it in this same process.
import { requireDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'

requireNode()
await requireDependencies()
const { bundle, load } = await import('./lib/bundle.mjs')
const made = await bundle('pengce', 'packages/cli/src/main.ts')
await load('problem' in made ? give(made.problem) : made.file)

/**
 * @param {string} text
 * @returns {never}
 */
function give(text) {
  console.error(text)
  process.exit(1)
}
