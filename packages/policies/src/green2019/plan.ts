import { plan, task } from '@pengce/plan'
import { green2019 } from './source.ts'
import { targets } from './targets.ts'

export const green2019Plan = plan({
  document: green2019,
  runs: { from: '2019-01-08', until: '2022-01-07' },
  targets,
  tasks: [
    task('green2019/re-guarantee-for-green-collective-bonds', {
      title: ['绿色集合债再担保', 'Re-guarantee for green collective bonds'],
      cites: green2019('三/（十）¶1'),
      register: ['green2019/（十）'],
      does: ['开发集合债并纳入再担保', 'collective bonds are developed and re-guaranteed'],
      serves: ['green2019/direct-finance'],
    }),
    task('green2019/green-industry-fund', {
      title: ['绿色产业投资基金', 'Green industry fund'],
      cites: green2019('三/（十一）¶1'),
      register: ['green2019/（十一）'],
      does: ['在引导基金框架下探索设立，优先绿色子基金', 'explored within the guidance fund; green sub-funds first'],
      serves: ['green2019/funds', 'green2019/fund-use'],
    }),
    task('green2019/compulsory-pollution-liability-insurance', {
      title: ['环境污染强制责任险推进', 'Compulsory pollution liability insurance'],
      cites: green2019('四/（十二）¶1'),
      register: ['green2019/（十二）'],
      does: ['在高风险行业稳步推进', 'driven on step by step in risky trades'],
      serves: ['green2019/funds'],
      servedBy: ['green2019/premium'],
    }),
  ],
})
