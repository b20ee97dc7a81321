import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where everything built goes; removing it is always safe. */
export const built = join(root, 'dist')

/**
 * A path as it is written in messages and stamps: from the checkout, with forward slashes.
 * @param {string} path
 */
export const fromRoot = (path) => relative(root, path).split(sep).join('/')

/**
 * Milliseconds as a person reads them.
 * @param {number} ms
 */
export const seconds = (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`
