/**
 * A made-up city's texts, written for these tests in the manner of a scrape: titles glued to the line before, page residue,
 * a metadata table, a copy under another header, a text cut by pages, one that breaks off, lost annexes and images.
 */
const S = '\u3000\u3000'

/** Grants for repair cafés: headings, paragraphs below a number, a closing. Glued to the next title. */
export const grants = [
  '青屿市人民政府办公厅关于印发青屿市鼓励修理咖啡馆若干措施的通知',
  '信息来源：青屿市商贸局 信息提供日期：2031-03-05 10:20 【字体：大中小 】 视力保护色：',
  '青府办规〔2031〕8号',
  '',
  '各区人民政府，市有关单位：',
  '',
  `${S}《青屿市鼓励修理咖啡馆若干措施》已经市政府同意，现印发，请照办。`,
  '',
  '青屿市人民政府办公厅',
  '',
  '2031年3月2日',
  '',
  '青屿市鼓励修理咖啡馆若干措施',
  '',
  `${S}根据《青屿市惜物条例》（青府令第12号）和《国务院关于惜物的意见》（国惜发〔2030〕5号），为让旧物再用，制定本措施。`,
  '',
  `${S}一、多开修理咖啡馆`,
  '',
  `${S}1．开馆奖。首次开馆且面积达到80平方米的，一次性奖励3万元；面积突破200平方米的，奖励10万元。`,
  '',
  `${S}迁入的咖啡馆照此办理，但奖励不超过8万元。`,
  '',
  `${S}（责任单位：市商贸局，各区政府）`,
  '',
  `${S}2．房租补贴。按实付房租的0.5%至20%补贴，前3年每年最高6万元，自交齐材料之日起5个工作日内拨付。`,
  '',
  `${S}二、附则`,
  '',
  `${S}3．用户自带零件的，工时费按6至8折计收，政府与店家按1∶1分担；新店可享“两免两减半”。`,
  '',
  `${S}本措施自2031年4月1日起施行，有效期3年。《青屿市修理咖啡馆办法》（青府规〔2027〕2号）同时废止。`,
]

/** A regulation in articles with items, a promulgation bracket and an annex whose table is lost. */
export const regulation = [
  '青屿市惜物奖章管理办法',
  '（2030年5月6日青屿市人民政府令第30号发布 自2030年6月1日起施行）',
  '',
  `${S}第一章  总 则`,
  '',
  `${S}第一条  为奖励惜物的人，制定本办法。`,
  '',
  `${S}第二条  奖章分三等，每年评一次。`,
  '',
  `${S}申请人应当符合下列条件：`,
  '',
  `${S}（一）在本市居住满2年；`,
  '',
  `${S}（二）修好旧物不少于三十件；`,
  '',
  `${S}（三）没有欠费。`,
  '',
  `${S}评审期间可以补正一次。`,
  '',
  `${S}第二章  附 则`,
  '',
  `${S}第三条  本办法自2030年6月1日起施行。2021年2月3日市政府印发的《青屿市惜物奖章规则》停止执行。`,
  '',
  '附件',
  '',
  '1.png',
]

/** Rules of the same place in the words of a page cut into lines: articles glued, sentences cut. */
export const extracted = [
  '青屿市旧船登记规定（2032 年 1 月 8 日青屿市人民政府令第41 号发布，自2032年 2 月 1 日起施行）第一章总则第一条 旧船登记，适用本规定。',
  '第二条 船主应当在买船后 7 个工作日内登记，登记簿由',
  '港务部门保管，任何人可以查看。第三条 有下列情形之一的，不予登记：（一）船已沉没的；（二）船号不明的。',
  '第二章 附则第四条 本规定自 2032 年2 月1 日起施行。',
]

/** A plan that breaks off in the middle, with a span of years in its title and an annex that is only announced. */
export const plan = [
  '青屿市人民政府关于推进海堤花园建设的实施意见（2031—2033年）',
  '来源：青屿市水务局 发布时间：2031-08-09 ',
  '人工智能朗读：',
  '青府〔2031〕77号',
  '',
  '各区人民政府、市政府直属各单位：',
  '',
  `${S}海堤花园是市民散步的好去处，现提出以下意见。`,
  '',
  `${S}一、目标`,
  '',
  `${S}（一）到2033年底，建成海堤花园12座，总面积超过40万平方米。`,
  '',
  `${S}（二）每座花园配管护员不少于2名，浇水用再生水比例不低于60%。`,
  '',
  `${S}二、保障`,
  '',
  `${S}（一）各区每年安排专门经费，并把管护做到`,
]

const copyOf = (plan: readonly string[]): string[] =>
  plan
    .slice(0, -1)
    .map((line) => (line.startsWith('来源') ? '来源：青屿市档案馆 发布时间：2032-01-02 ' : line))
    .map((line) => line.replace('好去处', '好地方').replace('40万', '４０万'))
    .filter((line) => !/^青府/u.test(line))

/** All of them in one scrape. The plan comes twice; two titles are glued to the line before. */
export const scrape = (): string => {
  const [title = '', ...rest] = plan
  const [again = '', ...copy] = copyOf(plan)
  return [
    ...grants.slice(0, -1),
    `${grants.at(-1)}${title}`,
    ...rest.slice(0, -1),
    `${rest.at(-1)}${again}`,
    ...copy,
    `${S}（一）经费另定。`,
    '',
    '分享到：',
    '',
    ...regulation,
    ...extracted,
  ].join('\n')
}

/** The grants as one text, with some words put in place of others. */
export const grantsText = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), grants.join('\n'))
