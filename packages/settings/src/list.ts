import { z } from 'zod'
import { line, origins, postgresAddress, secretText, webAddress, whole, yesOrNo } from './kinds.ts'
import { variable } from './variable.ts'

const wholeFrom = (least: number, most: number) => ({
  zh: `${least} 至 ${most} 的整数`,
  en: `a whole number from ${least} to ${most}`,
})
const folder = { zh: '文件夹的路径', en: 'the path of a folder' }
const secret = { zh: '16 至 500 个可见的 ASCII 字符', en: '16 to 500 visible ASCII characters' }
const yes = { zh: '1 或 0', en: '1 or 0' }

/** Every variable of the environment that the service and its commands read. Nothing else reads the environment for them. */
export const variables = {
  PORT: variable({
    subject: 'address',
    means: { zh: '服务的端口；0 为任一空闲端口', en: 'The port of the service; 0 takes any that is free' },
    takes: wholeFrom(0, 65_535),
    schema: whole(0, 65_535),
    otherwise: 8080,
  }),
  HOST: variable({
    subject: 'address',
    means: { zh: '服务监听的地址', en: 'The address the service listens on' },
    takes: { zh: '主机名或 IP 地址', en: 'a host name or an IP address' },
    schema: z.string().regex(/^[\w.:-]{1,253}$/u),
    otherwise: '127.0.0.1',
  }),
  PENGCE_PUBLIC_URL: variable({
    subject: 'address',
    means: {
      zh: '人们访问服务所用的网址，用于通知和挂件里的链接；以 https 开头时启用仅限加密连接的会话',
      en: 'The address people reach the service at, for links in webhooks and the widget; with https, sessions are for encrypted connections only',
    },
    takes: { zh: '以 http:// 或 https:// 开头的网址', en: 'an address that begins with http:// or https://' },
    schema: webAddress,
    otherwise: null,
  }),
  PENGCE_PORTAL: variable({
    subject: 'address',
    means: { zh: '门户网页所在的文件夹', en: "The folder of the portal's pages" },
    takes: folder,
    schema: line,
    otherwise: null,
  }),
  PENGCE_DATA: variable({
    subject: 'store',
    means: { zh: '数据所在的文件夹', en: 'The folder where data are kept' },
    takes: folder,
    schema: line,
    otherwise: '.pengce',
  }),
  DATABASE_URL: variable({
    subject: 'store',
    means: {
      zh: 'PostgreSQL 服务器的地址；不设则用数据文件夹中的内嵌数据库（只能有一个进程）',
      en: 'The address of a PostgreSQL server; without it an embedded store in the data folder, for one process',
    },
    takes: { zh: '以 postgres:// 开头的地址', en: 'an address that begins with postgres://' },
    schema: postgresAddress,
    otherwise: null,
    secret: true,
  }),
  PENGCE_DATABASE_CONNECTIONS: variable({
    subject: 'store',
    means: {
      zh: '每个进程最多同时用的数据库连接数；各进程之和须少于服务器的上限',
      en: "How many connections to the database each process takes at most; all processes together must stay below the server's limit",
    },
    takes: wholeFrom(2, 200),
    schema: whole(2, 200),
    otherwise: 20,
  }),
  PENGCE_POPULATION: variable({
    subject: 'store',
    means: {
      zh: '试算所用人群的文件夹（pengce population make 或 import 的结果）；不设则在首次试算时生成一个两万户的虚构人群',
      en: 'The folder of the population that reforms are tried on (made or imported with pengce population); without it 20,000 entities are made up at first need',
    },
    takes: folder,
    schema: line,
    otherwise: null,
  }),
  PENGCE_TOKENS: variable({
    subject: 'people',
    means: {
      zh: '令牌名单的文件：各令牌的 SHA-256 摘要及其代表的人，供其他系统调用',
      en: 'A file of tokens for other systems: the SHA-256 of each and who it stands for',
    },
    takes: { zh: '文件的路径', en: 'the path of a file' },
    schema: line,
    otherwise: null,
  }),
  PENGCE_DEMO: variable({
    subject: 'people',
    means: {
      zh: '演示：任何人一键取得任何身份，用单独的数据；不能与 DATABASE_URL、PENGCE_OIDC_ISSUER 或正式环境同用',
      en: 'A demonstration: anybody takes any role with one click, with data of its own; never together with DATABASE_URL, PENGCE_OIDC_ISSUER or NODE_ENV=production',
    },
    takes: yes,
    schema: yesOrNo,
    otherwise: false,
  }),
  PENGCE_OIDC_ISSUER: variable({
    subject: 'people',
    means: {
      zh: '统一身份认证（OpenID Connect）的网址；设了才能登录',
      en: 'The address of the OpenID Connect provider; people sign in only where it is set',
    },
    takes: { zh: '以 https:// 开头的网址', en: 'an address that begins with https://' },
    schema: webAddress,
    otherwise: null,
  }),
  PENGCE_OIDC_CLIENT_ID: variable({
    subject: 'people',
    means: { zh: '在统一身份认证处登记的客户端编号', en: 'The id of this service at the OpenID Connect provider' },
    takes: { zh: '非空的一行文字', en: 'a line of text' },
    schema: line,
    otherwise: null,
  }),
  PENGCE_OIDC_CLIENT_SECRET: variable({
    subject: 'people',
    means: { zh: '上述客户端的密钥', en: 'The secret of that client' },
    takes: { zh: '非空的一行文字', en: 'a line of text' },
    schema: line,
    otherwise: null,
    secret: true,
  }),
  PENGCE_FIRST_ADMINISTRATOR: variable({
    subject: 'people',
    means: {
      zh: '首位管理员经认证的电子邮箱；只在还没有管理员时起作用',
      en: 'The verified address of e-mail of the first administrator; heeded only while there is none',
    },
    takes: { zh: '电子邮箱地址', en: 'an address of e-mail' },
    schema: z.string().regex(/^[^\s@]{1,100}@[^\s@]{1,150}$/u),
    otherwise: null,
  }),
  PENGCE_SECOND_FACTOR_KEY: variable({
    subject: 'people',
    means: {
      zh: '加密第二步验证密钥所用的口令；与 PENGCE_OIDC_ISSUER 一并设置，换了则须重新设置第二步验证',
      en: 'With what the secrets of second factors are encrypted; set it with PENGCE_OIDC_ISSUER. With another one second factors must be set up again',
    },
    takes: { zh: '32 至 500 个可见的 ASCII 字符', en: '32 to 500 visible ASCII characters' },
    schema: z.string().regex(/^[\x21-\x7e]{32,500}$/u),
    otherwise: null,
    secret: true,
  }),
  PENGCE_PROXIES: variable({
    subject: 'address',
    means: {
      zh: '服务前面有几层自己的反向代理；据此从 X-Forwarded-For 取来访地址，用于限制频次',
      en: 'How many reverse proxies of your own stand before the service; the address that limits count by is taken from X-Forwarded-For accordingly',
    },
    takes: wholeFrom(0, 5),
    schema: whole(0, 5),
    otherwise: 0,
  }),
  PENGCE_ACTOR: variable({
    subject: 'people',
    means: {
      zh: '命令行以谁的身份办件的文件（pengce case）；服务本身不用',
      en: 'The file that says as whom the command line works on cases (pengce case); the service itself does not use it',
    },
    takes: { zh: '文件的路径', en: 'the path of a file' },
    schema: line,
    otherwise: null,
  }),
  PENGCE_OBSERVATION_TOKEN: variable({
    subject: 'people',
    means: {
      zh: '出示此令牌者可登记指标观测值；不设则不开放',
      en: 'Whoever shows it may enter observations; nobody without it',
    },
    takes: { zh: '非空的一行文字', en: 'a line of text' },
    schema: line,
    otherwise: null,
    secret: true,
  }),
  PENGCE_LOG_LEVEL: variable({
    subject: 'operation',
    means: {
      zh: '日志从哪一级写起（标准错误输出，每行一个 JSON）；info 含每个请求。不设时在终端为 warn，否则为 info',
      en: 'From which level on the log is written (standard error, JSON lines); info has every request. Unset: warn in a terminal, info otherwise',
    },
    takes: { zh: 'debug、info、warn、error 或 silent', en: 'debug, info, warn, error or silent' },
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    otherwise: null,
  }),
  PENGCE_METRICS_PORT: variable({
    subject: 'operation',
    means: {
      zh: '在 HOST 的这个端口提供 /metrics 和 /health，不对外；不设则不开',
      en: 'Serves /metrics and /health on this port of HOST, apart from the public one; not served without it',
    },
    takes: wholeFrom(0, 65_535),
    schema: whole(0, 65_535),
    otherwise: null,
  }),
  PENGCE_METRICS_TOKEN: variable({
    subject: 'operation',
    means: {
      zh: '出示此令牌者可在服务端口读取 /metrics；不设则不提供',
      en: 'Whoever shows it may read /metrics on the port of the service; not served without it',
    },
    takes: secret,
    schema: secretText,
    otherwise: null,
    secret: true,
  }),
  PENGCE_DRAIN_SECONDS: variable({
    subject: 'operation',
    means: {
      zh: '收到停止信号后先报“未就绪”并照常服务多少秒，让负载均衡改道',
      en: 'How many seconds the service goes on answering, while it says it is not ready, after it was asked to stop',
    },
    takes: wholeFrom(0, 300),
    schema: whole(0, 300),
    otherwise: 0,
  }),
  PENGCE_STOP_SECONDS: variable({
    subject: 'operation',
    means: {
      zh: '停止时最多等多少秒让进行中的请求答完',
      en: 'How many seconds at most requests under way may take to be answered when the service stops',
    },
    takes: wholeFrom(1, 600),
    schema: whole(1, 600),
    otherwise: 10,
  }),
  PENGCE_ROUND_SECONDS: variable({
    subject: 'operation',
    means: {
      zh: '每隔多少秒走一次钟：期限届满的答复、存证点、法规变化',
      en: 'Every how many seconds the clock goes round: answers of terms that ran out, a checkpoint, changes of the law',
    },
    takes: wholeFrom(1, 3600),
    schema: whole(1, 3600),
    otherwise: 600,
  }),
  PENGCE_LEAST_DISK: variable({
    subject: 'operation',
    means: {
      zh: '数据文件夹所在磁盘少于多少 MiB 可用空间时报“未就绪”',
      en: 'With fewer MiB than this left on the disk of the data folder the service says it is not ready',
    },
    takes: wholeFrom(0, 1_000_000),
    schema: whole(0, 1_000_000),
    otherwise: 200,
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: variable({
    subject: 'operation',
    means: {
      zh: 'OpenTelemetry 收集器的网址（OTLP/HTTP）；设了才发送请求的追踪',
      en: 'The address of an OpenTelemetry collector (OTLP over HTTP); spans are sent only where it is set',
    },
    takes: { zh: '以 http:// 或 https:// 开头的网址', en: 'an address that begins with http:// or https://' },
    schema: webAddress,
    otherwise: null,
  }),
  PENGCE_WIDGET_ORIGINS: variable({
    subject: 'integration',
    means: {
      zh: '可嵌入“能享受什么”挂件的网站，以空格或逗号分隔',
      en: 'The websites that may show the widget “what can I get”, separated by spaces or commas',
    },
    takes: {
      zh: '形如 https://www.example.gov.cn 的来源，后面没有路径',
      en: 'origins such as https://www.example.gov.cn, with no path',
    },
    schema: origins,
    otherwise: [],
  }),
  PENGCE_BULK_MOST: variable({
    subject: 'integration',
    means: { zh: '一次批量评估最多多少行', en: 'How many lines one bulk assessment takes at most' },
    takes: wholeFrom(1, 1_000_000),
    schema: whole(1, 1_000_000),
    otherwise: 10_000,
  }),
  PENGCE_WEBHOOKS_ANYWHERE: variable({
    subject: 'integration',
    means: {
      zh: '允许把通知发到 http 和内网地址；仅供演示和测试，生产环境不要设',
      en: 'Lets webhooks go to http and to private addresses: for demonstrations and tests, never in production',
    },
    takes: yes,
    schema: yesOrNo,
    otherwise: false,
  }),
} as const

/** The name of a variable that the service reads. */
export type Name = keyof typeof variables
