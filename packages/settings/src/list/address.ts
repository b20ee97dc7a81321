import { z } from 'zod'
import { folder, webAddress, whole } from '../kinds.ts'
import { variable } from '../variable.ts'

/** Where the service is reached. */
export const address = {
  PORT: variable({
    means: { zh: '服务的端口；0 为任一空闲端口', en: 'The port of the service; 0 takes any that is free' },
    ...whole(0, 65_535),
    otherwise: 8080,
  }),
  HOST: variable({
    means: { zh: '服务监听的地址', en: 'The address the service listens on' },
    takes: { zh: '主机名或 IP 地址', en: 'a host name or an IP address' },
    schema: z.string().regex(/^[\w.:-]{1,253}$/u),
    otherwise: '127.0.0.1',
  }),
  PENGCE_PUBLIC_URL: variable({
    means: {
      zh: '人们访问服务所用的网址，用于通知和挂件里的链接；以 https 开头时启用仅限加密连接的会话',
      en: 'The address people reach the service at, for links in webhooks and the widget; with https, sessions are for encrypted connections only',
    },
    ...webAddress,
    otherwise: null,
  }),
  PENGCE_PORTAL: variable({
    means: { zh: '门户网页所在的文件夹', en: "The folder of the portal's pages" },
    ...folder,
    otherwise: null,
  }),
  PENGCE_PROXIES: variable({
    means: {
      zh: '服务前面有几层自己的反向代理；据此从 X-Forwarded-For 取来访地址，用于限制频次',
      en: 'How many reverse proxies of your own stand before the service; the address that limits count by is taken from X-Forwarded-For accordingly',
    },
    ...whole(0, 5),
    otherwise: 0,
  }),
} as const
