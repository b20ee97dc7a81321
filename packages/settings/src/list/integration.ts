import { keyText, origins, whole, yesOrNo } from '../kinds.ts'
import { variable } from '../variable.ts'

/** What other systems get of it. */
export const integration = {
  PENGCE_WIDGET_ORIGINS: variable({
    means: {
      zh: '可嵌入“能享受什么”挂件的网站，以空格或逗号分隔',
      en: 'The websites that may show the widget “what can I get”, separated by spaces or commas',
    },
    ...origins,
    otherwise: [],
  }),
  PENGCE_BULK_MOST: variable({
    means: { zh: '一次批量请求最多多少行', en: 'How many lines one bulk request takes at most' },
    ...whole(1, 1_000_000),
    otherwise: 10_000,
  }),
  PENGCE_WEBHOOK_KEY: variable({
    means: {
      zh: '加密通知密钥所用的口令；不设则不能设立通知（演示自行生成）。换了则已设立的通知不再发出，须各换一个新密钥',
      en: 'With what the secrets of webhooks are encrypted; without it none can be made (a demonstration makes its own). With another one nothing is sent until each webhook gets a new secret',
    },
    ...keyText,
    otherwise: null,
    secret: true,
  }),
  PENGCE_WEBHOOKS_ANYWHERE: variable({
    means: {
      zh: '允许把通知发到 http 和内网地址；仅供演示和测试，生产环境不要设',
      en: 'Lets webhooks go to http and to private addresses: for demonstrations and tests, never in production',
    },
    ...yesOrNo,
    otherwise: false,
  }),
} as const
