import type { Language } from '@pengce/language'

type Said = readonly [zh: string, en: string]
const words: Readonly<Record<string, Said>> = {
  'no-answer-in-time': ['对方没有及时应答', 'the receiver did not answer in time'],
  'not-https': ['地址不是 https，不发送', 'the address is not https, where nothing is sent'],
  private: ['地址指向内网，不发送', 'the address leads to a private network, where nothing is sent'],
  'secret-not-opened': [
    '保存的密钥打不开：PENGCE_WEBHOOK_KEY 与当时不同；请改回，或更换此通知的密钥',
    'the secret that was kept does not open: PENGCE_WEBHOOK_KEY is another; set it again, or renew the secret of this webhook',
  ],
}
const otherwise: Said = ['没有连上对方', 'the receiver could not be reached']

/** Why a message did not arrive where there was no answer, in words; a code of the network stands behind them. */
export function failureText(failure: string, language: Language): string {
  const known = words[failure]
  const text = (known ?? otherwise)[language === 'zh' ? 0 : 1]
  if (known !== undefined) return text
  return language === 'zh' ? `${text}（${failure}）` : `${text} (${failure})`
}
