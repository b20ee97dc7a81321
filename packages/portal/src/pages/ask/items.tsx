import { Button, Input } from 'antd'
import { type Draft, ITEM_KINDS, type ItemKind, withoutItem } from '../../applicant/draft.ts'
import { useSpeech } from '../../words/speech.ts'

interface ItemsProps {
  readonly draft: Draft
  readonly change: (with_: (before: Draft) => Draft) => void
}

/** Projects, events and sites of the applicant; some measures are computed once for each. */
export function Items({ draft, change }: ItemsProps) {
  const { t } = useSpeech()
  const { who } = t.ask
  const add = (kind: ItemKind) =>
    change((before) => {
      const count = before.items.filter((item) => item.kind === kind).length + 1
      const taken = new Set(before.items.map((item) => item.id))
      let number = count
      while (taken.has(`${kind}-${number}`)) number++
      return {
        ...before,
        items: [...before.items, { id: `${kind}-${number}`, kind, name: `${who.itemKinds[kind]} ${number}` }],
      }
    })
  const rename = (id: string, name: string) =>
    change((before) => ({ ...before, items: before.items.map((item) => (item.id === id ? { ...item, name } : item)) }))
  return (
    <fieldset className="field">
      <legend className="field-label">{who.items}</legend>
      <p className="soft small">{who.itemsHint}</p>
      <ul className="plain-list who-items">
        {draft.items.map((item, index) => (
          <li key={item.id} className="who-item">
            <Input
              size="large"
              value={item.name}
              maxLength={80}
              aria-label={who.itemName(who.itemKinds[item.kind], index + 1)}
              onChange={(event) => rename(item.id, event.target.value)}
            />
            <Button
              type="text"
              aria-label={who.itemRemove(item.name)}
              onClick={() => change((before) => withoutItem(before, item.id))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        {ITEM_KINDS.map((kind) => (
          <Button key={kind} onClick={() => add(kind)}>
            + {who.itemAdd(who.itemKinds[kind])}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
