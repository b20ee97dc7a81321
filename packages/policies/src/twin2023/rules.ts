import { competence, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { twin2023 } from './source.ts'

export const rules = [
  validity('twin2023/plan-year-and-status', {
    title: ['计划年度与残缺', 'Plan year and status'],
    cites: [twin2023('通知¶1'), twin2023('序¶1')],
    register: ['twin2023/题注#1'],
    says: [
      '2023-06-08 印发，标题为 2023 年度；抓取的文本在末尾中断',
      'issued 2023-06-08 for the year 2023; the text we have breaks off at its end',
    ],
  }),
  competence('twin2023/pilot-list-for-data-governance', {
    title: ['数据治理试点名单', 'Pilot list for data governance'],
    cites: twin2023('二/（二）/9¶1'),
    register: ['twin2023/二.9#1'],
    by: [
      offices.humanResources,
      offices.planning,
      offices.transport,
      offices.water,
      offices.marketRegulation,
      offices.statistics,
      offices.districts,
    ],
    says: [
      '试点为六个市级部门和福田、南山、宝安、龙华、光明五区',
      'six city bureaus and the districts of Futian, Nanshan, Bao’an, Longhua and Guangming',
    ],
  }),
  competence('twin2023/task-force', {
    title: ['数字孪生工作专班', 'Task force for the digital twin'],
    cites: twin2023('三/（一）¶1'),
    register: ['twin2023/三.（一）'],
    by: [offices.dataServices],
    says: [
      '依托智慧城市领导小组设专班，市政务数据部门牵头，建立例会、督办和通报机制，当年见效',
      'a task force under the leading group, led by the data administration, meets, follows up and reports; results are due the same year',
    ],
  }),
]
