import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { mnc2023 } from './source.ts'

const { foreignEnterpriseService } = offices

export const mnc2023Plan = plan({
  document: mnc2023,
  runs: { from: '2024-01-19', until: '2027-01-18' },
  tasks: [
    task('mnc2023/service-team-duty', {
      title: ['外企专班服务总部', 'Task force serves headquarters'],
      cites: mnc2023('第二十二条¶1'),
      register: ['mnc2023/第二十二条.¶1'],
      does: ['加强服务，协调解决困难', 'service and help with difficulties'],
      responsible: [foreignEnterpriseService],
    }),
  ],
})
