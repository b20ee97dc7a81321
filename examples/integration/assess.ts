// What may this enterprise get, and on what ground? PENGCE=http://127.0.0.1:8080 tsx examples/integration/assess.ts
import { type ClientOptions, pengceClient } from '@pengce/client'

/** One line for each measure that is granted or open: verdict, title, amount, where it stands. */
export async function whatItMayGet(options: ClientOptions): Promise<readonly string[]> {
  const client = pengceClient(options)
  const { data, error } = await client.POST('/v1/assessments', {
    body: {
      applicant: 'enterprise',
      facts: { 'enterprise/in-shenzhen': true, 'hr-service/institution': true },
      measures: ['hr2023/scale-award', 'hr2023/listing-award'],
    },
  })
  if (data === undefined) throw new Error(`${error.code}: ${error.detail}`)
  return data.reports
    .filter((report) => report.verdict !== 'no')
    .map((report) => {
      const places = report.citations.map((c) => `${c.document} ${c.locator}`).join(', ')
      return `${report.verdict}  ${report.measure.title}  ${report.amount?.text ?? '–'}  (${places})`
    })
}

if (process.env.PENGCE !== undefined)
  for (const line of await whatItMayGet({ base: process.env.PENGCE })) console.log(line)
