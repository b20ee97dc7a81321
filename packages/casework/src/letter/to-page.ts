import type { Language } from '@pengce/language'
import type { Wording } from './wording.ts'

/** A letter as a page to print, in the layout of official documents (GB/T 9704-2012). */
export function letterPage(w: Wording, language: Language): string {
  const p = (text: string, mark = '') => `<p${mark === '' ? '' : ` class="${mark}"`}>${escaped(text)}</p>`
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(w.title)} ${escaped(w.number)}</title>
<style>
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
body { max-width: 156mm; margin: 10mm auto; padding: 0 5mm; font: 16pt/28.9pt FangSong, "FangSong_GB2312", "Noto Serif CJK SC", serif; color: #000; background: #fff }
header { text-align: center; color: #c00000; font-size: 22pt; line-height: 1.4; border-bottom: 2pt solid #c00000; padding-bottom: 4mm }
h1 { text-align: center; font-size: 22pt; font-weight: 600; line-height: 1.4; margin: 10mm 0 8mm }
p { margin: 0; text-indent: 2em }
p.number, p.plain { text-indent: 0 }
p.number { text-align: center; margin-top: 4mm }
p.sign { text-indent: 0; text-align: right; padding-right: 4em }
p.sign.first { margin-top: 20mm }
@media print { body { margin: 0; padding: 0; max-width: none } }
</style></head>
<body><main>
<header>${escaped(w.office)}</header>
${p(w.number, 'number')}
<h1>${escaped(w.title)}</h1>
${w.addressee === '' ? '' : p(w.addressee, 'plain')}
${w.paragraphs.map((text) => p(text)).join('\n')}
${w.lines.map((text, i) => p(`${i + 1}. ${text}`)).join('\n')}
${p(w.grounds)}
${w.close === null ? '' : p(w.close)}
${p(w.office, 'sign first')}
${p(w.date, 'sign')}
</main></body></html>
`
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
