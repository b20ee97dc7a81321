import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { titleYear } from './reading.ts'
import { port2022 } from './source.ts'

const { tax } = offices

/** Supervision and clearance. */
export const clearanceTasks: readonly Task[] = [
  task('port2022/clearance-modes', {
    title: ['通关模式推广', 'Clearance modes'],
    cites: [port2022('一/1¶1'), port2022('标题¶2')],
    register: ['port2022/1'],
    does: [
      '推广提前申报和两步申报，指导叠加两段准入、汇总征税',
      'advance and two-step declaration are spread, combined with two-stage entry and collective tax',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/direct-pick-up-and-loading', {
    title: ['船边直提与抵港直装', 'Direct pick-up and loading'],
    cites: [port2022('一/2¶1'), port2022('标题¶2')],
    register: ['port2022/2'],
    does: ['直提直装模块上线，业务量提高', 'direct pick-up and loading go online and grow'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/overseas-warehouses', {
    title: ['海外仓信息共享', 'Sharing of overseas-warehouse data'],
    cites: [port2022('一/3¶1'), port2022('标题¶2')],
    register: ['port2022/3'],
    does: ['探索海外仓信息系统，备案在线办理', 'an information system for overseas warehouses; filing goes online'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/voluntary-disclosure', {
    title: ['涉检主动披露与容错', 'Voluntary disclosure in inspection'],
    cites: [port2022('一/4¶1'), port2022('标题¶2')],
    register: ['port2022/4'],
    does: ['食品化妆品等先试行，再扩大范围', 'food and cosmetics first, then more goods'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/faster-export-tax-refund', {
    title: ['出口退税提速', 'Faster export tax refund'],
    cites: [port2022('一/5¶1'), port2022('标题¶2')],
    register: ['port2022/5'],
    does: ['备案单证电子化共享，加快退税', 'filed papers become electronic and shared; refunds speed up'],
    responsible: [tax],
    by: endOf(2022),
    serves: ['port2022/refund-time'],
    readings: titleYear,
  }),
  task('port2022/accepting-test-results', {
    title: ['检验结果采信', 'Accepting test results'],
    cites: [port2022('一/6¶1'), port2022('标题¶2')],
    register: ['port2022/6'],
    does: [
      '部分法检商品试认香港机构结果，推动内地机构获认可',
      'results of qualified Hong Kong bodies are accepted for some goods; mainland bodies seek recognition there',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/combined-port', {
    title: ['组合港改革', 'Combined ports'],
    cites: [port2022('一/7¶1'), port2022('标题¶2')],
    register: ['port2022/7'],
    does: ['跨关区一单到底，启动更多试点', 'one manifest across customs areas, more pilots'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/ccc-exemption-channel', {
    title: ['免办认证通道', 'CCC exemption channel'],
    cites: [port2022('一/8¶1'), port2022('标题¶2')],
    register: ['port2022/8'],
    does: ['制定准入标准和管理要求，流向可追溯', 'standards of entry and rules of handling; goods can be traced'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/shenzhen-hong-kong-clearance', {
    title: ['深港清关', 'Shenzhen-Hong Kong clearance'],
    cites: [port2022('一/9¶1'), port2022('标题¶2')],
    register: ['port2022/9'],
    does: ['一次录入、两地申报', 'data are entered once and declared in both places'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/joint-boarding', {
    title: ['联合登临', 'Joint boarding'],
    cites: [port2022('一/10¶1'), port2022('标题¶2')],
    register: ['port2022/10'],
    does: ['查验单位共享信息、互认执法', 'inspecting bodies share information and accept each other’s checks'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/clearance-service-centre', {
    title: ['通关服务中心', 'Clearance service centre'],
    cites: [port2022('一/11¶1'), port2022('标题¶2')],
    register: ['port2022/11'],
    does: ['整合现场窗口，一站办理', 'desks are merged into one stop'],
    by: endOf(2022),
    readings: titleYear,
  }),
]
