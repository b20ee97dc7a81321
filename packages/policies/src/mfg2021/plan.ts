import { every, plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { atIntervals } from '../plan-readings.ts'
import { mfg2021 } from './source.ts'
import { targets } from './targets.ts'

const { districts, municipalGovernment } = offices

export const mfg2021Plan = plan({
  document: mfg2021,
  runs: { from: '2021-03-01', until: '2026-02-28' },
  coordinator: [offices.industry],
  targets,
  tasks: [
    task('mfg2021/cluster-cultivation-plan', {
      title: ['先进制造业集群实施方案', 'Cluster cultivation plan'],
      cites: mfg2021('一/（一）¶1'),
      register: ['mfg2021/（一）.2'],
      does: ['制定万亿级和千亿级集群的培育方案', 'a plan for clusters of a trillion and of a hundred billion'],
      serves: ['mfg2021/electronics-output', 'mfg2021/equipment-output', 'mfg2021/further-clusters'],
    }),
    task('mfg2021/yearly-introduction-plan', {
      title: ['年度重大项目引进计划', 'Yearly introduction plan'],
      cites: mfg2021('一/（四）¶1'),
      register: ['mfg2021/（四）.2'],
      does: ['组引进团队，每年制定并实施计划', 'a team, and a plan made and carried out every year'],
      by: every('year', '2021-03-01', '2026-02-28'),
      servedBy: ['mfg2021/introduction-team'],
    }),
    task('mfg2021/joint-meeting-of-industry-departments', {
      title: ['产业与基金联席会议', 'Joint meeting of industry departments and funds'],
      cites: mfg2021('一/（四）¶1'),
      register: ['mfg2021/（四）.3'],
      does: [
        '产业部门与基金定期沟通，提高本地投资比例',
        'departments and funds meet regularly; more is invested in the city',
      ],
      readings: atIntervals,
    }),
    task('mfg2021/manufacturing-innovation-centres', {
      title: ['制造业创新中心布局', 'Manufacturing innovation centres'],
      cites: mfg2021('二/（六）¶1'),
      register: ['mfg2021/（六）.1'],
      does: ['布局创新中心，争创国家级', 'centres are laid out and national status is sought'],
      servedBy: ['mfg2021/innovation-centre'],
    }),
    task('mfg2021/catalogues-and-first-purchase-rules', {
      title: ['推广目录与首购订购办法', 'Catalogues and first-purchase rules'],
      cites: mfg2021('二/（十一）¶1'),
      register: ['mfg2021/（十一）.2'],
      does: [
        '编制三类首台首批首版目录和创新产品目录，定首购办法',
        'catalogues of first sets, batches and versions, of new products, and rules of first purchase',
      ],
      servedBy: ['mfg2021/first-products'],
    }),
    task('mfg2021/chain-chief-mechanism-and-services', {
      title: ['链长制与常态化服务', 'Chain-chief mechanism and services'],
      cites: mfg2021('三/（十五）¶1'),
      register: ['mfg2021/（十五）.2'],
      does: [
        '每条链一图一制一策，链主企业常态化服务',
        'a map, a system and a policy for each chain; steady service for its leaders',
      ],
      servedBy: ['mfg2021/chain-leader'],
    }),
    task('mfg2021/platform-joint-meeting-and-exit-mechanism', {
      title: ['平台联席会议与退出机制', 'Platform joint meeting and exit mechanism'],
      cites: mfg2021('三/（十六）¶1'),
      register: ['mfg2021/（十六）.2'],
      does: ['平台联席会议、合同式考核和投入退出', 'a joint meeting, contract-style review and exit of public money'],
      servedBy: ['mfg2021/basic-platform'],
    }),
    task('mfg2021/credit-information-company-and-finance', {
      title: ['征信公司与融资平台', 'Credit-information company and finance platform'],
      cites: mfg2021('四/（十八）¶1'),
      register: ['mfg2021/（十八）.2'],
      does: [
        '探索市属征信公司，提高贷款对接与发放',
        'a municipal credit company is explored; loans are matched and paid faster',
      ],
      servedBy: ['mfg2021/guarantee-fee'],
    }),
    task('mfg2021/industrial-premises-supply-guide-price', {
      title: ['保障房筹建与租金指导价', 'Industrial premises supply, guide price, online signing'],
      cites: mfg2021('四/（十九）¶1'),
      register: ['mfg2021/（十九）.6'],
      does: [
        '各区筹建保障房，定指导租金，逐步网签',
        'districts raise premises, a guide rent is set, leases are signed online step by step',
      ],
      responsible: [districts],
      servedBy: ['mfg2021/small-firm-premises', 'mfg2021/premises-purchase'],
    }),
    task('mfg2021/transfer-rules-for-industrial-land', {
      title: ['工业用地转让规则研究', 'Transfer rules for industrial land'],
      cites: mfg2021('五/（二十二）¶1'),
      register: ['mfg2021/（二十二）.4'],
      does: ['研究转让规定、价格评估和增值分成', 'rules of transfer, valuation and sharing of gains are studied'],
      serves: ['mfg2021/rebuilt-space'],
    }),
    task('mfg2021/industrial-park-consolidation', {
      title: ['工业园区整合提升', 'Industrial park consolidation'],
      cites: mfg2021('五/（二十三）¶1'),
      register: ['mfg2021/（二十三）'],
      does: [
        '定整合方案，市区共建示范园，各区出台奖励办法',
        'a plan, demonstration parks built together, districts’ award rules',
      ],
      responsible: [municipalGovernment, districts],
      serves: ['mfg2021/rebuilt-space'],
    }),
    task('mfg2021/temporary-resettlement-areas', {
      title: ['腾挪安置区', 'Temporary resettlement areas'],
      cites: mfg2021('五/（二十四）¶1'),
      register: ['mfg2021/（二十四）.3'],
      does: ['各区按需设区，临时安置升级厂房的企业', 'districts set up areas as needed for firms that rebuild'],
      responsible: [districts],
      servedBy: ['mfg2021/resettle-first'],
    }),
    task('mfg2021/enterprise-service-system', {
      title: ['企业服务体系', 'Enterprise service system'],
      cites: mfg2021('六/（二十六）¶1'),
      register: ['mfg2021/（二十六）'],
      does: [
        '领导小组统筹，专员首接负责，快速响应诉求',
        'a leading group, officers who stay responsible, quick answers',
      ],
    }),
    task('mfg2021/lenient-supervision-lists', {
      title: ['包容审慎监管清单', 'Lenient supervision lists'],
      cites: mfg2021('六/（二十七）¶1'),
      register: ['mfg2021/（二十七）.1'],
      does: [
        '编制不罚轻罚清单，完善联合惩戒与修复',
        'lists of no and lighter penalties, rules for joint punishment and repair',
      ],
    }),
  ],
})
