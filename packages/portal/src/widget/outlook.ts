/** What the widget needs of the service's answer. */
export interface Outlook {
  readonly totals: { readonly certain: number; readonly possible: number; readonly withoutCeiling: readonly string[] }
  readonly results: readonly {
    readonly measure: string
    readonly title: string
    readonly policy: string
    readonly verdict: 'yes' | 'open'
    readonly amount: string | null
    readonly citations: readonly { readonly locator: string }[]
  }[]
  readonly more: number
  readonly next: Question | null
}
export interface Question {
  readonly fact: string
  readonly year: number | null
  readonly item: string | null
  readonly question: string
  readonly note: string | null
  readonly type: 'yes-no' | 'choice' | 'figure' | 'date'
  readonly unit?: string
  readonly options?: readonly { readonly key: string; readonly label: string }[]
}
/** What was answered, as the service takes it. */
export type Facts = Record<string, unknown>

/** What is asked about. */
export interface Asking {
  readonly base: string
  readonly lang: 'zh' | 'en'
  readonly kind: string
  readonly document: string | null
}

/** Asks the service how things stand; what it refuses comes back as its own sentence. */
export async function outlookOf(
  { base, lang, kind, document }: Asking,
  facts: Facts,
): Promise<{ readonly outlook: Outlook } | { readonly refused: string }> {
  const answer = await fetch(`${base}/v1/outlook`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': lang },
    body: JSON.stringify({ applicant: kind, facts, ...(document === null ? {} : { document }) }),
  })
  const read: unknown = await answer.json()
  return answer.ok ? { outlook: read as Outlook } : { refused: String(Object(read).problems?.[0]?.text ?? '') }
}

/** The facts with one more answer; null is “not known”. */
export const answered = (facts: Facts, { fact, year }: Question, value: unknown): Facts =>
  year === null ? { ...facts, [fact]: value } : { ...facts, [fact]: { ...Object(facts[fact]), [String(year)]: value } }
