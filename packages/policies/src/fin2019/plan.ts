import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { fin2019 } from './source.ts'

const { districts, localFinance } = offices

export const fin2019Plan = plan({
  document: fin2019,
  runs: { from: '2019-01-06', until: '2024-01-05' },
  coordinator: [offices.localFinance],
  tasks: [
    task('fin2019/separate-talent-policy', {
      title: ['金融人才专项政策', 'Policy for financial talent'],
      cites: fin2019('一/（五）¶1'),
      register: ['fin2019/（五）'],
      does: ['另行拟定专项政策报批', 'a separate policy is drawn up and submitted'],
      lead: [localFinance],
    }),
    task('fin2019/city-district-mechanism', {
      title: ['金融市区联动机制', 'City and districts together on finance'],
      cites: fin2019('一/（九）¶1'),
      register: ['fin2019/（九）'],
      does: ['各区建联动机制和政策', 'districts build mechanisms and policies'],
      responsible: [districts, localFinance],
    }),
  ],
})
