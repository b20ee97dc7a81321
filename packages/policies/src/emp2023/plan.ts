import { everyYear, plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { emp2023 } from './source.ts'
import { targets } from './targets.ts'

const {
  civilAffairs,
  dataServices,
  developmentReform,
  districts,
  education,
  finance,
  housing,
  humanResources,
  partyOrganisation,
  railTransit,
  tax,
  tradeUnion,
  transport,
  veterans,
  water,
  womenFederation,
  youthLeague,
} = offices

export const emp2023Plan = plan({
  document: emp2023,
  runs: { from: '2023-12-25', until: '2028-12-24' },
  targets,
  tasks: [
    task('emp2023/work-for-relief-in-major-projects', {
      title: ['重大工程推广以工代赈', 'Work-for-relief in major projects'],
      cites: emp2023('一/（一）¶1'),
      register: ['emp2023/一.（一）#3'],
      does: ['在重大工程中推广以工代赈', 'work-for-relief is spread in major works'],
      responsible: [humanResources, developmentReform, finance, transport, housing, water, railTransit, tax, districts],
      servedBy: ['emp2023/work-relief-report'],
    }),
    task('emp2023/list-and-service-officer-for-key-employers', {
      title: ['重点用工企业清单与专员', 'List and service officer for key employers'],
      cites: emp2023('一/（二）¶1'),
      register: ['emp2023/一.（二）#1'],
      does: [
        '完善用工清单，配专员，收集岗位、培训、送工',
        'the list of employers is improved; an officer collects posts, trains and brings workers',
      ],
      responsible: [humanResources, dataServices, tradeUnion, districts],
    }),
    task('emp2023/occupational-injury-pilot-for-new-work-forms', {
      title: ['新就业形态职业伤害保障试点', 'Occupational-injury pilot for new work forms'],
      cites: emp2023('一/（四）¶1'),
      register: ['emp2023/一.（四）#5'],
      does: ['为新业态人员试点职业伤害保障', 'protection against injury is tried for workers in new forms'],
      responsible: [humanResources, womenFederation, finance, tax, districts],
      servedBy: ['emp2023/injury-insurance'],
    }),
    task('emp2023/grass-roots-service-programmes', {
      title: ['基层服务项目', 'Grass-roots service programmes'],
      cites: emp2023('三/（九）¶1'),
      register: ['emp2023/三.（九）#1'],
      does: ['继续三支一扶、志愿服务西部和乡村振兴三个计划', 'three programmes of service go on'],
      responsible: [partyOrganisation, education, civilAffairs, finance, humanResources, youthLeague, districts],
      serves: ['emp2023/community-posts'],
      servedBy: ['emp2023/grass-roots-relief'],
    }),
    task('emp2023/unemployment-benefits-paid-out', {
      title: ['失业保险待遇发放', 'Unemployment benefits paid out'],
      cites: emp2023('五/（十六）¶1'),
      register: ['emp2023/五.（十六）#1'],
      does: ['发放失业金、代缴医保费和一次性金', 'benefits, medical premiums and the one-off sum are paid'],
      responsible: [developmentReform, civilAffairs, veterans, finance, humanResources, districts],
    }),
    task('emp2023/minimum-living-and-temporary-aid', {
      title: ['低保与临时救助', 'Minimum living and temporary aid'],
      cites: emp2023('五/（十六）¶1'),
      register: ['emp2023/五.（十六）#2'],
      does: ['符合条件的纳入低保和救助', 'those who qualify enter minimum living and aid'],
      responsible: [developmentReform, civilAffairs, veterans, finance, humanResources, districts],
    }),
    task('emp2023/price-linked-allowance', {
      title: ['物价联动补贴', 'Price-linked allowance'],
      cites: emp2023('五/（十六）¶1'),
      register: ['emp2023/五.（十六）#3'],
      does: ['物价上涨时启动并足额发放补贴', 'when prices rise the allowance starts and is paid in full'],
      responsible: [developmentReform, civilAffairs, veterans, finance, humanResources, districts],
    }),
    task('emp2023/yearly-fund-review', {
      title: ['补助资金年度绩效评价', 'Yearly review of the subsidy fund'],
      cites: emp2023('六/（二十）¶1'),
      register: ['emp2023/六.（二十）#1'],
      does: ['建立评价制度和指标，每年评价资金绩效', 'a system and indicators, and a review of the fund every year'],
      responsible: [humanResources, finance, districts],
      by: everyYear(2024, 2028),
      servedBy: ['emp2023/fund-review'],
    }),
  ],
})
