import { decision, end, parties, procedure, submission } from '@pengce/procedure'
import { twin2023 } from './source.ts'

const { projectGroup, responsibleUnits } = parties

export const projectProcedure = procedure('twin2023/project', {
  title: ['数字孪生项目立项', 'Projects of the digital twin: set up'],
  cites: twin2023('三/（二）¶1'),
  register: ['twin2023/三.（二）'],
  start: 'list',
  steps: {
    list: submission({
      title: ['按任务规划项目并列清单', 'Projects planned by task and listed'],
      by: responsibleUnits,
      cites: twin2023('三/（二）¶1'),
      complete: 'approval',
    }),
    approval: decision({
      title: ['专项小组审定', 'Settled by the group'],
      by: projectGroup,
      cites: twin2023('三/（二）¶1'),
      approved: 'setUp',
      refused: 'refused',
    }),
    setUp: end('completed', { title: ['已立项', 'Set up'], to: responsibleUnits, cites: twin2023('三/（二）¶1') }),
    refused: end('refused', { to: responsibleUnits, cites: twin2023('三/（二）¶1') }),
  },
})
