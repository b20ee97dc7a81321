import type { Language, Policy, Registry } from '@pengce/language'

/** The address of a policy as a resource. */
export const policyUri = (id: string): string => `pengce://policies/${id}`

/** A policy as a page of Markdown in our own words: what it gives, its other rules, and what is not encoded and why. */
export function policyText(p: Policy, language: Language): string {
  const zh = language === 'zh'
  const { title, number, issuer, issued } = p.document
  const none = zh ? '未说明' : 'not stated'
  return [
    `# ${title[language]}`,
    '',
    `- ${zh ? '文号' : 'Number'}: ${number ?? none}`,
    `- ${zh ? '发文单位' : 'Issuer'}: ${issuer[language]}`,
    `- ${zh ? '印发日期' : 'Issued'}: ${issued ?? none}`,
    `- ${zh ? '有效期' : 'In force'}: ${p.inForce.from ?? none} – ${p.inForce.until ?? none}`,
    '',
    `## ${zh ? '措施' : 'Measures'}`,
    ...p.measures.map((m) => `- ${m.id}: ${m.title[language]} (${placesOf(m.cites)})`),
    '',
    `## ${zh ? '其他规则' : 'Other rules'}`,
    ...p.rules.map((r) => `- ${r.title[language]}: ${r.says[language]} (${placesOf(r.cites)})`),
    '',
    `## ${zh ? '没有编码的条款' : 'Not encoded'}`,
    ...p.notEncoded.map((n) => `- ${n.row}: ${n.reason}`),
    '',
  ].join('\n')
}

const placesOf = (cites: readonly { readonly document: string; readonly locator: string }[]): string =>
  cites.map((c) => `${c.document} ${c.locator}`).join('; ')

/** Every policy as a resource in both languages. */
export const policyResources = (law: Registry) =>
  law.policies.flatMap((p) =>
    (['zh', 'en'] as const).map((language) => ({
      uri: `${policyUri(p.id)}/${language}`,
      name: `${p.id}-${language}`,
      title: p.document.title[language],
      text: () => policyText(p, language),
    })),
  )
