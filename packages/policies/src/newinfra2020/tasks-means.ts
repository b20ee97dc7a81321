import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { newinfra2020 } from './source.ts'

/** Means and the digital economy. */
export const meansTasks: readonly Task[] = [
  task('newinfra2020/capital', {
    title: ['新基建资金供给', 'Capital for new infrastructure'],
    cites: newinfra2020('五/（一）¶1'),
    register: ['newinfra2020/五.（一）'],
    does: [
      '统筹专项债、贴息、基金与信托基金试点，发挥国资和信贷',
      'bonds, interest support, funds and trusts; state capital and credit',
    ],
    by: endOf(2025),
  }),
  task('newinfra2020/data', {
    title: ['数据要素市场培育', 'A market for data'],
    cites: newinfra2020('五/（二）¶1'),
    register: ['newinfra2020/五.（二）'],
    does: ['推进数据立法、开放与交易', 'data law, opening and trading'],
    by: endOf(2025),
  }),
  task('newinfra2020/technology', {
    title: ['核心技术攻关', 'Core technology'],
    cites: newinfra2020('五/（三）¶1'),
    register: ['newinfra2020/五.（三）'],
    does: ['攻元器件、芯片、基础软件、半导体材料', 'components, chips, basic software, semiconductor materials'],
    by: endOf(2025),
  }),
  task('newinfra2020/talent', {
    title: ['新基建人才引育', 'Talent for new infrastructure'],
    cites: newinfra2020('五/（四）¶1'),
    register: ['newinfra2020/五.（四）'],
    does: [
      '柔性引才，试点薪酬谈判，探索技术移民评估',
      'flexible recruiting, negotiated pay, assessment of skilled migrants',
    ],
    by: endOf(2025),
  }),
  task('newinfra2020/scenes', {
    title: ['典型场景示范', 'Showcase scenes'],
    cites: newinfra2020('六/（一）¶1'),
    register: ['newinfra2020/六.（一）'],
    does: ['打造十类重点场景标杆', 'ten kinds of scene are made examples'],
    by: endOf(2025),
    serves: ['newinfra2020/purchases'],
  }),
  task('newinfra2020/new-business-forms', {
    title: ['数字经济新业态', 'New forms of digital business'],
    cites: newinfra2020('六/（二）¶1'),
    register: ['newinfra2020/六.（二）'],
    does: ['研产供数字化，线上线下融合新消费', 'research, making and supply become digital; new consumption'],
    by: endOf(2025),
  }),
  task('newinfra2020/clusters', {
    title: ['数字经济产业集群', 'Clusters of the digital economy'],
    cites: newinfra2020('六/（三）¶1'),
    register: ['newinfra2020/六.（三）'],
    does: ['扶持生态主导企业，补产业链短板', 'leaders of the ecology are helped and gaps in the chain filled'],
    by: endOf(2025),
  }),
]
