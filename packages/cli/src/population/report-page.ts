import type { Language } from '@pengce/language'
import type { Chart } from './charts.ts'
import { COMPARISON_WORDS, type ComparisonReport } from './comparison-text.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A page of its own with the words and the charts of a comparison; it needs nothing from elsewhere. */
export function reportPage(
  report: ComparisonReport,
  charts: readonly Chart[],
  words: string,
  language: Language,
): string {
  const mark = report.madeUp === null ? '' : `<p class="mark">${escaped(COMPARISON_WORDS[language].madeUp)}</p>`
  const figures = charts.map(
    ({ title, svg }) =>
      `<figure role="img" aria-label="${escaped(title)}">${svg}<figcaption>${escaped(title)}</figcaption></figure>`,
  )
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(report.title)}</title>
<style>
body { font: 15px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328 }
pre { white-space: pre-wrap; background: #f6f8fa; padding: 1rem; border-radius: 6px }
figure { margin: 2rem 0; overflow-x: auto }
figcaption { color: #59636e }
.mark { background: #fff8c5; border-left: 4px solid #9a6700; padding: .5rem 1rem }
</style>
</head>
<body>
<h1>${escaped(report.title)}</h1>
${mark}
<pre>${escaped(words)}</pre>
${figures.join('\n')}
</body>
</html>
`
}
