import { ofOffice, type Target, target } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import {
  backboneFirms,
  industryPlatforms,
  listedTechnologies,
  pilotProjects,
  smartPark,
  smartStandards,
  trainingBases,
} from '../indicators/construction.ts'
import { icon2023 } from './source.ts'

const { publicWorks, stateAssets, transport, water } = offices

/** What the plan wants by the end of 2023 and of 2025. */
const cityTargets: readonly Target[] = [
  target('icon2023/listed-technologies', {
    title: ['入列科技计划的技术', 'Technologies in science plans'],
    cites: [icon2023('一/（二）¶3'), icon2023('一/（二）¶2')],
    register: ['icon2023/一.（二）#1', 'icon2023/一.（二）#4'],
    indicator: listedTechnologies,
    atLeast: 100,
    milestones: [[endOf(2023), 50]],
    by: endOf(2025),
    readings: {
      累计: ['2023 年的数同样按历年合计看', 'the figure of 2023 counts all years as well'],
    },
  }),
  target('icon2023/pilot-projects', {
    title: ['试点项目', 'Pilot projects'],
    cites: [icon2023('一/（二）¶3'), icon2023('一/（二）¶2')],
    register: ['icon2023/一.（二）#2', 'icon2023/一.（二）#6'],
    indicator: pilotProjects,
    atLeast: 100,
    milestones: [[endOf(2023), 30]],
    by: endOf(2025),
    servedBy: ['icon2023/district-duty-to-pick-pilots'],
    readings: {
      不少于30个: [
        '点名单位的配额合计 29 个，其余由各区补足',
        'the quotas of the bodies named come to twenty-nine; the districts bring the rest',
      ],
    },
  }),
  target('icon2023/backbone-firms', {
    title: ['骨干企业', 'Backbone firms'],
    cites: [icon2023('一/（二）¶3'), icon2023('一/（二）¶2')],
    register: ['icon2023/一.（二）#3', 'icon2023/一.（二）#7'],
    indicator: backboneFirms,
    atLeast: 10,
    milestones: [[endOf(2023), 5]],
    by: endOf(2025),
    readings: {
      培育: [
        '没有“累计”二字，按年末骨干企业总数看，2023 年的 5 家在内',
        'no word says cumulative: all such firms at the end of the year, the five of 2023 among them',
      ],
    },
  }),
  target('icon2023/standards', {
    title: ['智能建造标准', 'Smart-construction standards'],
    cites: icon2023('一/（二）¶3'),
    register: ['icon2023/一.（二）#5'],
    indicator: smartStandards,
    atLeast: 5,
    by: endOf(2025),
    readings: {
      相关标准: [
        '没有限定层级：计地方和团体标准，企业标准另报',
        'no level is named: local and group standards count, those of enterprises are reported apart',
      ],
    },
  }),
  target('icon2023/industry-platforms', {
    title: ['建筑产业互联网平台', 'Construction-industry internet platforms'],
    cites: icon2023('一/（二）¶3'),
    register: ['icon2023/一.（二）#8'],
    indicator: industryPlatforms,
    atLeast: 3,
    by: endOf(2025),
  }),
  target('icon2023/park', {
    title: ['智能建造产业园区', 'Smart-construction park'],
    cites: icon2023('一/（二）¶3'),
    register: ['icon2023/一.（二）#9'],
    indicator: smartPark,
    done: true,
    by: endOf(2025),
    servedBy: ['icon2023/land-indicator'],
    readings: {
      产业园区: ['只看园区是否建成，生态完整与否没有标准', 'only completion is asked; a full industry has no measure'],
    },
  }),
  target('icon2023/system-formed', {
    title: ['协同发展体系初步形成', 'Coordinated system first formed'],
    cites: icon2023('一/（二）¶2'),
    register: ['icon2023/一.（二）#10'],
    noFigure: ['体系的雏形已在，由专班评估认定', 'the beginnings of the system stand, as the task force assesses'],
    by: endOf(2023),
  }),
  target('icon2023/system-established', {
    title: ['协同发展体系基本建立', 'Coordinated system basically in place'],
    cites: icon2023('一/（二）¶3'),
    register: ['icon2023/一.（二）#10'],
    noFigure: ['体系大体建成，由专班评估认定', 'the system is basically in place, as the task force assesses'],
    by: endOf(2025),
  }),
]

const quota = { cites: icon2023('二/（二）/5¶1'), indicator: pilotProjects, by: endOf(2023) } as const
const undated: readonly [string, string] = [
  '没有写日期，按 2023 年末的全市目标看',
  'no date is written; the city target of the end of 2023 needs them',
]
const apiece: readonly [string, string] = [
  '两个单位各自 2 个，不合并计算',
  'two for each of the two offices, not together',
]

/** What single offices bring to the pilots, and the training bases. */
const partTargets: readonly Target[] = [
  target('icon2023/transport-pilots', {
    ...quota,
    title: ['交通部门试点项目', 'Pilots of the transport bureau'],
    register: ['icon2023/二.5#1'],
    atLeast: 2,
    scope: ofOffice(transport),
    responsible: [transport],
    readings: { 遴选: undated, 分别: apiece },
  }),
  target('icon2023/water-pilots', {
    ...quota,
    title: ['水务部门试点项目', 'Pilots of the water authority'],
    register: ['icon2023/二.5#2'],
    atLeast: 2,
    scope: ofOffice(water),
    responsible: [water],
    readings: { 遴选: undated, 分别: apiece },
  }),
  target('icon2023/public-works-pilots', {
    ...quota,
    title: ['建筑工务署试点项目', 'Pilots of the bureau of public works'],
    register: ['icon2023/二.5#3'],
    atLeast: 10,
    scope: ofOffice(publicWorks),
    responsible: [publicWorks],
    readings: { 遴选: undated },
  }),
  target('icon2023/state-firm-pilots', {
    ...quota,
    title: ['市属国企试点项目', 'Pilots of the city’s state firms'],
    register: ['icon2023/二.5#4'],
    atLeast: 15,
    scope: ofOffice(stateAssets),
    responsible: [stateAssets],
    readings: {
      遴选: undated,
      市属国有企业: ['各企业合计 15 个，不是每家 15 个', 'fifteen of all firms together, not of each'],
    },
  }),
  target('icon2023/training-bases', {
    title: ['实训基地', 'Training bases'],
    cites: icon2023('二/（五）/17¶1'),
    register: ['icon2023/二.17#1'],
    indicator: trainingBases,
    atLeast: 10,
    by: endOf(2025),
    servedBy: ['icon2023/training-subsidy'],
    readings: {
      实训基地: ['没有写日期，按方案 2025 年末的期限看', 'no date is written; the plan’s own end of 2025 is taken'],
    },
  }),
]

/** The targets of the plan on smart construction. */
export const targets: readonly Target[] = [...cityTargets, ...partTargets]
