import { z } from 'zod'
import { secretText, webAddress, whole } from '../kinds.ts'
import { variable } from '../variable.ts'

/** How it is watched, and how it ends. */
export const operation = {
  PENGCE_LOG_LEVEL: variable({
    means: {
      zh: '日志从哪一级写起（标准错误输出，每行一个 JSON）；info 含每个请求。不设时在终端为 warn，否则为 info',
      en: 'From which level on the log is written (standard error, JSON lines); info has every request. Unset: warn in a terminal, info otherwise',
    },
    takes: { zh: 'debug、info、warn、error 或 silent', en: 'debug, info, warn, error or silent' },
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    otherwise: null,
  }),
  PENGCE_METRICS_PORT: variable({
    means: {
      zh: '在 HOST 的这个端口提供 /metrics 和 /health，不对外；不设则不开',
      en: 'Serves /metrics and /health on this port of HOST, apart from the public one; not served without it',
    },
    ...whole(0, 65_535),
    otherwise: null,
  }),
  PENGCE_METRICS_TOKEN: variable({
    means: {
      zh: '出示此令牌者可在服务端口读取 /metrics；不设则不提供',
      en: 'Whoever shows it may read /metrics on the port of the service; not served without it',
    },
    ...secretText,
    otherwise: null,
    secret: true,
  }),
  PENGCE_DRAIN_SECONDS: variable({
    means: {
      zh: '收到停止信号后先报“未就绪”并照常服务多少秒，让负载均衡改道',
      en: 'How many seconds the service goes on answering, while it says it is not ready, after it was asked to stop',
    },
    ...whole(0, 300),
    otherwise: 0,
  }),
  PENGCE_STOP_SECONDS: variable({
    means: {
      zh: '停止时最多等多少秒让进行中的请求答完',
      en: 'How many seconds at most requests under way may take to be answered when the service stops',
    },
    ...whole(1, 600),
    otherwise: 10,
  }),
  PENGCE_ROUND_SECONDS: variable({
    means: {
      zh: '每隔多少秒走一次钟：期限届满的答复、自动决定、存证点、法规变化',
      en: 'Every how many seconds the clock goes round: answers of terms that ran out, automatic decisions, a checkpoint, changes of the law',
    },
    ...whole(1, 3600),
    otherwise: 600,
  }),
  PENGCE_LEAST_DISK: variable({
    means: {
      zh: '数据文件夹所在磁盘少于多少 MiB 可用空间时报“未就绪”',
      en: 'With fewer MiB than this left on the disk of the data folder the service says it is not ready',
    },
    ...whole(0, 1_000_000),
    otherwise: 200,
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: variable({
    means: {
      zh: 'OpenTelemetry 收集器的网址（OTLP/HTTP）；设了才发送请求的追踪',
      en: 'The address of an OpenTelemetry collector (OTLP over HTTP); spans are sent only where it is set',
    },
    ...webAddress,
    otherwise: null,
  }),
} as const
