import { useSyncExternalStore } from 'react'
import { useLanguage } from '../words/language.tsx'

function subscribe(tell: () => void): () => void {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}

/** Says that the network is gone and that nothing is lost. */
export function OfflineBar() {
  const { t } = useLanguage()
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status" className="shell-offline">
      {online ? null : <p>{t.offline}</p>}
    </div>
  )
}
