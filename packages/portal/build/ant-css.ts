import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs'
import { theme as antdTheme, ConfigProvider, type ThemeConfig } from 'antd'
import { createElement as h } from 'react'
import { renderToString } from 'react-dom/server'
import { antTheme, antTokens } from '../src/look/ant-theme.ts'
import { media, palettes, type Scheme, schemes } from '../src/look/palette.ts'
import { antParts } from './ant-parts.ts'

/** antd's styles for the parts in use: rules once, custom properties for each scheme under its media query. */
export function antCss(): string {
  const caches = schemes.map((scheme) => [scheme, render(themeOf(scheme))] as const)
  const rules = caches.slice(0, 1).map(([, cache]) => extractStyle(cache, { plain: true, types: ['style'] }))
  const properties = caches.map(([scheme, cache]) =>
    under(media[scheme], extractStyle(cache, { plain: true, types: ['token', 'cssVar'] })),
  )
  return [...rules, ...properties].join('\n').replace(/\.data-ant-cssinjs-cache-path\{[^}]*\}/gu, '')
}

/** The figures that antd's own code reads while it runs; colours and lengths come from the style sheet. */
export function antFigures(): Record<string, number | boolean> {
  const token = antdTheme.getDesignToken(themeOf('light'))
  return Object.fromEntries(
    Object.entries(token).filter(
      (entry): entry is [string, number | boolean] => typeof entry[1] === 'number' || typeof entry[1] === 'boolean',
    ),
  )
}

const themeOf = (scheme: Scheme): ThemeConfig => ({
  ...antTheme(palettes[scheme]),
  // antd derives shades from the colours it is given, in the dark even from the main one; ours stand as they are.
  algorithm: [
    scheme.startsWith('dark') ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    (seed, map) => ({ ...(map ?? antdTheme.defaultAlgorithm(seed)), ...antTokens(palettes[scheme]) }),
  ],
})

function render(theme: ThemeConfig) {
  const cache = createCache()
  const parts = Object.entries(antParts).map(([key, part]) => h('div', { key }, part))
  renderToString(h(StyleProvider, { cache, mock: 'server' }, h(ConfigProvider, { theme }, parts)))
  return cache
}

const under = (query: string | null, css: string): string => (query === null ? css : `@media ${query}{${css}}`)
