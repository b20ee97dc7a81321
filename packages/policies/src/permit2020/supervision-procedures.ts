import { decision, end, parties, procedure, recordOnly } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { permit2020 } from './source.ts'

const { dataServices } = offices
const { accountabilityBody, approvingDepartment } = parties

export const delayProcedure = procedure('permit2020/delay', {
  title: ['2020 审批迟滞的预警与问责', 'Delay by a department: warned and held to account under the rules of 2020'],
  cites: [permit2020('第四十四条¶1'), permit2020('第四十五条¶1')],
  register: ['permit2020/第四十四条', 'permit2020/第四十五条'],
  start: 'warning',
  steps: {
    warning: recordOnly({
      title: ['网上预警', 'Warning online'],
      by: dataServices,
      cites: permit2020('第四十四条¶1'),
      recorded: 'appraisal',
    }),
    appraisal: recordOnly({
      title: ['纳入绩效考核', 'Counted in the appraisal'],
      by: dataServices,
      cites: permit2020('第四十四条¶1'),
      recorded: 'recorded',
      also: {
        'approval-delayed': {
          title: ['导致审批迟滞', 'approval was delayed'],
          to: 'accountability',
          cites: permit2020('第四十五条¶1'),
        },
      },
    }),
    accountability: decision({
      title: ['问责', 'Accountability'],
      by: accountabilityBody,
      cites: permit2020('第四十五条¶1'),
      approved: 'heldToAccount',
      refused: 'recorded',
    }),
    recorded: end('completed', { title: ['已记入考核', 'Recorded'], cites: permit2020('第四十四条¶1') }),
    heldToAccount: end('ended', {
      title: ['已问责', 'Held to account'],
      to: approvingDepartment,
      cites: permit2020('第四十五条¶1'),
    }),
  },

  readings: {
    进行问责: ['问责机关没有写明，按相关规定', 'who holds to account is not stated and follows from other rules'],
  },
})
