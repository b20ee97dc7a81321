import { decision, end, parallelReview, parties, procedure, submission } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { newinfra2020 } from './source.ts'

const { developmentReform, environment, planning } = offices
const { projectOwner } = parties

export const projectProcedure = procedure('newinfra2020/project', {
  title: ['新基建项目库与并联审批', 'New infrastructure: pool and parallel approval'],
  cites: newinfra2020('七/（二）¶1'),
  register: ['newinfra2020/七.（二）'],
  start: 'proposal',
  steps: {
    proposal: submission({
      title: ['申报入库', 'Put forward'],
      by: projectOwner,
      cites: newinfra2020('七/（二）¶1'),
      complete: 'pool',
    }),
    pool: decision({
      title: ['入库并分类标记', 'Taken into the pool and marked'],
      by: developmentReform,
      cites: newinfra2020('七/（二）¶1'),
      approved: 'review',
      refused: 'notPooled',
    }),
    review: parallelReview({
      title: ['绿色通道并联审批', 'Approved side by side'],
      by: developmentReform,
      cites: newinfra2020('七/（二）¶1'),
      of: {
        environment: { title: ['环境评价', 'environmental assessment'], by: environment },
        land: { title: ['用地审批', 'land'], by: planning },
        design: { title: ['工程方案审核', 'design of the works'], by: planning },
      },
      allPass: 'underway',
      anyFails: 'refused',
    }),
    underway: end('completed', {
      title: ['可以实施', 'May go ahead'],
      to: projectOwner,
      cites: newinfra2020('七/（二）¶1'),
    }),
    refused: end('refused', { to: projectOwner, cites: newinfra2020('七/（二）¶1') }),
    notPooled: end('ended', {
      title: ['未入库', 'Not in the pool'],
      to: projectOwner,
      cites: newinfra2020('七/（二）¶1'),
    }),
  },

  readings: {
    项目库: ['入库由哪个部门决定没有写明，按发展改革部门', 'who decides is not stated; read as development and reform'],
  },
})
