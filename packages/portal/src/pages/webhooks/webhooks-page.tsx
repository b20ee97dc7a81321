import { useState } from 'react'
import { Fold } from '../../parts/fold.tsx'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useAccounts } from '../../wire/accounts.ts'
import { type Secret, useWebhooks, type Webhook } from '../../wire/webhooks.ts'
import { useSpeech } from '../../words/speech.ts'
import { AdminFrame } from '../account/admin-frame.tsx'
import { NewWebhook } from './new-webhook.tsx'
import { SecretOnce } from './secret-once.tsx'
import { WebhookRow } from './webhook-row.tsx'
import { useWords } from './words.ts'
import './webhooks.css'

/** Who is told of what happens, for administrators: addresses made, tried, given new secrets, ended, and what was sent to them. */
export default function WebhooksPage() {
  const { language } = useSpeech()
  const w = useWords()
  const webhooks = useWebhooks()
  const offices = useAccounts().data?.offices ?? []
  const [secret, setSecret] = useState<Secret | null>(null)
  const all = webhooks.data?.webhooks ?? []
  const told = all.filter((one) => one.endedAt === null)
  const ended = all.filter((one) => one.endedAt !== null)
  const row = (one: Webhook) => (
    <WebhookRow
      key={one.id}
      webhook={one}
      officeTitle={offices.find((o) => o.id === one.office)?.title ?? one.office}
      onSecret={setSecret}
    />
  )
  return (
    <AdminFrame title={w.title} lead={w.lead}>
      <p>
        <a href={`/docs?lang=${language}`}>{w.documentation}</a>
      </p>
      {secret === null ? null : (
        <SecretOnce
          secret={secret.secret}
          url={all.find((one) => one.id === secret.id)?.url ?? ''}
          done={() => setSecret(null)}
        />
      )}
      <Part title={w.list}>
        {webhooks.isError ? (
          <Failed failure={webhooks.error} again={() => void webhooks.refetch()} />
        ) : webhooks.data === undefined ? (
          <Waiting rows={3} />
        ) : told.length === 0 ? (
          <p className="notice">{w.none}</p>
        ) : (
          <ul className="plain-list webhook-list">{told.map(row)}</ul>
        )}
        {ended.length === 0 ? null : (
          <Fold summary={`${w.endedOnes} · ${ended.length}`} printed={false}>
            <ul className="plain-list webhook-list">{ended.map(row)}</ul>
          </Fold>
        )}
      </Part>
      <NewWebhook offices={offices} onSecret={setSecret} />
    </AdminFrame>
  )
}
