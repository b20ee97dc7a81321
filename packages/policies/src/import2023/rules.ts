import { clarify, competence, obligation, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { import2023 } from './source.ts'

export const rules = [
  validity('import2023/plan-period-and-contact', {
    title: ['计划期与联络单位', 'Plan period and contact'],
    cites: [import2023('通知¶1'), import2023('序¶1')],
    register: ['import2023/题注#1'],
    until: '2025-12-31',
    says: [
      '2023-09-03 印发，没有起始条款，计划年度 2023 至 2025，到 2025-12-31 为止',
      'issued 2023-09-03, for the years 2023 to 2025, and so until 2025-12-31; no start is stated',
    ],
  }),
  competence('import2023/coordinating-body', {
    title: ['统筹牵头单位', 'Coordinating body'],
    cites: import2023('三/（一）¶1'),
    register: ['import2023/三.（一）#1'],
    by: [offices.commerce],
    says: [
      '市商务局统筹并掌握项目和企业清单',
      'the commerce bureau coordinates and keeps lists of projects and enterprises',
    ],
  }),
  obligation('import2023/district-import-plans', {
    title: ['各区制定进口方案', 'District import plans'],
    cites: import2023('三/（一）¶1'),
    register: ['import2023/三.（一）#3'],
    who: ['各区政府', 'district governments'],
    says: ['每区制定自己的促进进口方案', 'each district makes its own import promotion plan'],
  }),
  clarify('import2023/status-based-supervision', {
    title: ['按状态分类监管', 'Status-based supervision'],
    cites: import2023('附件/1¶1'),
    register: ['import2023/附件.1'],
    says: [
      '非保税货物也可进入特殊监管区，与保税货物一起存放和分拨',
      'goods not under bond may be stored in the special zone and sorted together with bonded ones',
    ],
  }),
  clarify('import2023/enter-first-declare-later', {
    title: ['先入区后报关', 'Enter first, declare later'],
    cites: import2023('附件/2¶1'),
    register: ['import2023/附件.2'],
    says: ['货物可先进区，再办报关手续', 'goods may enter the zone first and be declared afterwards'],
  }),
  clarify('import2023/batch-entry-collective-declaration', {
    title: ['分送集报', 'Batch entry, collective declaration'],
    cites: import2023('附件/3¶1'),
    register: ['import2023/附件.3'],
    says: ['货物分批进出，定期合并申报', 'goods move in batches and are declared together at intervals'],
  }),
  clarify('import2023/integrated-logistics', {
    title: ['物流一体化', 'Integrated logistics'],
    cites: import2023('附件/4¶1'),
    register: ['import2023/附件.4'],
    says: [
      '以舱单贯通口岸、特殊监管区域和监管场所，在后方场站一次办结申报、查验和放行',
      'the manifest joins ports, zones and yards, so that goods are declared, checked and released once, behind the port',
    ],
  }),
  clarify('import2023/consignment-trade', {
    title: ['寄售贸易', 'Consignment trade'],
    cites: import2023('附件/5¶1'),
    register: ['import2023/附件.5'],
    says: [
      '寄售人先发货，由受托人在国内代卖，扣除佣金和费用后结算',
      'goods are sent first, sold here on behalf of the sender, and settled less commission and costs',
    ],
  }),
  obligation('import2023/port-charges-and-quick-clearance', {
    title: ['口岸收费公开和便利通关', 'Port charges published, clearance made easy'],
    cites: import2023('三/（四）¶1'),
    register: ['import2023/三.（四）#1'],
    who: ['口岸各单位', 'the units at the ports'],
    says: [
      '公示口岸收费目录并加强监管；扩大提前申报和船边直提；合格的农产品检疫审批随报随审',
      'charges are published and supervised, early declaration and pick-up at the ship widened, quarantine requests that meet the rules examined on filing',
    ],
  }),
]
