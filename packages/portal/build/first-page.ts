import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'vite'
import type { firstPages } from '../src/first-page.tsx'

/**
 * Draws the first page in both languages into its HTML while building, so that it is seen before any script has come: `index.html`
 * and `en/index.html`. What every other address begins with, the same page without content, becomes `page.html`.
 */
export const firstPage = (): Plugin => ({
  name: 'pengce-first-page',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const page = bundle['index.html']
    if (page?.type !== 'asset') return this.error('the page that the first pages are written into is not there')
    const empty = String(page.source)
    this.emitFile({ type: 'asset', fileName: 'page.html', source: empty })
    for (const drawn of await draw()) {
      const source = filled(empty, drawn)
      if (drawn.at === '/') page.source = source
      else this.emitFile({ type: 'asset', fileName: `${drawn.at.slice(1)}/index.html`, source })
    }
  },
})

type Drawn = (typeof firstPages)[number]

/** The portal run once, without a browser; pages that come later are not needed for it. */
async function draw(): Promise<readonly Drawn[]> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/first-page.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.PROD': 'true' },
    plugins: [
      {
        name: 'later',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ kind, path }) =>
            kind === 'dynamic-import' ? { path, external: true } : undefined,
          ),
      },
    ],
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  const made: { readonly firstPages: readonly Drawn[] } = await import(`data:text/javascript;base64,${code}`)
  return made.firstPages
}

function filled(empty: string, { at, lang, title, lead, content }: Drawn): string {
  const steps: readonly (readonly [RegExp, string])[] = [
    [/<html lang="[^"]*">/u, `<html lang="${lang}">`],
    [/<title>[^<]*<\/title>/u, `<title>${title}</title>`],
    [/<meta name="description"[^>]*>/u, `<meta name="description" content="${lead}" />`],
    [/<div id="root"><\/div>/u, `<div id="root" data-at="${at}">${content}</div>`],
  ]
  return steps.reduce((page, [from, to]) => {
    if (!from.test(page)) throw new Error(`index.html has no place for ${from.source}`)
    return page.replace(from, () => to)
  }, empty)
}
