import { GoMain } from '../../shell/go.tsx'
import { Page } from '../../shell/page.tsx'
import { useSpeech } from '../../words/speech.ts'

/** In place of a result, a plan or what is within reach while nobody has said who asks. */
export function NothingYet() {
  const { t } = useSpeech()
  return (
    <Page title={t.result.empty} lead={t.result.emptyWords}>
      <p>
        <GoMain to="/ask">{t.result.start}</GoMain>
      </p>
    </Page>
  )
}
