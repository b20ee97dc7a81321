import { type Task, task } from '@pengce/plan'
import { districtOffices, officeGroups, offices } from '@pengce/vocabulary'
import { build2022 } from './source.ts'

const {
  dataServices,
  developmentReform,
  districts,
  education,
  emergency,
  finance,
  healthcareSecurity,
  housing,
  humanResources,
  industry,
  marketRegulation,
  planning,
  publicWorks,
  scienceTechnology,
  stateAssets,
  tax,
  transport,
  water,
} = offices
const { newAreaCommittees } = officeGroups
const { shenshan } = districtOffices
const everyDistrict = [districts, newAreaCommittees, shenshan]

/** Quality, firms and people. */
export const qualityTasks: readonly Task[] = [
  task('build2022/survey-and-design', {
    title: ['勘察设计品质', 'Survey and design'],
    cites: [build2022('四/（九）¶1'), build2022('四/（九）¶2'), build2022('四/（九）¶3')],
    register: ['build2022/（九）'],
    does: ['培育设计人才，推进智能审图和信用评价', 'design talent, AI checks of drawings, credit ratings'],
    lead: [housing],
    responsible: [planning, industry, transport, water, dataServices, publicWorks, ...everyDistrict],
  }),
  task('build2022/quality-management', {
    title: ['工程质量管理', 'Quality of construction'],
    cites: [build2022('四/（十）¶1'), build2022('四/（十）¶2'), build2022('四/（十）¶3')],
    register: ['build2022/（十）'],
    does: [
      '落实终身责任与标识制度，完善工厂化产品检测与监管',
      'lifelong responsibility and marks; factory products are tested and supervised',
    ],
    lead: [housing],
    responsible: [transport, water, stateAssets, marketRegulation, dataServices, publicWorks, ...everyDistrict],
    servedBy: ['build2022/lifetime-responsibility'],
  }),
  task('build2022/safety-management', {
    title: ['工程安全管理', 'Safety of construction'],
    cites: [build2022('四/（十一）¶1'), build2022('四/（十一）¶2'), build2022('四/（十一）¶3')],
    register: ['build2022/（十一）'],
    does: [
      '双重预防和责任保险，既有建筑排查监测整治',
      'double prevention and liability insurance; existing buildings are checked, watched and mended',
    ],
    lead: [housing],
    responsible: [transport, water, emergency, stateAssets, publicWorks, ...everyDistrict],
    servedBy: ['build2022/safety-liability-insurance'],
  }),
  task('build2022/project-delivery-models', {
    title: ['工程组织模式', 'Project delivery models'],
    cites: [
      build2022('五/（十二）¶1'),
      build2022('五/（十二）¶2'),
      build2022('五/（十二）¶3'),
      build2022('五/（十二）¶4'),
    ],
    register: ['build2022/（十二）'],
    does: [
      '推行总承包、全过程咨询，扩大建筑师负责制试点',
      'engineering, procurement and construction in one hand, whole-process consulting, more trials of the responsible architect',
    ],
    lead: [housing],
    responsible: [developmentReform, finance, planning, transport, water, stateAssets, publicWorks, ...everyDistrict],
    serves: ['build2022/engineering-procurement-construction'],
  }),
  task('build2022/stronger-firms', {
    title: ['建筑企业做优做强', 'Stronger construction firms'],
    cites: [
      build2022('五/（十三）¶1'),
      build2022('五/（十三）¶2'),
      build2022('五/（十三）¶3'),
      build2022('五/（十三）¶4'),
    ],
    register: ['build2022/（十三）'],
    does: [
      '培育龙头总包，引进总部，支持转型，龙岗建产业园',
      'leading contractors are grown, headquarters attracted, change supported; a park in Longgang',
    ],
    lead: [housing],
    responsible: [
      developmentReform,
      scienceTechnology,
      finance,
      planning,
      transport,
      water,
      stateAssets,
      publicWorks,
      ...everyDistrict,
    ],
    serves: ['build2022/hundred-billion-contractors', 'build2022/comprehensive-firms'],
  }),
  task('build2022/talent-and-workers', {
    title: ['建筑人才与产业工人', 'Talent and workers of construction'],
    cites: [
      build2022('五/（十四）¶1'),
      build2022('五/（十四）¶2'),
      build2022('五/（十四）¶3'),
      build2022('五/（十四）¶4'),
    ],
    register: ['build2022/（十四）'],
    does: ['出台领军人才计划，建培训基地，薪酬与技能挂钩', 'a plan for leading talent, training bases, pay by skill'],
    lead: [housing],
    responsible: [
      developmentReform,
      education,
      humanResources,
      planning,
      transport,
      water,
      stateAssets,
      healthcareSecurity,
      publicWorks,
      tax,
      ...everyDistrict,
    ],
    servedBy: ['build2022/training-deduction', 'build2022/separate-training-fund'],
  }),
]
