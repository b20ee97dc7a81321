import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { sole2023 } from './source.ts'
import { targets } from './targets.ts'

export const sole2023Plan = plan({
  document: sole2023,
  runs: { from: '2023-06-15', until: '2026-06-14' },
  coordinator: [offices.marketRegulation],
  targets,
  tasks: [
    task('sole2023/risk-based-checks-and-late-report-tolerance', {
      title: ['信用分类监管与年报容错', 'Risk-based checks and late-report tolerance'],
      cites: sole2023('四/20¶1'),
      register: ['sole2023/20#2'],
      does: [
        '按信用分类，守法者少查，逾期年报可容错',
        'classes of risk, fewer checks of the law-abiding, tolerance for late reports',
      ],
      serves: ['sole2023/credit-repair-time'],
    }),
    task('sole2023/action-against-unlawful-charges-and-unfair', {
      title: ['违规收费与不正当竞争查处', 'Action against unlawful charges and unfair competition'],
      cites: sole2023('四/21¶1'),
      register: ['sole2023/21#2'],
      does: ['查处违规收费和不正当竞争', 'unlawful charges and unfair competition are pursued'],
      servedBy: ['sole2023/no-penalty-for-some-minor-first-breaches'],
    }),
    task('sole2023/one-stop-online-zone-and-unified-complaints', {
      title: ['一站式服务专区与诉求统一受理', 'One-stop online zone and unified complaints handling'],
      cites: sole2023('六/32¶1'),
      register: ['sole2023/32'],
      does: ['各门户设专区，诉求统一受理分拨', 'a zone on the portals; complaints are received and assigned centrally'],
    }),
    task('sole2023/service-stations-and-advisers', {
      title: ['个体户服务站与辅导专员', 'Service stations and advisers'],
      cites: sole2023('六/33¶1'),
      register: ['sole2023/33'],
      does: ['设服务站和辅导专员，掌握困难需求', 'stations and advisers who know needs and troubles'],
    }),
  ],
})
