import type { Office } from '@pengce/language'
import {
  type Cites,
  decision,
  end,
  inquiry,
  parties,
  procedure,
  recheck,
  recordOnly,
  submission,
} from '@pengce/procedure'
import { days, years } from '@pengce/values'

const { applicant, banks } = parties

interface Short {
  readonly cites: Cites
  readonly register: readonly string[]
}

/** An enterprise in difficulty asks to pay a lower share into the housing fund. */
export const fundRateProcedure = (id: `${string}/${string}`, { cites, register }: Short) =>
  procedure(id, {
    title: ['降低住房公积金缴存比例', 'Lower contribution to the housing fund'],
    cites,
    register,
    start: 'application',
    steps: {
      application: submission({
        title: ['缴存确有困难的申请', 'Applied for in real difficulty'],
        by: applicant,
        cites,
        complete: 'decision',
      }),
      decision: decision({ by: parties.housingFund, cites, approved: 'lowered', refused: 'refused' }),
      lowered: end('completed', { title: ['已降低比例', 'Contribution lowered'], to: applicant, cites }),
      refused: end('refused', { to: applicant, cites }),
    },

    readings: {
      依法: ['受理单位、下限和时限由其他规定', 'office, lowest rate and terms stand in other rules'],
    },
  })

/** A start-up loan is extended once, by no more than a year. */
export const loanExtensionProcedure = (id: `${string}/${string}`, { cites, register }: Short) =>
  procedure(id, {
    title: ['创业担保贷款展期', 'Extension of a guaranteed start-up loan'],
    cites,
    register,
    start: 'application',
    steps: {
      application: submission({
        title: ['贷款到期前申请', 'Applied for before the loan is due'],
        by: applicant,
        cites,
        complete: 'decision',
      }),
      decision: decision({
        title: ['经办银行决定', 'The bank decides'],
        by: banks,
        cites,
        approved: 'running',
        refused: 'refused',
      }),
      running: recordOnly({
        title: ['原期限届满，展期开始', 'The first term ends, the extension begins'],
        by: banks,
        cites,
        recorded: 'extension',
      }),
      extension: recordOnly({
        title: ['展期内还款', 'Paid back within the extension'],
        by: applicant,
        cites,
        within: years(1),
        recorded: 'repaid',
      }),
      repaid: end('completed', { title: ['已还款', 'Paid back'], to: applicant, cites }),
      refused: end('refused', { to: applicant, cites }),
    },

    readings: {
      展期: [
        '自原贷款期限届满次日起算，最长一年；没有写明可以再次展期，按一次办理',
        'from the day after the loan falls due, a year at most; once, since nothing is said of more',
      ],
    },
  })

/** A licence on the applicant's word: told at once, decided on the spot, checked afterwards. */
export const commitmentProcedure = (
  id: `${string}/${string}`,
  s: Short & {
    readonly title: readonly [zh: string, en: string]
    readonly by: Office
    /** The text promises a decision on the spot. */
    readonly onTheSpot: boolean
  },
) =>
  procedure(id, {
    title: s.title,
    cites: s.cites,
    register: s.register,
    start: 'conditions',
    steps: {
      conditions: recordOnly({
        title: ['一次告知条件、规则和后果', 'Told once: conditions, rules, consequences'],
        by: s.by,
        cites: s.cites,
        recorded: 'commitment',
      }),
      commitment: submission({
        title: ['自愿承诺并提交材料', 'Committed of its own will, papers handed in'],
        by: applicant,
        cites: s.cites,
        complete: 'decision',
        also: {
          'not-committed': { title: ['不作承诺', 'no commitment'], to: 'ordinary' },
        },
      }),
      decision: decision({
        title: s.onTheSpot ? ['当场决定', 'Decided on the spot'] : ['作出决定', 'Decision'],
        by: s.by,
        cites: s.cites,
        ...(s.onTheSpot ? { within: days(0) } : {}),
        approved: 'issue',
      }),
      issue: recordOnly({
        title: ['发证', 'Licence handed out'],
        by: s.by,
        cites: s.cites,
        recorded: 'supervision',
        also: {
          'papers-follow': { title: ['容缺，部分材料后补', 'some papers may follow'], to: 'supplement' },
        },
      }),
      supplement: inquiry({
        title: ['限期补交材料', 'Papers handed in later'],
        by: s.by,
        cites: s.cites,
        of: { papers: { title: ['后补的材料', 'papers that follow'], by: applicant } },
        allIn: 'supervision',
        also: { 'not-supplied': { title: ['逾期未补', 'not handed in'], to: 'revoked' } },
      }),
      supervision: recheck({
        title: ['事中事后监管，必要时核查', 'Supervised, and checked where needed'],
        by: s.by,
        cites: s.cites,
        passed: 'licensed',
        failed: 'revoked',
      }),
      licensed: end('completed', { title: ['许可有效', 'Licence stands'], to: applicant, cites: s.cites }),
      ordinary: end('ended', { title: ['转一般程序', 'To the ordinary procedure'], to: applicant, cites: s.cites }),
      revoked: end('removed', {
        title: ['依法处理并记入信用', 'Dealt with by law and recorded'],
        to: applicant,
        cites: s.cites,
      }),
    },

    readings: {
      审批决定: [
        '许可自决定时成立，后补材料和核查都在其后',
        'the licence stands from the decision; papers that follow and checks come after it',
      ],
      核查: [
        '不符合许可条件或者逾期未补的，依法处理；期限没有写明',
        'who does not meet the conditions or does not follow up is dealt with by law; no term is stated',
      ],
    },
  })
