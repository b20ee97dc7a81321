/** What other systems ask of the service: how it does, many at once, and to be told. */
export type IntegrationOperation = 'live' | 'ready'

type Said = Readonly<Record<IntegrationOperation, { readonly summary: string; readonly description: string }>>

export const integrationOperationsZh: Said = {
  live: { summary: '进程是否在运行', description: '供启动和重启的判断；不看数据库。' },
  ready: {
    summary: '能否提供服务',
    description: '逐项检查：数据库、日历、磁盘、是否正在停止。任何一项为 fail 时以 503 回答；warn 只作提示。',
  },
}
export const integrationOperationsEn: Said = {
  live: {
    summary: 'Whether the process lives',
    description: 'For whoever starts and restarts it; the store is not asked.',
  },
  ready: {
    summary: 'Whether it can do its work',
    description:
      'Check by check: store, calendar, disk, whether it is about to end. Answered with 503 where one fails; a warning is only told.',
  },
}
