import { Button } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { useMyChange } from '../../wire/own.ts'
import { useOwn } from '../../words/own.ts'
import type { CaseShown } from './case-page.tsx'

/** How the handling of a case is rated by its applicant, once. */
export function Rating({ of }: { readonly of: CaseShown }) {
  const { rating: words } = useOwn().case
  const { mayRate, rating } = of.mine
  const [stars, setStars] = useState(0)
  const [said, setSaid] = useState('')
  const [tried, setTried] = useState(false)
  const send = useMyChange<unknown>()
  const id = useId()
  if (rating !== null) return <p className="soft">{words.given(words.stars[rating.stars - 1] ?? '')}</p>
  if (!mayRate) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (stars > 0)
      send.mutate({
        method: 'POST',
        path: `/v1/cases/${of.id}/rating`,
        value: { stars, words: said.trim() === '' ? null : said },
      })
  }
  return (
    <Part title={words.title} card>
      <form className="field own-field" noValidate onSubmit={submit}>
        <fieldset>
          <legend className="only-read">{words.title}</legend>
          <div className="own-choices">
            {words.stars.map((label, n) => (
              <label key={label}>
                <input type="radio" name={`${id}-stars`} checked={stars === n + 1} onChange={() => setStars(n + 1)} />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        {tried && stars === 0 ? (
          <p className="small own-bad" role="alert">
            {words.pick}
          </p>
        ) : null}
        <label htmlFor={id}>{words.words}</label>
        <textarea
          id={id}
          className="box own-area"
          maxLength={2000}
          value={said}
          onChange={(event) => setSaid(event.target.value)}
        />
        <div>
          <Button htmlType="submit" size="large" loading={send.isPending}>
            {words.send}
          </Button>
        </div>
      </form>
      {send.isError ? <Failed failure={send.error} /> : null}
    </Part>
  )
}
