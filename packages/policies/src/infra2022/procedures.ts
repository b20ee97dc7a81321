import { agreement, decision, end, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { infra2022 } from './source.ts'

const { planning } = offices
const { facilityOwner, projectOwner, serviceHall } = parties

export const approvalProcedure = procedure('infra2022/one-window', {
  title: ['信息基础设施一次批准、建前报备', 'Telecom facilities: approved once, reported before building'],
  cites: infra2022('六/22¶1'),
  register: ['infra2022/六.22#1'],
  start: 'application',
  steps: {
    application: submission({
      title: ['列入专项规划的设施在一个窗口申请', 'A facility in the special plan applies at one window'],
      by: projectOwner,
      cites: infra2022('六/22¶1'),
      complete: 'approval',
    }),
    approval: decision({
      title: ['一次批准', 'Approved once'],
      by: serviceHall,
      cites: infra2022('六/22¶1'),
      approved: 'report',
      refused: 'refused',
    }),
    report: recordOnly({
      title: ['建前报备', 'Reported before building'],
      by: projectOwner,
      cites: infra2022('六/22¶1'),
      recorded: 'build',
    }),
    build: end('completed', { title: ['可以建设', 'May be built'], to: projectOwner, cites: infra2022('六/22¶1') }),
    refused: end('refused', { to: projectOwner, cites: infra2022('六/22¶1') }),
  },

  readings: {
    一个窗口: ['窗口属哪个部门、几日办结没有写明', 'whose window it is and how long it takes is not stated'],
  },
})

export const relocationProcedure = procedure('infra2022/relocation', {
  title: ['信息设施改动拆除迁移', 'Telecom facilities changed, taken down or moved'],
  cites: infra2022('六/23¶1'),
  register: ['infra2022/六.23#2'],
  start: 'consent',
  steps: {
    consent: agreement({
      title: ['事先征得产权人或者管理人同意', 'Consent of owner or manager beforehand'],
      by: projectOwner,
      with: facilityOwner,
      cites: infra2022('六/23¶1'),
      signed: 'place',
      declined: 'stays',
    }),
    place: decision({
      title: ['重新规划位置，服务不降低', 'New place planned, service no worse'],
      by: planning,
      cites: infra2022('六/23¶1'),
      approved: 'building',
      refused: 'stays',
    }),
    building: recordOnly({
      title: ['先建设，费用由提出方承担', 'Built first, paid by whoever wants the change'],
      by: projectOwner,
      cites: infra2022('六/23¶1'),
      recorded: 'removal',
    }),
    removal: recordOnly({
      title: ['后拆除', 'Then taken down'],
      by: projectOwner,
      cites: infra2022('六/23¶1'),
      recorded: 'moved',
    }),
    moved: end('completed', { title: ['已迁移', 'Moved'], to: facilityOwner, cites: infra2022('六/23¶1') }),
    stays: end('refused', { title: ['不得改动', 'It stays'], to: projectOwner, cites: infra2022('六/23¶1') }),
  },
})
