import { h } from './dom.ts'
import { type Asking, answered, type Facts, type Outlook, outlookOf, type Question } from './outlook.ts'
import { style } from './style.ts'
import { widgetWords, yuan } from './words.ts'

const KINDS = ['enterprise', 'sole-trader', 'organisation', 'person', 'household']
/** Where this script came from is where its service is. */
const home =
  document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src).origin : location.origin

/**
 * `<pengce-entitlements lang="zh" document="hr2023" kind="enterprise" questions="5">`: asks a few questions and shows what is certain and
 * what is possible. Keeps nothing, sets no cookie, and needs of the page's security policy only that it may load and ask this service.
 */
export class Entitlements extends HTMLElement {
  #facts: Facts = {}
  #asked = 0
  #shown: Outlook | null = null
  readonly #root = this.attachShadow({ mode: 'open' })

  connectedCallback(): void {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    this.#root.adoptedStyleSheets = [sheet]
    this.#begin()
  }

  get #asking(): Asking {
    const kind = this.getAttribute('kind') ?? 'enterprise'
    return {
      base: home,
      lang: this.#lang,
      kind: KINDS.includes(kind) ? kind : 'enterprise',
      document: this.getAttribute('document'),
    }
  }
  get #lang(): 'zh' | 'en' {
    const tag = this.getAttribute('lang') ?? document.documentElement.lang
    return tag.toLowerCase().startsWith('en') ? 'en' : 'zh'
  }
  get #words() {
    return widgetWords[this.#lang]
  }
  get #most(): number {
    const given = Number(this.getAttribute('questions') ?? 5)
    return Number.isInteger(given) && given >= 3 && given <= 5 ? given : 5
  }

  #begin(): void {
    const w = this.#words
    this.#facts = {}
    this.#asked = 0
    this.#draw(
      h('p', {}, w.about),
      h(
        'div',
        { class: 'row' },
        this.#button(w.begin, () => this.#ask(), true),
      ),
    )
  }

  /** Asks the service, then shows the next question, or the result where there is none or enough was asked. */
  async #ask(facts: Facts = this.#facts, at: Question | null = null): Promise<void> {
    const w = this.#words
    this.#draw(h('p', { role: 'status' }, w.waiting))
    try {
      const found = await outlookOf(this.#asking, facts)
      if ('refused' in found) {
        if (at === null) this.#draw(h('p', { role: 'alert', class: 'bad' }, found.refused))
        else this.#question(at, found.refused)
        return
      }
      this.#facts = facts
      this.#shown = found.outlook
      const { next } = found.outlook
      if (next === null || next.item !== null || this.#asked >= this.#most) this.#result(found.outlook)
      else {
        this.#asked++
        this.#question(next)
      }
    } catch {
      this.#draw(
        h('p', { role: 'alert', class: 'bad' }, w.failed),
        h(
          'div',
          { class: 'row' },
          this.#button(w.retry, () => this.#ask(facts, at), true),
        ),
      )
    }
  }

  #question(q: Question, wrong: string | null = null): void {
    const w = this.#words
    const give = (value: unknown) => void this.#ask(answered(this.#facts, q, value), q)
    const form = h('form', {
      submit: (event) => {
        event.preventDefault()
        const value = new FormData(form).get('answer')
        if (typeof value === 'string' && value.trim() !== '') give(value.trim())
        else this.#question(q, w.empty)
      },
    })
    const buttons =
      q.type === 'yes-no'
        ? [this.#button(w.yes, () => give(true), true), this.#button(w.no, () => give(false), true)]
        : [h('button', { type: 'submit', class: 'main' }, w.next)]
    form.append(
      h(
        'fieldset',
        { 'aria-describedby': 'about' },
        h('legend', {}, q.question),
        h(
          'p',
          { id: 'about' },
          h('small', {}, [q.note, w.question(this.#asked, this.#most)].filter(Boolean).join(' · ')),
        ),
        ...fieldsOf(q, w.unit),
      ),
      ...(wrong === null ? [] : [h('p', { role: 'alert', class: 'bad' }, wrong)]),
      h(
        'div',
        { class: 'row' },
        ...buttons,
        this.#button(w.skip, () => give(null)),
        this.#button(w.finish, () => this.#finish()),
      ),
    )
    this.#draw(this.#sum(), form)
    form.querySelector<HTMLElement>('input, button')?.focus()
  }

  #finish(): void {
    if (this.#shown !== null) this.#result(this.#shown)
  }

  #sum(): HTMLElement {
    const w = this.#words
    if (this.#shown === null) return h('div')
    const { certain, possible, withoutCeiling } = this.#shown.totals
    const most = w.possible(yuan(possible, this.#lang))
    return h(
      'div',
      { class: 'sum', role: 'status' },
      h('b', {}, certain > 0 ? w.certain(yuan(certain, this.#lang)) : w.none),
      withoutCeiling.length > 0 ? w.endless(most) : most,
    )
  }

  #result({ results, more }: Outlook): void {
    const w = this.#words
    const prefix = this.#lang === 'en' ? `${home}/en` : home
    // Where all stand in one document it is named once.
    const one = new Set(results.map((r) => r.policy)).size === 1
    const items = results.map((r) =>
      h(
        'li',
        {},
        h('a', { href: `${prefix}/measures/${r.measure}`, target: '_blank', rel: 'noopener' }, r.title),
        h('div', {}, `${r.verdict === 'yes' ? w.granted : w.open}${r.amount === null ? '' : ` · ${r.amount}`}`),
        h('small', {}, w.source([...(one ? [] : [r.policy]), ...r.citations.map((c) => c.locator)])),
      ),
    )
    this.#draw(
      this.#sum(),
      ...(items.length === 0
        ? []
        : [h('h3', {}, w.results), ...(one ? [h('p', {}, results[0]?.policy ?? '')] : []), h('ul', {}, ...items)]),
      ...(more === 0 ? [] : [h('p', {}, w.more(more))]),
      h('p', {}, h('a', { href: `${prefix}/ask`, target: '_blank', rel: 'noopener' }, w.whole)),
      h('p', {}, h('small', {}, w.note)),
      h(
        'div',
        { class: 'row' },
        this.#button(w.again, () => this.#begin()),
      ),
    )
  }

  #button(says: string, does: () => unknown, main = false): HTMLElement {
    return h('button', { type: 'button', class: main ? 'main' : '', click: () => void does() }, says)
  }
  #draw(...parts: readonly Node[]): void {
    const title = h('h2', { id: 'title' }, this.#words.title)
    this.#root.replaceChildren(h('section', { 'aria-labelledby': 'title', lang: this.#lang }, title, ...parts))
  }
}

/** The fields of a question by the kind of its answer; yes and no are buttons. */
function fieldsOf(
  { type, unit, options, question }: Question,
  units: Readonly<Record<string, string>>,
): readonly Node[] {
  if (type === 'yes-no') return []
  if (type === 'choice')
    return (options ?? []).map(({ key, label }) =>
      h('label', {}, h('input', { type: 'radio', name: 'answer', value: key }), label),
    )
  if (type === 'date') return [h('input', { type: 'date', name: 'answer', 'aria-label': question })]
  return [
    h('input', {
      type: 'text',
      name: 'answer',
      inputmode: unit === 'money' || unit === 'rate' ? 'text' : 'numeric',
      autocomplete: 'off',
      'aria-label': question,
      placeholder: units[unit ?? ''] ?? units.other ?? '',
    }),
  ]
}

if (customElements.get('pengce-entitlements') === undefined) customElements.define('pengce-entitlements', Entitlements)
