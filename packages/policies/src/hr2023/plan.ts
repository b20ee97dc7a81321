import { plan, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { atIntervals } from '../plan-readings.ts'
import { hr2023 } from './source.ts'

const { dataServices, districts, finance, humanResources, industry, marketRegulation, scienceTechnology } = offices
const { responsibleUnits } = officeGroups

export const hr2023Plan = plan({
  document: hr2023,
  runs: { from: '2023-07-10', until: '2028-07-09' },
  tasks: [
    task('hr2023/hold-hr-tech-contests-regularly', {
      title: ['定期办人力资源科技大赛', 'Hold HR-tech contests regularly'],
      cites: hr2023('二/6¶1'),
      register: ['hr2023/二.6#1'],
      does: ['定期办赛，展示成果并对接科技', 'contests at intervals to show results and link with technology'],
      responsible: [humanResources, finance, scienceTechnology, industry, marketRegulation],
      servedBy: ['hr2023/contest-funding', 'hr2023/contest-winner-support'],
      readings: atIntervals,
    }),
    task('hr2023/put-hr-services-in-the-purchasing-catalogue', {
      title: ['纳入政府购买服务目录', 'Put HR services in the purchasing catalogue'],
      cites: hr2023('四/14¶1'),
      register: ['hr2023/四.14#1'],
      does: ['列入指导性目录并动态调整', 'entered in the guiding catalogue, which is adjusted'],
      responsible: [finance, districts],
    }),
    task('hr2023/draw-up-service-norms-and-grading-standards', {
      title: ['制定服务规范与评定标准', 'Draw up service norms and grading standards'],
      cites: hr2023('六/21¶1'),
      register: ['hr2023/六.21'],
      does: ['制定服务规范和等级评定标准', 'norms of service and standards of grading'],
      responsible: [humanResources, marketRegulation],
    }),
    task('hr2023/rating-of-hr-institutions', {
      title: ['机构分级评级', 'Rating of HR institutions'],
      cites: hr2023('六/22¶1'),
      register: ['hr2023/六.22#1'],
      does: [
        '按经营、服务和诚信评级，用于信用与监管',
        'rated by operation, service and integrity; used for credit and supervision',
      ],
      responsible: [humanResources, marketRegulation],
      readings: { 评级: ['没有写等级和权重', 'neither grades nor weights are written'] },
    }),
    task('hr2023/integrity-model-institution-selection', {
      title: ['诚信示范机构评选', 'Integrity model institution selection'],
      cites: hr2023('六/22¶1'),
      register: ['hr2023/六.22#2'],
      does: ['定期评选诚信示范机构', 'models of integrity are chosen at intervals'],
      responsible: [humanResources, marketRegulation],
      readings: atIntervals,
    }),
    task('hr2023/linked-enforcement-random-checks-annual', {
      title: ['联动执法与双随机检查', 'Linked enforcement, random checks, annual report publicity'],
      cites: hr2023('六/24¶1'),
      register: ['hr2023/六.24#1'],
      does: [
        '三级联动执法，双随机检查，公示年报',
        'enforcement on three levels, random checks, annual reports made public',
      ],
      responsible: [humanResources, marketRegulation, districts],
      servedBy: ['hr2023/unlawful-agencies'],
    }),
    task('hr2023/city-wide-platform-and-periodic-reports', {
      title: ['全市域平台与定期报告', 'City-wide platform and periodic reports'],
      cites: hr2023('六/25¶1'),
      register: ['hr2023/六.25'],
      does: [
        '建平台掌握就业流动，定期发布研究报告',
        'a platform to follow employment and movement; reports at intervals',
      ],
      responsible: [humanResources, dataServices],
      readings: atIntervals,
    }),
    task('hr2023/implementing-rules-to-be-issued', {
      title: ['制定配套实施办法', 'Implementing rules to be issued'],
      cites: hr2023('末¶2'),
      register: ['hr2023/末.¶2#1'],
      does: ['各责任单位定条件、标准和程序', 'each responsible unit sets conditions, standards and procedures'],
      responsible: [responsibleUnits],
      readings: {
        配套实施办法: [
          '没有写期限；出台前，待定的条件仍属未知',
          'no date is written; until they are issued the open conditions stay unknown',
        ],
      },
    }),
  ],
})
