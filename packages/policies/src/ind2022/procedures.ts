import { decision, end, inquiry, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { ind2022 } from './source.ts'

const { environment, municipalGovernment } = offices
const { clusterLeads, manufacturingOffice, projectOwner } = parties

export const majorProjectProcedure = procedure('ind2022/major-project', {
  title: ['高端制造重大项目认定', 'Recognition of major manufacturing projects'],
  cites: ind2022('一/3¶1'),
  register: ['ind2022/一.3#3'],
  start: 'proposal',
  steps: {
    proposal: submission({
      title: ['提出认定', 'Put forward'],
      by: projectOwner,
      cites: ind2022('一/3¶1'),
      complete: 'examination',
    }),
    examination: inquiry({
      title: ['会同各集群牵头部门审查', 'Examined with the departments that lead the clusters'],
      by: manufacturingOffice,
      cites: ind2022('一/3¶1'),
      of: { clusters: { title: ['牵头部门意见', 'opinion of the lead department'], by: clusterLeads } },
      allIn: 'recognition',
    }),
    recognition: decision({
      title: ['百亿以上投资或者关键环节', 'Ten billion or more, or a key link'],
      by: manufacturingOffice,
      cites: ind2022('一/3¶1'),
      approved: 'approval',
      refused: 'refused',
    }),
    approval: decision({
      title: ['报市政府审定', 'Settled by the government'],
      by: municipalGovernment,
      cites: ind2022('一/3¶1'),
      approved: 'recognised',
      refused: 'refused',
    }),
    recognised: end('completed', {
      title: ['已认定，集中管理', 'Recognised and managed'],
      to: projectOwner,
      cites: ind2022('一/3¶1'),
    }),
    refused: end('refused', { to: projectOwner, cites: ind2022('一/3¶1') }),
  },

  readings: {
    关键核心环节: ['没有数字标准，由办公室会同牵头部门判断', 'no figure; the office judges with the lead departments'],
  },
})

export const assessmentProcedure = procedure('ind2022/environmental-assessment', {
  title: ['先进制造项目环评', 'Environmental assessment of advanced manufacturing'],
  cites: ind2022('二/10¶1'),
  register: ['ind2022/二.10#1', 'ind2022/二.10#2'],
  start: 'region',
  steps: {
    region: decision({
      title: ['核对所在区域是否已评价', 'Whether the area is assessed'],
      by: environment,
      cites: ind2022('二/10¶1'),
      approved: 'relief',
      refused: 'early',
    }),
    relief: decision({
      title: ['依法简化或者豁免', 'Simplified or waived by law'],
      by: environment,
      cites: ind2022('二/10¶1'),
      approved: 'simplified',
      refused: 'early',
      also: { waived: { title: ['豁免', 'waived'], to: 'exempt', cites: ind2022('二/10¶1') } },
    }),
    simplified: recordOnly({
      title: ['简化环评', 'Simplified assessment'],
      by: environment,
      cites: ind2022('二/10¶1'),
      recorded: 'approval',
    }),
    early: recordOnly({
      title: ['重大项目提前介入，指导编制', 'Early help with the papers of a major project'],
      by: environment,
      cites: ind2022('二/10¶1'),
      recorded: 'papers',
      also: {
        'not-major': { title: ['不属重大项目', 'not a major project'], to: 'papers', cites: ind2022('二/10¶1') },
      },
    }),
    papers: submission({
      title: ['提交环评文件', 'Assessment handed in'],
      by: projectOwner,
      cites: ind2022('二/10¶1'),
      complete: 'approval',
    }),
    approval: decision({
      title: ['一次性审批', 'Approved in one go'],
      by: environment,
      cites: ind2022('二/10¶1'),
      approved: 'approved',
      refused: 'refused',
    }),
    approved: end('completed', {
      title: ['环评通过', 'Assessment approved'],
      to: projectOwner,
      cites: ind2022('二/10¶1'),
    }),
    exempt: end('completed', {
      title: ['豁免环评', 'No assessment needed'],
      to: projectOwner,
      cites: ind2022('二/10¶1'),
    }),
    refused: end('refused', { to: projectOwner, cites: ind2022('二/10¶1') }),
  },

  readings: {
    简化或豁免: ['简化还是豁免依环评法规，由主管部门决定', 'which of the two other law and the authority decide'],
  },
})
