/** What other systems ask of the service: how it does, many at once, and to be told. */
export type IntegrationOperation =
  | 'live'
  | 'ready'
  | 'bulk'
  | 'outlook'
  | 'webhooks'
  | 'makeWebhook'
  | 'renewWebhookSecret'
  | 'testWebhook'
  | 'endWebhook'
  | 'undelivered'
  | 'resend'

type Said = Readonly<Record<IntegrationOperation, { readonly summary: string; readonly description: string }>>

export const integrationOperationsZh: Said = {
  live: { summary: '进程是否在运行', description: '供启动和重启的判断；不看数据库。' },
  ready: {
    summary: '能否提供服务',
    description: '逐项检查：数据库、日历、磁盘、是否正在停止。任何一项为 fail 时以 503 回答；warn 只作提示。',
  },
  bulk: {
    summary: '批量评估',
    description: '一行一个申请人，按原顺序逐行回答；某一行有误只影响这一行。最后一行给出行数，没有它即表示回答中断。',
  },
  outlook: {
    summary: '概况和下一问',
    description: '合计、前几项结果和最值得问的一个问题：供其他网站的挂件一问一答；document 只看一份文件。',
  },
  webhooks: { summary: '列出通知地址', description: '谁在何时被告知什么，还有多少未送达；只供管理员。' },
  makeWebhook: {
    summary: '设置通知地址',
    description: '按 Standard Webhooks 签名（HMAC-SHA256）；密钥只在此时给出一次。内容只有编号、状态和链接。',
  },
  renewWebhookSecret: { summary: '更换密钥', description: '新旧密钥同时签名一天。' },
  testWebhook: { summary: '发送一条测试通知', description: '只发给这一个地址。' },
  endWebhook: { summary: '停用通知地址', description: '等待中的通知不再发送。' },
  undelivered: { summary: '未送达的通知', description: '等待重试的和已放弃的，最早的在前，最多 200 条。' },
  resend: { summary: '重新发送', description: '把已放弃的通知再发一次，一条或全部。' },
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
  bulk: {
    summary: 'Assess many',
    description:
      'One applicant on each line, answered line by line in the same order; a line that is wrong concerns itself alone. The last line counts them; without it the answer was cut short.',
  },
  outlook: {
    summary: 'How things stand, in short',
    description:
      'Totals, the first results and the most useful question: what a small conversation on another website needs; `document` looks at one document alone.',
  },
  webhooks: {
    summary: 'List webhooks',
    description: 'Who is told of what since when, and how much has not arrived; for administrators.',
  },
  makeWebhook: {
    summary: 'Make a webhook',
    description:
      'Messages are signed as Standard Webhooks has it (HMAC-SHA256); the secret is shown this once. They hold ids, states and links only.',
  },
  renewWebhookSecret: { summary: 'Renew the secret', description: 'The old and the new one both sign for a day.' },
  testWebhook: { summary: 'Send a message to try', description: 'To this webhook alone.' },
  endWebhook: { summary: 'End a webhook', description: 'What waits for it is sent no more.' },
  undelivered: {
    summary: 'What has not arrived',
    description: 'Messages that wait for another try and those that were given up, oldest first, at most 200.',
  },
  resend: { summary: 'Send again', description: 'Messages that were given up, one or all, once more.' },
}
