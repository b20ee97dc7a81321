// node --import tsx bench/advice/advice.mjs: how long the whole advice takes on the real law, for every applicant in
// examples/ and examples/stories/, beside the assessment alone. Times are printed, never tested: wall time, and the time
// of the processor, which another busy program disturbs less.
import { readdirSync, readFileSync } from 'node:fs'
import { advice, assessAll, nextQuestion, readApplicantFile } from '@pengce/assess'
import { datesFrom } from '@pengce/language'
import { law } from '@pengce/policies'
import { background } from '@pengce/vocabulary'
import { parse } from 'yaml'

const ROUNDS = Number(process.env.ROUNDS ?? 5)
const folders = ['examples', 'examples/stories']
const applicants = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:json|ya?ml)$/u.test(name))
    .flatMap((name) => {
      const read = readApplicantFile(parse(readFileSync(`${folder}/${name}`, 'utf8')), law)
      return 'problems' in read ? [] : [{ name, ...read, dates: datesFrom(read.dates, '2026-11-25') }]
    }),
)

const median = (of) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0
function timed(work) {
  const [wall, busy] = [[], []]
  for (let n = 0; n < ROUNDS; n += 1) {
    const [at, cpu] = [performance.now(), process.cpuUsage()]
    work()
    const used = process.cpuUsage(cpu)
    wall.push(performance.now() - at)
    busy.push((used.user + used.system) / 1000)
  }
  return { wall: median(wall), busy: median(busy) }
}

const rows = applicants.map(({ name, applicant, dates, expected }) => {
  const options = { background, expected }
  advice(law, applicant, dates, 'zh', options)
  return {
    name,
    assess: timed(() => assessAll(law.measures, applicant, dates)),
    next: timed(() => nextQuestion(law, applicant, dates, { background })),
    advice: timed(() => advice(law, applicant, dates, 'zh', options)),
  }
})
const shown = ({ wall, busy }) => `${wall.toFixed(0).padStart(6)} ${busy.toFixed(0).padStart(6)}`
console.log(
  `${law.measures.length} measures, ${rows.length} applicants, median of ${ROUNDS}; ms of wall time and of processor time`,
)
console.log(`${''.padEnd(44)}${'assess'.padStart(13)}${'next'.padStart(15)}${'advice'.padStart(15)}`)
for (const r of rows) console.log(`${r.name.padEnd(44)}${shown(r.assess)}  ${shown(r.next)}  ${shown(r.advice)}`)
for (const of of ['assess', 'next', 'advice']) {
  const [wall, busy] = [rows.map((r) => r[of].wall), rows.map((r) => r[of].busy)]
  console.log(
    `${of.padEnd(8)} median ${median(wall).toFixed(0)} ms, most ${Math.max(...wall).toFixed(0)} ms; processor ${median(busy).toFixed(0)} and ${Math.max(...busy).toFixed(0)} ms`,
  )
}
