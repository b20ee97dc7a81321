import { decision, end, parties, procedure, publication, recordOnly, submission } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { mfg2021 } from './source.ts'

const { districtGovernment, industry, municipalGovernment } = offices
const { applicant } = parties

export const landDemandProcedure = procedure('mfg2021/land-demand', {
  title: ['产业用地需求揭榜', 'Land wanted by projects: districts come forward'],
  cites: mfg2021('一/（五）¶1'),
  register: ['mfg2021/（五）.1'],
  start: 'call',
  steps: {
    call: publication({
      title: ['发布项目用地需求', 'What projects need is published'],
      by: industry,
      cites: mfg2021('一/（五）¶1'),
      published: 'offer',
    }),
    offer: submission({
      title: ['区揭榜', 'A district comes forward'],
      by: districtGovernment,
      cites: mfg2021('一/（五）¶1'),
      complete: 'choice',
    }),
    choice: decision({
      title: ['结合布局择优落户', 'Placed where it fits and is served best'],
      by: industry,
      cites: mfg2021('一/（五）¶1'),
      approved: 'placed',
      refused: 'notPlaced',
    }),
    placed: end('completed', { title: ['已落户', 'Placed'], to: applicant, cites: mfg2021('一/（五）¶1') }),
    notPlaced: end('ended', { title: ['未落户', 'Not placed'], to: applicant, cites: mfg2021('一/（五）¶1') }),
  },
})

export const spaceProcedure = procedure('mfg2021/expansion-space', {
  title: ['百强企业扩产空间', 'Room for the expansion of the top hundred'],
  cites: mfg2021('一/（五）¶1'),
  register: ['mfg2021/（五）.2'],
  start: 'need',
  steps: {
    need: submission({
      title: ['提出用地用房需求', 'What is needed is stated'],
      by: applicant,
      cites: mfg2021('一/（五）¶1'),
      complete: 'district',
    }),
    district: decision({
      title: ['优先在辖区解决', 'Met within the district first'],
      by: districtGovernment,
      cites: mfg2021('一/（五）¶1'),
      approved: 'met',
      refused: 'report',
    }),
    report: recordOnly({
      title: ['产业部门及时报市政府', 'Reported to the government in time'],
      by: industry,
      cites: mfg2021('一/（五）¶1'),
      recorded: 'city',
    }),
    city: decision({
      title: ['市政府统筹安排', 'Arranged by the government'],
      by: municipalGovernment,
      cites: mfg2021('一/（五）¶1'),
      approved: 'met',
      refused: 'notMet',
    }),
    met: end('completed', { title: ['已解决', 'Met'], to: applicant, cites: mfg2021('一/（五）¶1') }),
    notMet: end('refused', { title: ['未解决', 'Not met'], to: applicant, cites: mfg2021('一/（五）¶1') }),
  },

  readings: { 及时报: ['及时没有写明几日', 'in time carries no number of days'] },
})

export const keyPointProcedure = procedure('mfg2021/key-points', {
  title: ['产业链关键卡点清单', 'List of bottlenecks to be overcome'],
  cites: mfg2021('三/（十五）¶1'),
  register: ['mfg2021/（十五）.1'],
  start: 'list',
  steps: {
    list: submission({
      title: ['制定攻关项目清单', 'List of projects drawn up'],
      by: industry,
      cites: mfg2021('三/（十五）¶1'),
      complete: 'approval',
    }),
    approval: decision({
      title: ['市政府审定', 'Settled by the government'],
      by: municipalGovernment,
      cites: mfg2021('三/（十五）¶1'),
      approved: 'supported',
      refused: 'refused',
    }),
    supported: end('completed', {
      title: ['清单项目获重点支持', 'Listed projects are supported'],
      cites: mfg2021('三/（十五）¶1'),
    }),
    refused: end('refused', { to: industry, cites: mfg2021('三/（十五）¶1') }),
  },
})
