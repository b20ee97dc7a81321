import { evenPace, everyYear, plan, ratio, target, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { officeGroups, offices } from '@pengce/vocabulary'
import { conversions, enterpriseRatio } from '../indicators/registration.ts'
import { s2e2022 } from './source.ts'

const { districts, marketRegulation } = offices

const conversionTarget = target('s2e2022/conversions', {
  title: ['个体工商户转型升级为企业', 'Sole traders turned into enterprises'],
  cites: [s2e2022('三¶1'), s2e2022('三¶0')],
  register: ['s2e2022/三#t1'],
  indicator: conversions,
  atLeast: 10_000,
  by: endOf(2025),
  assumes: evenPace('2022-08-04', 0, [
    '文件没有年度进度；假定自印发之日起匀速',
    'the text gives no yearly figures; an even pace from the day of issue is assumed',
  ]),
  servedBy: [
    's2e2022/registration-made-easy',
    's2e2022/service-column',
    's2e2022/supporting-measures',
    's2e2022/training-and-reports',
  ],
  readings: {
    至少: ['恰为一万户即为达到', 'exactly ten thousand is enough'],
    年底前: ['截至 2025-12-31，当日计入', 'up to 2025-12-31, that day included'],
    转型升级: ['自方案印发之日 2022-08-04 起计', 'counted from the issue of the plan on 2022-08-04'],
  },
})

const ratioTarget = target('s2e2022/enterprise-ratio', {
  title: ['企个比', 'Enterprises to sole traders'],
  cites: s2e2022('三¶1'),
  register: ['s2e2022/三#t2'],
  indicator: enterpriseRatio,
  atLeast: ratio(7, 3),
  by: endOf(2025),
  servedBy: ['s2e2022/registration-made-easy'],
  readings: {
    提升至: ['恰为 7∶3 即为达到', 'exactly seven to three is enough'],
    到2025年: ['以 2025 年末在册数为准', 'the register at the end of 2025 decides'],
  },
})

export const s2e2022Plan = plan({
  document: s2e2022,
  runs: { from: '2022-08-04', until: null },
  coordinator: [marketRegulation],
  targets: [conversionTarget, ratioTarget],
  tasks: [
    task('s2e2022/pool-refreshed', {
      title: ['培育库每年更新', 'The pool refreshed every year'],
      cites: s2e2022('四/（一）¶1'),
      register: ['s2e2022/四（一）#4'],
      does: ['培育对象入库动态管理', 'those to be coached enter a pool that is kept up to date'],
      by: everyYear(2022, null),
      serves: ['s2e2022/conversions'],
      readings: { 每年更新: ['没有写月份，年内更新即可', 'no month is given; within the year is enough'] },
    }),
    task('s2e2022/registration-made-easy', {
      title: ['商事登记便利化', 'Registration made easy'],
      cites: s2e2022('四/（三）¶1'),
      register: ['s2e2022/四（三）'],
      does: [
        '开办各环节可分时分步，变更、备案、注销一网办，推进一照通行',
        'founding may be taken step by step; changes, filings and closing go online; one licence for all',
      ],
      serves: ['s2e2022/conversions', 's2e2022/enterprise-ratio'],
    }),
    task('s2e2022/service-column', {
      title: ['深i企个转企专栏', 'Service column on 深i企'],
      cites: s2e2022('四/（十）¶1'),
      register: ['s2e2022/四（十）'],
      does: [
        '查政策、提诉求、报资金归到一处；诉求分派办理，并定期分析',
        'policies, complaints and funding in one place; complaints are passed on and looked through at intervals',
      ],
      responsible: [districts],
      serves: ['s2e2022/conversions'],
      readings: {
        定期: ['没有写明间隔，不作到期计算', 'no interval is given, so nothing falls due'],
      },
    }),
    task('s2e2022/supporting-measures', {
      title: ['配套措施与办事指引', 'Supporting measures and guides'],
      cites: s2e2022('五/（一）¶1'),
      register: ['s2e2022/五（一）'],
      does: ['各自制定落实措施和办事指引', 'each issues measures and guides of its own'],
      responsible: [districts, officeGroups.concernedOffices],
      serves: ['s2e2022/conversions'],
    }),
    task('s2e2022/training-and-reports', {
      title: ['培训与经验报送', 'Training and reports of practice'],
      cites: s2e2022('五/（三）¶1'),
      register: ['s2e2022/五（三）#1'],
      does: [
        '培训经办人员；总结报送做法和困难',
        'those who do the work are trained; good practice and difficulties are reported',
      ],
      responsible: [districts, officeGroups.concernedOffices],
      serves: ['s2e2022/conversions'],
      readings: {
        及时: ['没有写明日期和收件单位，不列入报送日历', 'neither day nor addressee is given; it is in no calendar'],
      },
    }),
  ],
})
