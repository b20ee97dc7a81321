import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { atIntervals } from '../plan-readings.ts'
import { fintal2020 } from './source.ts'
import { targets } from './targets.ts'

const { localFinance } = offices

export const fintal2020Plan = plan({
  document: fintal2020,
  runs: { from: '2020-03-01', until: '2025-02-28' },
  coordinator: [offices.localFinance],
  targets,
  tasks: [
    task('fintal2020/catalogue-of-scarce-financial-talent', {
      title: ['急需紧缺金融人才目录', 'Catalogue of scarce financial talent'],
      cites: fintal2020('一¶1'),
      register: ['fintal2020/一.1'],
      does: ['定期发布并更新急需人才目录', 'a catalogue of scarce talent is published and renewed at intervals'],
      responsible: [localFinance],
      servedBy: ['fintal2020/talent-access'],
      readings: atIntervals,
    }),
    task('fintal2020/secondment-bases', {
      title: ['挂职锻炼基地', 'Secondment bases'],
      cites: fintal2020('七¶1'),
      register: ['fintal2020/七.2'],
      does: ['设挂职锻炼基地，实施交流项目', 'bases for secondment and projects of exchange'],
      responsible: [localFinance],
    }),
    task('fintal2020/talent-statistics-and-five-year-plan', {
      title: ['金融人才统计与规划', 'Talent statistics and five-year plan'],
      cites: fintal2020('九¶1'),
      register: ['fintal2020/九.1'],
      does: [
        '建统计制度和信息库，制定五年规划，研究评价标准',
        'statistics, an information base, a five-year plan, standards of evaluation',
      ],
      responsible: [localFinance],
    }),
  ],
})
