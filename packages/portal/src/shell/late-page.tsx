import { type ComponentType, lazy } from 'react'
import { languageOf } from '../words/language.tsx'
import type { LateWords } from '../words/late.ts'
import { pageWords } from '../words/speech.ts'

/** A page that comes when it is first opened, together with its words and with antd in our look, which the first page does without. */
export const latePage = (
  load: () => Promise<{ readonly default: ComponentType }>,
  ...words: readonly LateWords<unknown>[]
) =>
  lazy(async () => {
    const language = languageOf(window.location.pathname)
    const [{ default: Page }, { Look }] = await Promise.all([
      load(),
      import('../look/provider.tsx'),
      ...[pageWords, ...words].map((late) => late.load(language)),
    ])
    return {
      default: () => (
        <Look>
          <Page />
        </Look>
      ),
    }
  })
