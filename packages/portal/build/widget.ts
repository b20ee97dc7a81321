import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'vite'

/** The widget for other websites as one small classic script, `/widget.js`: it needs nothing of the portal's pages. */
export const widget = (): Plugin => ({
  name: 'pengce-widget',
  apply: 'build',
  async generateBundle() {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../src/widget/element.ts', import.meta.url))],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      write: false,
    })
    this.emitFile({ type: 'asset', fileName: 'widget.js', source: outputFiles[0]?.text ?? '' })
  },
})
