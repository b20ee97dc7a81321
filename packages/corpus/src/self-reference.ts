/** Running text that ends with the offices that answer for it, in brackets, is complete. */
export const endsWithOffices = (text: string): boolean =>
  /[（〔[][^（）〔〕[\]]*[）〕\]]$/u.test(text) || /下同）[\]〕）]$/u.test(text)

/** True when a text speaks of the document as a whole: 本措施…, 此件…, …本办法规定…. */
export const namesItself = (text: string): boolean =>
  /^(?:本|此)(?:若干|政策|行动|实施|工作)?(?:政策)?(?:措施|办法|规定|通知|公告|文件|件|意见|方案|计划|指引|规则|细则)/u.test(
    text,
  ) || /本(?:若干|政策)?(?:措施|办法|规定|意见)(?:规定|制定|自)/u.test(text)

/** True when a text says from when the document holds or for how long. */
export const saysValidity = (text: string): boolean =>
  /(?:自|从).{0,24}(?:施行|实施|执行|生效)|有效期/u.test(text) && namesItself(text.replace(/^[（(].{1,4}[）)]/u, ''))
