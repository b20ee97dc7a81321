import type { Language } from '@pengce/language'

const names: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  measure: ['措施', 'measure'],
  task: ['任务', 'task'],
  declaratory: ['宣示', 'declaratory'],
  procedure: ['程序', 'procedure'],
  target: ['目标', 'target'],
  obligation: ['义务', 'obligation'],
  definition: ['定义', 'definition'],
  exclusion: ['排除', 'exclusion'],
  authority: ['职责', 'authority'],
  validity: ['效力', 'validity'],
  deadline: ['期限', 'deadline'],
  sanction: ['处理', 'sanction'],
}
/** What a register row is, in words. */
export const kindName = (kind: string, language: Language): string => names[kind]?.[language === 'zh' ? 0 : 1] ?? kind
