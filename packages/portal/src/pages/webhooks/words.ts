import { lateWords } from '../../words/late.ts'
import type { WebhookTexts } from '../../words/zh/webhooks.ts'

/** The words of the page of webhooks. */
export const webhookWords = lateWords<WebhookTexts>({
  zh: () => import('../../words/zh/webhooks.ts').then(({ webhooks }) => webhooks),
  en: () => import('../../words/en/webhooks.ts').then(({ webhooks }) => webhooks),
})
export const useWords = webhookWords.useWords
