import { z } from 'zod'
import { file, keyText, lineText, webAddress, yesOrNo } from '../kinds.ts'
import { variable } from '../variable.ts'

/** Who may use it. */
export const people = {
  PENGCE_TOKENS: variable({
    means: {
      zh: '令牌名单的文件：各令牌的 SHA-256 摘要及其代表的人，供其他系统调用',
      en: 'A file of tokens for other systems: the SHA-256 of each and who it stands for',
    },
    ...file,
    otherwise: null,
  }),
  PENGCE_DEMO: variable({
    means: {
      zh: '演示：任何人一键取得任何身份，用单独的数据；不能与 DATABASE_URL、PENGCE_OIDC_ISSUER 或正式环境同用',
      en: 'A demonstration: anybody takes any role with one click, with data of its own; never together with DATABASE_URL, PENGCE_OIDC_ISSUER or NODE_ENV=production',
    },
    ...yesOrNo,
    otherwise: false,
  }),
  PENGCE_OIDC_ISSUER: variable({
    means: {
      zh: '统一身份认证（OpenID Connect）的网址；设了才能登录',
      en: 'The address of the OpenID Connect provider; people sign in only where it is set',
    },
    ...webAddress,
    takes: { zh: '以 https:// 开头的网址', en: 'an address that begins with https://' },
    otherwise: null,
  }),
  PENGCE_OIDC_CLIENT_ID: variable({
    means: { zh: '在统一身份认证处登记的客户端编号', en: 'The id of this service at the OpenID Connect provider' },
    ...lineText,
    otherwise: null,
  }),
  PENGCE_OIDC_CLIENT_SECRET: variable({
    means: { zh: '上述客户端的密钥', en: 'The secret of that client' },
    ...lineText,
    otherwise: null,
    secret: true,
  }),
  PENGCE_FIRST_ADMINISTRATOR: variable({
    means: {
      zh: '首位管理员经认证的电子邮箱；只在还没有管理员时起作用',
      en: 'The verified address of e-mail of the first administrator; heeded only while there is none',
    },
    takes: { zh: '电子邮箱地址', en: 'an address of e-mail' },
    schema: z.string().regex(/^[^\s@]{1,100}@[^\s@]{1,150}$/u),
    otherwise: null,
  }),
  PENGCE_SECOND_FACTOR_KEY: variable({
    means: {
      zh: '加密第二步验证密钥所用的口令；与 PENGCE_OIDC_ISSUER 一并设置，换了则须重新设置第二步验证',
      en: 'With what the secrets of second factors are encrypted; set it with PENGCE_OIDC_ISSUER. With another one second factors must be set up again',
    },
    ...keyText,
    otherwise: null,
    secret: true,
  }),
  PENGCE_ACTOR: variable({
    means: {
      zh: '命令行以谁的身份办件的文件（pengce case）；服务本身不用',
      en: 'The file that says as whom the command line works on cases (pengce case); the service itself does not use it',
    },
    ...file,
    otherwise: null,
  }),
  PENGCE_OBSERVATION_TOKEN: variable({
    means: {
      zh: '出示此令牌者可登记指标观测值；不设则不开放',
      en: 'Whoever shows it may enter observations; nobody without it',
    },
    ...lineText,
    otherwise: null,
    secret: true,
  }),
} as const
