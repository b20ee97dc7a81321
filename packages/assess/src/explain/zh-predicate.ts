/**
 * Turns of a label in Chinese. A label answers 是否…: some begin with a verb (拥有商品住房), some are nouns
 * (机关事业单位在编). What is not so is said without a double negation.
 */
const VERBS =
  /^(?:被|受|享受|租|拥有|持有|取得|获|通过|入选|列入|纳入|参加|参与|缴|签|完成|发生|设立|购买|承租|占用|使用|逾期|拖欠|违反|虚报|骗取|挪用|注销|吊销|提供|开展|建|投|引进|承担|主导|举办|实现|达到|超过|掌握|采用|应用|入驻|落户|迁入|连续|申报|备案|办理|领取|经|将|毕业|就业|离职|居住|工作)/u
const NEGATIVE = /^(?:没有|未曾|尚未|并未|未|无|不)/u

/** 不属于机关事业单位在编、未拥有商品住房、没有不良记录. */
export function notSo(label: string): string {
  if (NEGATIVE.test(label)) {
    const rest = label.replace(NEGATIVE, '')
    return /^[没无]/u.test(label) ? `有${rest}` : rest
  }
  if (/^有/u.test(label)) return `没${label}`
  if (/^正在/u.test(label)) return `没有${label}`
  if (/^(?:是|属于|在|存在|具有|具备|符合|满足|为|能|会|可|应|愿)/u.test(label)) return `不${label}`
  if (/^(?:已经?|曾经?)/u.test(label)) return `未${label.replace(/^(?:已经?|曾经?)/u, '')}`
  if (VERBS.test(label)) return `未${label}`
  if (/已/u.test(label)) return label.replace('已', '未')
  return `不属于 ${label}`
}
/** The label as a statement: nouns take 属于, verbs stand alone. */
export const isSo = (label: string): string => (isVerb(label) ? label : `属于 ${label}`)
/** 须有本市户籍、须为高新技术企业、须拥有自有场地. */
export const mustBeSo = (label: string): string => (isVerb(label) ? `须${label}` : `须${copula(label)}${label}`)
/** 不得拥有商品住房、不得为失信主体. */
export function mustNotBeSo(label: string): string {
  if (NEGATIVE.test(label)) return `须${notSo(label)}`
  return isVerb(label) ? `不得${label.replace(/^已经?|^曾经?/u, '')}` : `不得${copula(label)}${label}`
}
/** What joins a noun to who it is said of. */
const copula = (noun: string): string => (POSSESSED.test(noun) ? '有' : isPartyNoun(noun) ? '为' : '属于')
const POSSESSED =
  /(?:户籍|资格|资质|证书?|证明|许可|执照|合同|学历|学位|职称|场所|场地|产权|专利|账户|记录|方案|计划)$/u
/** Whether a line of a list says 是/否 rather than 有/无. */
export const isPartyNoun = (label: string): boolean =>
  !isVerb(label) &&
  /(?:企业|单位|机构|组织|平台|园区|基地|中心|人才|人员|项目|户|者|人|商|会|学校|医院|公司|主体|总部|在编|名单|（.*）)$/u.test(
    label,
  )

const isVerb = (label: string): boolean =>
  VERBS.test(label) ||
  NEGATIVE.test(label) ||
  /^(?:有|是|属于|在|正在|存在|具有|具备|符合|满足|为|能|会|可|应|愿|已|曾)/u.test(label) ||
  /已/u.test(label)
