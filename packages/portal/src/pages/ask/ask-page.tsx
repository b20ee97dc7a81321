import { useSearchParams } from 'react-router'
import { useDraft } from '../../applicant/store.ts'
import { Conversation } from './conversation.tsx'
import { WhoPage } from './who-page.tsx'
import './ask.css'

/** What can I get: first who asks, then one question after the other. */
export default function AskPage() {
  const { draft } = useDraft()
  const [params] = useSearchParams()
  return draft.kind === null || params.has('who') ? <WhoPage /> : <Conversation />
}
