import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from './words.ts'

interface SecretProps {
  readonly secret: string
  readonly url: string
  readonly done: () => void
}

/** A secret while it can be seen: once, until it is said to be saved. The heading takes the focus, so that it is not overlooked. */
export function SecretOnce({ secret, url, done }: SecretProps) {
  const { secret: w } = useWords()
  const [copied, setCopied] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another secret is looked at anew
  useEffect(() => {
    setCopied(false)
    heading.current?.focus()
  }, [secret])
  return (
    <section className="notice notice-warn webhook-secret" aria-label={w.title}>
      <h2 ref={heading} tabIndex={-1}>
        {w.title}
      </h2>
      <p className="webhook-url">{url}</p>
      <p>{w.words}</p>
      <code className="webhook-code">{secret}</code>
      <div className="row">
        <Button onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>
          {copied ? w.copied : w.copy}
        </Button>
        <Button onClick={done}>{w.done}</Button>
      </div>
    </section>
  )
}
