import { Html } from './html.ts'

/** A4 across, two columns of reading and a narrow one to tick; black on white, no picture and no script. */
export const reviewStyle: Html = new Html(`
@page { size: A4 landscape; margin: 12mm }
* { box-sizing: border-box }
body { font: 10pt/1.5 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #1a1a1a; background: #fff; max-width: 297mm; margin: 0 auto; padding: 8mm }
h1 { font-size: 15pt; margin: 0 0 2mm }
h2 { font-size: 12pt; margin: 4mm 0 1mm }
h3 { font-size: 10.5pt; margin: 0 0 1mm }
h3 + p { margin-top: 0 }
td > h3:not(:first-child) { margin-top: 4mm }
h4 { font-size: 9.5pt; margin: 2mm 0 1mm }
p { margin: 0 0 1mm }
header { border-bottom: 2px solid #1a1a1a; margin-bottom: 4mm; padding-bottom: 2mm }
table { border-collapse: collapse; width: 100% }
.rows { table-layout: fixed }
.rows > thead th { text-align: left; border-bottom: 1px solid #1a1a1a; padding: 1mm 2mm }
.rows > thead th:nth-child(1) { width: 38% }
.rows > thead th:nth-child(3) { width: 22mm }
.rows > tbody > tr > td { vertical-align: top; border-bottom: 1px solid #8a8a8a; padding: 2mm }
.examples td { vertical-align: top; border: 1px solid #c4c4c4; padding: 0.5mm 1.5mm; font-size: 8.5pt }
.examples td:nth-child(1) { width: 30% }
.examples td:nth-child(3) { width: 26%; font-weight: 600 }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; column-gap: 2mm }
dt { color: #555 }
dd { margin: 0; overflow-wrap: anywhere }
ul { margin: 0; padding-left: 4.5mm }
code { font-size: 8.5pt; color: #555; overflow-wrap: anywhere; font-weight: 400 }
blockquote { margin: 2mm 0 0; padding: 1mm 2mm; border-left: 3px solid #8a8a8a; background: #f5f5f2 }
strong { color: #9b1c1c }
.small { font-size: 8.5pt; color: #555 }
.check { white-space: nowrap }
footer { break-inside: avoid; margin-top: 6mm }
.line { border-bottom: 1px solid #1a1a1a; height: 10mm; display: flex; align-items: end; max-width: 120mm }
.tall { height: 24mm; max-width: none; align-items: start }
@media print { body { padding: 0; max-width: none } thead { display: table-header-group } .examples tr { break-inside: avoid } h3, h4 { break-after: avoid } }
@media screen and (max-width: 800px) { .rows, .rows > tbody, .rows > tbody > tr, .rows > tbody > tr > td { display: block; width: 100% } .rows > thead { display: none } }
`)
