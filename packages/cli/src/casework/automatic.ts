import {
  type AutomaticRound,
  type Automation,
  automationsOf,
  type Desk,
  type Done,
  decideAll,
  type LeftWhy,
  setAutomation,
} from '@pengce/casework'
import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { parseRate, rateText } from '@pengce/values'
import { everyOffice } from '@pengce/vocabulary'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedMeasures, mend } from '../usage.ts'
import { type ActingAtDesk, actingAtDesk, atDesk, type CaseOptions } from './at-desk.ts'
import { officeTitle } from './case-text.ts'
import type { StoreOptions } from './opened.ts'
import { stop } from './problem.ts'

export interface OnOptions extends CaseOptions {
  readonly payer: string
  readonly line: string
  readonly sample: string
  readonly ground: string
}
/** Lets the service grant a measure by itself. */
export async function switchOn(measure: string, options: OnOptions, io: Io, language: Language): Promise<ExitCode> {
  const wrong = checkedMeasures(law, 'measure', [measure])
  if (wrong.length > 0) return mend(wrong, io, language)
  const { payer, line, ground } = options
  if (!everyOffice.some((o) => o.id === payer))
    return stop([{ code: 'casework/no-such-office', id: payer }], io, language)
  const rate = parseRate(options.sample)
  if (!rate.ok || rate.value.parts < 0 || rate.value.parts > 1_000_000)
    return stop([{ code: 'acting/not-a-share', at: '--sample', given: options.sample }], io, language)
  const given = { measure, enabled: true, payer, line, ground, sample: rate.value.parts }
  return actingAtDesk(options, io, language, (at) => said(at, setAutomation(at.desk, at.actor, given), options))
}

/** Leaves a measure to people again. */
export const switchOff = (
  measure: string,
  options: CaseOptions & { readonly ground: string },
  io: Io,
  language: Language,
): Promise<ExitCode> =>
  actingAtDesk(options, io, language, async (at) => {
    const set = (await automations(at.desk, at)).find((a) => a.measure === measure)
    if (set === undefined) return stop([{ code: 'acting/never-automatic', at: measure }], io, language)
    const off = { ...set, enabled: false, ground: options.ground }
    return said(at, setAutomation(at.desk, at.actor, off), options)
  })

/** Lists the measures that were ever switched, as they are now. */
export const showAutomations = (options: CaseOptions, io: Io, language: Language): Promise<ExitCode> =>
  actingAtDesk(options, io, language, async (at) => {
    const all = await automations(at.desk, at)
    if (options.json === true) io.out(JSON.stringify(all, null, 2))
    else io.out(all.map((a) => automationText(a, language)).join('\n') || words[language].none)
    return exit.done
  })

/** Decides what can be decided by the service itself. What is left to people is named with the reason. */
export const decideNow = (
  options: StoreOptions & { readonly json?: boolean },
  io: Io,
  language: Language,
): Promise<ExitCode> =>
  atDesk(options, io, language, async ({ desk }) => {
    const round = await decideAll(desk)
    if (options.json === true) io.out(JSON.stringify(round, null, 2))
    else io.out(roundText(round, language))
    return exit.done
  })

const automations = (desk: Desk, { actor }: ActingAtDesk): Promise<readonly Automation[]> =>
  desk.database.as(actor, (tx) => automationsOf(tx))

async function said(
  { io, language }: ActingAtDesk,
  setting: Promise<Done<Automation>>,
  { json }: CaseOptions,
): Promise<ExitCode> {
  const set = await setting
  if ('problem' in set) return stop([set.problem], io, language)
  io.out(json === true ? JSON.stringify(set.done, null, 2) : automationText(set.done, language))
  return exit.done
}

function automationText(a: Automation, language: Language): string {
  const w = words[language]
  const title = law.measure(a.measure)?.title[language] ?? ''
  return [
    `${a.measure}  ${title}`,
    a.enabled ? w.on : w.off,
    w.pays(officeTitle(a.payer, language), a.line),
    `${w.sample} ${rateText(a.sample)}`,
    a.ground,
  ].join('  ')
}

function roundText({ decided, left }: AutomaticRound, language: Language): string {
  const w = words[language]
  return [
    w.decided(decided.length, left.length),
    ...decided.map((number) => `${number}  ${w.granted}`),
    ...left.map(({ number, why }) => `${number}  ${isLeftWhy(why) ? w.left[why] : w.refused(why)}`),
  ].join('\n')
}
const isLeftWhy = (why: string): why is LeftWhy => Object.hasOwn(words.zh.left, why)

const words = {
  zh: {
    on: '已开启',
    off: '已关闭',
    pays: (payer: string, line: string) => `由${payer}从 ${line} 支付`,
    sample: '抽查',
    none: '没有开启过自动决定的措施',
    decided: (done: number, left: number) => `自动批准 ${done} 件，留给工作人员 ${left} 件`,
    granted: '已自动批准',
    refused: (code: string) => `不能记入（${code}），由工作人员决定`,
    left: {
      several: '涉及多项措施或多个层级，由工作人员决定',
      facts: '有的事实没有登记或只是申报，由工作人员决定',
      uncertain: '结果或金额不确定，由工作人员决定',
      'not-met': '不符合条件，由工作人员决定',
    },
  },
  en: {
    on: 'on',
    off: 'off',
    pays: (payer: string, line: string) => `paid by ${payer} out of ${line}`,
    sample: 'checked',
    none: 'no measure was ever switched on',
    decided: (done: number, left: number) => `${done} granted automatically, ${left} left to people`,
    granted: 'granted automatically',
    refused: (code: string) => `left to people: it cannot be entered (${code})`,
    left: {
      several: 'left to people: several measures or levels',
      facts: 'left to people: a fact is missing or only declared',
      uncertain: 'left to people: the result or the sum is not certain',
      'not-met': 'left to people: the conditions are not met',
    },
  },
} as const
