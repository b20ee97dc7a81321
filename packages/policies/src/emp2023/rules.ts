import { always, clarify, obligation, sanction, validity } from '@pengce/language'
import { emp2023 } from './source.ts'

export const ended = [
  validity('emp2023/starter-insurance-ended', {
    title: ['自主创业社保补贴停止', 'Insurance subsidy for self-starters ends'],
    cites: emp2023('二/（六）¶1'),
    register: ['emp2023/二.（六）#3', 'emp2023/二.（六）#5'],
    says: [
      '2024年起不再新给；此前已在领取且仍合原条件的，领到期满',
      'no new ones from 2024; whoever draws it and still meets the old conditions keeps it to the end of the term',
    ],
    ends: [{ what: '自主创业人员社保补贴', from: '2024-01-01' }],
  }),
  validity('emp2023/graduate-subsidy-ended', {
    title: ['高校毕业生基层就业补贴停止', 'Grass-roots subsidy for graduates ends'],
    cites: emp2023('三/（八）¶1'),
    register: ['emp2023/三.（八）#3'],
    says: [
      '没有另写日期，自本通知施行之日起不再给',
      'no day of its own is given: none from the day the notice takes effect',
    ],
    ends: [{ what: '高校毕业生基层就业补贴', from: '2023-12-25' }],
  }),
  validity('emp2023/post-practice-ended', {
    title: ['市外双高学生顶岗补助停止', 'Allowance for students of colleges outside ends'],
    cites: emp2023('三/（八）¶1'),
    register: ['emp2023/三.（八）#6'],
    says: ['2024年1月1日起不再给', 'none from 2024-01-01'],
    ends: [{ what: '市外“双高计划”学生顶岗实习补助', from: '2024-01-01' }],
  }),
  validity('emp2023/hiring-award-ended', {
    title: ['招用奖励与岗位补贴的过渡', 'Old hiring awards and post subsidies run out'],
    cites: emp2023('五/（十四）¶1'),
    register: ['emp2023/五.（十四）#6'],
    says: [
      '2023年底停止；此前在领且仍合原条件的可领到期满',
      'they stop at the end of 2023; whoever draws them and still meets the old conditions may go on to the end of the term',
    ],
    ends: [{ what: '就业困难人员招用奖励和岗位补贴', from: '2024-01-01' }],
  }),
  validity('emp2023/life', {
    title: ['施行期间', 'Life of the document'],
    cites: emp2023('末¶2'),
    register: ['emp2023/末.¶2#1'],
    says: ['自 2023-12-25 起五年，末日 2028-12-24', 'five years from 2023-12-25, the last day being 2028-12-24'],
    from: '2023-12-25',
    until: '2028-12-24',
  }),
  validity('emp2023/prevails', {
    title: ['与旧规定不一致时从新', 'The notice prevails over older rules'],
    cites: emp2023('末¶2'),
    register: ['emp2023/末.¶2#2'],
    says: [
      '本市旧规定与本通知不同之处，以本通知为准；相同之处仍有效',
      'where older municipal rules differ this notice holds; elsewhere they stay',
    ],
    from: '2023-12-25',
  }),
]

export const duties = [
  obligation('emp2023/work-relief-report', {
    title: ['以工代赈成效纳入可研并报告', 'Effect of work-for-relief is studied and reported'],
    cites: emp2023('一/（一）¶1'),
    register: ['emp2023/一.（一）#4'],
    who: ['实施以工代赈的项目', 'projects with work-for-relief'],
    says: [
      '可行性研究须分析对重点群体就业的带动，并定期报告；周期未列',
      'the feasibility study covers the effect on key groups, reported at intervals that are not given',
    ],
  }),
  obligation('emp2023/size-register', {
    title: ['企业划型名录共享', 'Shared register of enterprise sizes'],
    cites: emp2023('六/（十九）¶1'),
    register: ['emp2023/六.（十九）#1'],
    who: ['工信、统计、市场监管和人民银行', 'industry, statistics, market regulation and the central bank'],
    says: ['建立大中小型企业名录并共享', 'keep a register of large, medium and small enterprises and share it'],
  }),
  obligation('emp2023/direct-payment-data', {
    title: ['社保补贴直补数据支持', 'Data for direct payment of insurance subsidies'],
    cites: emp2023('六/（十九）¶1'),
    register: ['emp2023/六.（十九）#2'],
    who: ['税务、医保部门', 'tax and medical-insurance departments'],
    says: ['依法提供数据，使社保补贴可直接发放', 'supply data lawfully so that insurance subsidies are paid directly'],
  }),
  obligation('emp2023/fund-review', {
    title: ['就业补助资金年度绩效评价', 'Yearly review of the employment fund'],
    cites: emp2023('六/（二十）¶1'),
    register: ['emp2023/六.（二十）#1'],
    who: ['人力资源保障和财政部门', 'human-resource and finance departments'],
    says: ['每年评价资金绩效并设指标', 'review the fund every year against indicators'],
  }),
  sanction('emp2023/deceit', {
    title: ['查处骗补', 'Subsidies obtained by deceit'],
    cites: emp2023('六/（二十）¶1'),
    register: ['emp2023/六.（二十）#2'],
    against: ['骗取、套取补助资金者', 'whoever obtains the fund by deceit or false claims'],
    says: ['依法查处；罚则和追回依其他法律', 'is dealt with by law; penalty and recovery rest on other law'],
    when: always,
    effects: ['fine', 'criminal'],
  }),
  obligation('emp2023/public-posts-first', {
    title: ['公益性岗位优先安置', 'Public-benefit posts: who comes first'],
    cites: emp2023('五/（十五）¶1'),
    register: ['emp2023/五.（十五）#1'],
    who: ['用人单位和人社部门', 'employers and human resources'],
    says: [
      '公益性岗位优先给符合条件、离退休不足五年的就业困难人员',
      'posts go first to persons hard to employ with less than five years to retirement',
    ],
  }),
]

export const meaning = clarify('emp2023/youth-meaning', {
  title: ['2023年1月1日后的含义', 'What “after 1 January 2023” takes in'],
  cites: emp2023('三/（八）¶1'),
  register: ['emp2023/三.（八）#1', 'emp2023/五.（十四）#1'],
  says: ['1月1日当天招用的也计入', 'a hire on 1 January itself counts'],
})
