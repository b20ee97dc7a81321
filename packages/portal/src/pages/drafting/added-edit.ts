import { isLine, type Line } from './line.ts'

export const SUBJECTS = ['enterprise', 'sole-trader', 'organisation', 'person', 'project', 'event', 'site'] as const
export type Subject = (typeof SUBJECTS)[number]
/** What a new measure gives: a sum, a share of a figure, or the same as a measure that is there. */
export const GIVES = ['amount', 'share', 'like'] as const
export type Gives = (typeof GIVES)[number]

/** A measure that is to be new, as it is being edited. */
export interface AddedEdit {
  /** The document that it joins. */
  readonly document: string
  /** Its short name within the document, in small Latin letters. */
  readonly name: string
  readonly zh: string
  readonly en: string
  readonly subject: Subject
  readonly when: readonly Line[]
  readonly gives: Gives
  readonly amount: string
  readonly share: string
  /** The figure of which a share is given. */
  readonly of: string
  readonly atMost: string
  readonly like: string
}
/** Of no document that is there: it stands in one of its own. */
export const OWN_DOCUMENT = 'change'
export const NOTHING_ADDED: AddedEdit = {
  document: OWN_DOCUMENT,
  name: '',
  zh: '',
  en: '',
  subject: 'enterprise',
  when: [],
  gives: 'amount',
  amount: '',
  share: '',
  of: '',
  atMost: '',
  like: '',
}

/** A short name as an address can hold it; what it may not hold becomes a hyphen. */
export const nameIn = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60)

/** Its name: the one that was typed, or one made of the English title. */
export const addedId = ({ document, name, en }: AddedEdit): string => `${document}/${nameIn(name) || nameIn(en)}`

/** Whether everything is said that a new measure needs. */
export const addedReady = (a: AddedEdit): boolean =>
  a.zh.trim() !== '' &&
  !addedId(a).endsWith('/') &&
  {
    amount: a.amount.trim() !== '',
    share: a.share.trim() !== '' && a.of !== '',
    like: a.like !== '',
  }[a.gives]

/** The line of a change that makes the measure. */
export function addedLine(a: AddedEdit): Line {
  const title = [a.zh.trim(), a.en.trim() === '' ? a.zh.trim() : a.en.trim()]
  const begun = { new: addedId(a), title }
  if (a.gives === 'like') return { ...begun, like: a.like }
  const share = { share: a.share.trim(), of: a.of, ...(a.atMost.trim() === '' ? {} : { atMost: a.atMost.trim() }) }
  const pays = a.gives === 'amount' ? { amount: a.amount.trim() } : share
  return { ...begun, subject: a.subject, when: a.when, pays }
}

/** A line of a change as a new measure to edit; null where it is none, or holds what the form has no field for. */
export function addedIn(line: Line): AddedEdit | null {
  const { new: id, title, subject = 'enterprise', when = [], pays, like, ...more } = line
  const [, document, name] = /^([^/]+)\/([^/]+)$/u.exec(String(id)) ?? []
  const [zh = '', en = zh] = Array.isArray(title) ? title.map(String) : [String(title)]
  // Without a title of its own it is called like the measure it is like, which the form cannot say.
  if (title === undefined) return null
  const whom = SUBJECTS.find((s) => s === subject)
  if (document === undefined || name === undefined || whom === undefined || Object.keys(more).length > 0) return null
  if (!Array.isArray(when) || !when.every(isLine)) return null
  const begun = { ...NOTHING_ADDED, document, name, zh, en, subject: whom, when }
  if (typeof like === 'string') return pays === undefined ? { ...begun, gives: 'like', like } : null
  if (!isLine(pays)) return null
  const { amount, ...portion } = pays
  if (amount !== undefined)
    return Object.keys(portion).length === 0 ? { ...begun, gives: 'amount', amount: String(amount) } : null
  const { share, of, atMost = '', ...rest } = portion
  if (Object.keys(rest).length > 0) return null
  return typeof of === 'string' && share !== undefined
    ? { ...begun, gives: 'share', share: String(share), of, atMost: String(atMost) }
    : null
}
