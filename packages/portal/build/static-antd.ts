import type { Plugin } from 'vite'
import { KEY } from '../src/look/ant-theme.ts'
import { media, palettes, schemes } from '../src/look/palette.ts'
import { antCss, antFigures } from './ant-css.ts'
import { antParts, antShared } from './ant-parts.ts'

/** The files whose content is written here: the colours for every page, antd's rules for the pages with antd on them. */
const COLOURS = '/src/look/look.css'
const RULES = '/src/look/ant.css'

/**
 * Writes antd's styles into a style sheet while building and leaves its style engine out of the pages: a third less
 * script, no flash, dark mode by the system alone, and a content security policy without inline styles.
 */
export function staticAntd(): Plugin {
  let building = true
  return {
    name: 'pengce-static-antd',
    enforce: 'pre',
    config: (_, { command }) => {
      building = command === 'build'
    },
    // In a layer: our own rules win over antd's whichever of the two sheets comes first.
    load: (id) =>
      id.endsWith(COLOURS) ? schemeCss() : id.endsWith(RULES) && building ? `@layer ant{${antCss()}}` : undefined,
    transform(code, id) {
      const [, path] = /node_modules\/antd\/es\/(.+)\.js$/u.exec(id) ?? []
      if (path === undefined || !building) return undefined
      const engine = engineParts[path]
      if (engine !== undefined) return { code: engine(), map: null }
      if (!/(^|\/)style(\/|$)/u.test(path)) return undefined
      return { code: withoutStyles(code), map: null }
    },
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
      const used = modules.flatMap((id) => /node_modules\/antd\/es\/([^/]+)\/style\//u.exec(id)?.[1] ?? [])
      const unknown = [...new Set(used)].filter((part) => antParts[part] === undefined && !antShared.includes(part))
      if (unknown.length > 0)
        this.error(`antd's ${unknown.join(', ')} is used but not drawn; add an element of it to build/ant-parts.ts`)
    },
  }
}

/** Our own custom properties for each scheme, as in `--ink-soft`. */
export const schemeCss = (): string =>
  schemes
    .map((scheme) => {
      const properties = Object.entries(palettes[scheme]).map(
        ([name, value]) => `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
      )
      const block = `:root{${properties.join(';')}}`
      const query = media[scheme]
      return query === null ? block : `@media ${query}{${block}}`
    })
    .join('\n')

const hook = `() => ['', '${KEY}']`

/** antd's modules that hold or call the style engine, as what remains of them. */
const engineParts: Readonly<Record<string, () => string>> = {
  'theme/util/genStyleUtils': () => `
    export const genStyleHooks = () => ${hook}
    export const genComponentStyleHook = () => () => ''
    export const genSubStyleComponent = () => () => null
    export const genCssVar = (ant, part) => {
      const name = (key) => '--' + ant.replace(/\\./g, '') + '-' + part + '-' + key
      return [name, (key, otherwise) => 'var(' + name(key) + (otherwise ? ', ' + otherwise : '') + ')']
    }`,
  'theme/useToken': () => `
    const figures = ${JSON.stringify(antFigures())}
    const dashed = (key) => key.replace(/[A-Z]+|\\d+/g, (part) => '-' + part.toLowerCase())
    const variables = new Proxy(figures, {
      get: (_, key) => (typeof key === 'string' ? 'var(--ant-' + dashed(key) + ')' : undefined),
    })
    const answer = [{}, figures, '', variables, { prefix: 'ant', key: '${KEY}' }, true]
    export default () => answer
    export const unitless = {}, ignore = {}
    export const getComputedToken = () => figures`,
  'theme/context': () => `
    import { createContext } from 'react'
    export const defaultTheme = {}
    export const defaultConfig = { token: {}, override: { override: {} }, hashed: false }
    export const DesignTokenContext = createContext(defaultConfig)`,
  'theme/util/useResetIconStyle': () => 'export default () => {}',
}

/** A module of styles with the same exports and nothing behind them. */
function withoutStyles(code: string): string {
  const named = [...code.matchAll(/export (?:const|function) (\w+)/gu)].map(([, name]) => name)
  const listed = [...code.matchAll(/export \{([^}]*)\}/gu)].flatMap(([, list = '']) =>
    list.split(',').map((entry) =>
      entry
        .trim()
        .split(/\s+as\s+/u)
        .at(-1),
    ),
  )
  const passedOn = [...code.matchAll(/export \* from .*$/gmu)].map(([line]) => line)
  const names = [...new Set([...named, ...listed])].filter((name) => name && name !== 'default')
  const main = code.includes('export default genSubStyleComponent') ? '() => null' : 'hook'
  return [
    `const hook = ${hook}`,
    `export default ${main}`,
    ...names.map((name) => `export const ${name} = hook`),
    ...passedOn,
  ].join('\n')
}
