import { Failed } from '../../shell/failed.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useAccountChange, useAccounts } from '../../wire/accounts.ts'
import { useSpeech } from '../../words/speech.ts'
import { AccountRow } from './account-row.tsx'
import { AdminFrame } from './admin-frame.tsx'
import { NewAccount } from './new-account.tsx'
import './account-page.css'

/** Accounts, for administrators: who may sign in as what; made, changed, disabled, their sessions ended. */
export default function AccountsPage() {
  const words = useSpeech().t.account.admin
  const accounts = useAccounts()
  const change = useAccountChange()
  const { data } = accounts
  return (
    <AdminFrame title={words.title} lead={words.lead}>
      {accounts.isError ? <Failed failure={accounts.error} again={() => void accounts.refetch()} /> : null}
      {data === undefined ? (
        accounts.isError ? null : (
          <Waiting />
        )
      ) : (
        <>
          <ul className="account-list">
            {data.accounts.map((a) => (
              <AccountRow key={a.id} account={a} places={data} />
            ))}
          </ul>
          <NewAccount
            places={data}
            failure={change.error}
            make={(value) => change.mutateAsync({ method: 'POST', path: '/v1/accounts', value })}
          />
        </>
      )}
    </AdminFrame>
  )
}
