// Many applicants, line by line. PENGCE=http://127.0.0.1:8080 tsx examples/integration/bulk.ts
import { assessBulk, type BulkApplicant, type ClientOptions } from '@pengce/client'

/** The certain sum of each applicant in fen, or what is wrong with it. */
export async function sums(
  options: ClientOptions,
  applicants: readonly BulkApplicant[],
): Promise<Map<string, number | string>> {
  const found = new Map<string, number | string>()
  for await (const line of assessBulk(options, applicants))
    if ('problems' in line)
      found.set(line.id ?? `line ${line.line}`, line.problems.map((p) => `${p.at}: ${p.text}`).join('; '))
    else found.set(line.id ?? `line ${line.line}`, line.totals.certain)
  return found
}

if (process.env.PENGCE !== undefined) {
  const applicants: BulkApplicant[] = [
    { id: 'first', applicant: 'enterprise', facts: { 'enterprise/in-shenzhen': true } },
    { id: 'second', applicant: 'person', facts: {} },
  ]
  for (const [id, sum] of await sums({ base: process.env.PENGCE }, applicants)) console.log(id, sum)
}
