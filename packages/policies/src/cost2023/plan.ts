import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { cost2023 } from './source.ts'
import { targets } from './targets.ts'

const {
  dataServices,
  developmentReform,
  districts,
  finance,
  healthcareSecurity,
  housing,
  humanResources,
  industry,
  justice,
  marketRegulation,
  planning,
  powerGrid,
  smallBusiness,
  stateAssets,
  water,
} = offices

export const cost2023Plan = plan({
  document: cost2023,
  runs: { from: '2024-01-01', until: '2026-12-31' },
  targets,
  tasks: [
    task('cost2023/vertical-factories-and-manufacturing-parks', {
      title: ['工业上楼与先进制造园区', 'Vertical factories and manufacturing parks'],
      cites: cost2023('一/1¶1'),
      register: ['cost2023/一.1#1'],
      does: [
        '推进二十个园区，释放用地，定制上楼设计指引',
        'twenty parks, land released, guides for factories in high buildings',
      ],
      responsible: [industry, planning, districts],
      serves: ['sei2022/parks'],
      readings: { '20大': ['是工程的名称，这里不另立指标', 'the name of a programme; no target of its own here'] },
    }),
    task('cost2023/online-signing-of-industrial-leases', {
      title: ['工业用房租约网签', 'Online signing of industrial leases'],
      cites: cost2023('一/2¶1'),
      register: ['cost2023/一.2#1'],
      does: ['修订监管办法，推广网签', 'rules are revised, leases are signed online'],
      responsible: [housing, industry, marketRegulation, water, powerGrid, districts],
      servedBy: ['cost2023/long-lease-award'],
    }),
    task('cost2023/service-officers-and-apprenticeship', {
      title: ['用工服务专员与新型学徒', 'Service officers and apprenticeship'],
      cites: cost2023('二/8¶1'),
      register: ['cost2023/二.8#1'],
      does: [
        '一对一配专员，办招聘和校企对接，推进新型学徒制',
        'an officer for each, hiring fairs, links with schools, new apprenticeships',
      ],
      responsible: [humanResources, healthcareSecurity],
      servedBy: ['emp2023/apprentice-training'],
    }),
    task('cost2023/reform-of-indirect-power-supply-in-parks', {
      title: ['园区转供电改造', 'Reform of indirect power supply in parks'],
      cites: cost2023('四/13¶1'),
      register: ['cost2023/四.13#1'],
      does: [
        '应改尽改，改后执行直供价并消除加价',
        'all that can be is converted; the direct price applies and mark-ups end',
      ],
      responsible: [industry, powerGrid, marketRegulation, districts],
      serves: ['ind2022/power-reform'],
    }),
    task('cost2023/clear-arrears-owed-to-small-firms', {
      title: ['清理拖欠中小微企业账款', 'Clear arrears owed to small firms'],
      cites: cost2023('六/17¶1'),
      register: ['cost2023/六.17#1'],
      does: ['清理机关、事业单位和国企欠款', 'debts of public bodies and state firms are cleared'],
      responsible: [smallBusiness, finance, stateAssets, districts],
      servedBy: ['cost2023/no-internal-delay'],
    }),
    task('cost2023/simpler-applications-payment-without', {
      title: ['简化申请与免申即享', 'Simpler applications, payment without application'],
      cites: cost2023('六/18¶1'),
      register: ['cost2023/六.18#1'],
      does: ['简化流程资料，更多政策免申请', 'fewer steps and papers, more without application'],
      responsible: [marketRegulation, justice, developmentReform, dataServices, districts],
      servedBy: ['cost2023/no-disguised-approvals'],
    }),
  ],
})
