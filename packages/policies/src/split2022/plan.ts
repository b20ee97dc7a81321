import { plan, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { split2022 } from './source.ts'
import { targets } from './targets.ts'

const { districts } = offices
const { concernedOffices, responsibleUnits } = officeGroups

export const split2022Plan = plan({
  document: split2022,
  runs: { from: '2022-02-21', until: null },
  coordinator: [offices.generalOffice, offices.marketRegulation, offices.justice],
  targets,
  tasks: [
    task('split2022/full-coverage-list-four-ways-of-reform', {
      title: ['涉企许可全覆盖清单与四种改革', 'Full-coverage list, four ways of reform'],
      cites: split2022('一/（二）¶1'),
      register: ['split2022/一（二）#1'],
      does: [
        '全部许可入清单，按取消、备案、承诺、优化四种方式改革',
        'every licence enters a list and is reformed in one of four ways',
      ],
      serves: ['split2022/cancelled', 'split2022/filed', 'split2022/commitment', 'split2022/eased'],
      servedBy: ['split2022/three-lists-and-their-columns'],
    }),
    task('split2022/self-check-of-restrictions-outside-the-lists', {
      title: ['自查清理清单外管理事项', 'Self-check of restrictions outside the lists'],
      cites: split2022('二/（一）¶1'),
      register: ['split2022/二（一）#3'],
      does: ['各区各部门清理清单外的限制', 'districts and departments remove limits that stand outside the lists'],
      responsible: [districts, concernedOffices],
      serves: ['split2022/entry-rules'],
      servedBy: ['split2022/nothing-outside-the-lists-may-restrict-e'],
    }),
    task('split2022/units-carry-out-the-lists', {
      title: ['责任单位按清单深化改革', 'Units carry out the lists'],
      cites: split2022('二/（二）¶1'),
      register: ['split2022/二（二）'],
      does: [
        '按三张清单的分工、方式和监管措施落实',
        'the three lists are carried out: who, in which way, supervised how',
      ],
      responsible: [responsibleUnits],
      serves: [
        'split2022/cancelled',
        'split2022/cancelled-in-area',
        'split2022/filed',
        'split2022/filed-in-area',
        'split2022/commitment',
        'split2022/commitment-in-area',
        'split2022/eased',
      ],
    }),
    task('split2022/evaluation-indicators', {
      title: ['证照分离评价', 'Evaluation of the licensing reform'],
      cites: split2022('五/（二）¶1'),
      register: ['split2022/五（二）'],
      does: ['按减材料、跑动、成本建指标，企业参与评判', 'indicators of fewer papers, trips and cost; firms judge'],
    }),
  ],
})
