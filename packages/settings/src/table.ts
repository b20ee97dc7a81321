import { variables } from './list.ts'
import { names } from './read.ts'

const heads = {
  zh: ['变量', '含义', '取值', '默认'],
  en: ['Variable', 'What it means', 'What it takes', 'By default'],
} as const

/** Every variable as a table in Markdown, as the pages on operation show it. */
export function settingsTable(language: 'zh' | 'en'): string {
  const rows = names.map((name) => {
    const { means, takes, otherwise } = variables[name]
    const none = otherwise === null || (Array.isArray(otherwise) && otherwise.length === 0)
    return [`\`${name}\``, means[language], takes[language], none ? '–' : `\`${String(otherwise)}\``]
  })
  return [heads[language], heads[language].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
