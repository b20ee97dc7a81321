import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { titleYear } from './reading.ts'
import { port2022 } from './source.ts'

/** Information and smart ports. */
export const informationTasks: readonly Task[] = [
  task('port2022/single-window-functions', {
    title: ['单一窗口功能', 'Single-window functions'],
    cites: [port2022('二/12¶1'), port2022('标题¶2')],
    register: ['port2022/12'],
    does: [
      '对接物流、金融数据，推出智能报关等功能',
      'logistics and finance data are linked; smart declaration and more are offered',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/port-information-platform', {
    title: ['口岸信息平台', 'Port information platform'],
    cites: [port2022('二/13¶1'), port2022('标题¶2')],
    register: ['port2022/13'],
    does: ['建智慧口岸，在前海试点贸易大数据平台', 'smart ports, and a pilot platform of trade data in Qianhai'],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/paperless-documents', {
    title: ['物流单证无纸化', 'Paperless documents'],
    cites: [port2022('二/14¶1'), port2022('标题¶2')],
    register: ['port2022/14'],
    does: [
      '提高三种海运单证电子化比率，试点航空物流平台',
      'three sea documents become more electronic; an air logistics platform is tried',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/smart-port', {
    title: ['智慧港口', 'Smart port'],
    cites: [port2022('二/15¶1'), port2022('标题¶2')],
    register: ['port2022/15'],
    does: [
      '盐田东区建自动化码头，海关监管嵌入港口',
      'an automated terminal at Yantian east; customs supervision is built in',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/multimodal-data', {
    title: ['多式联运信息共享', 'Sharing of multimodal data'],
    cites: [port2022('二/16¶1'), port2022('标题¶2')],
    register: ['port2022/16'],
    does: [
      '四种运输信息对接，启动机场平台二期',
      'data of four modes are linked; phase two of the airport platform starts',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/rail-and-customs-data', {
    title: ['铁路与海关数据', 'Rail and customs data'],
    cites: [port2022('二/17¶1'), port2022('标题¶2')],
    register: ['port2022/17'],
    does: [
      '以中欧班列试点，铁路与海关建立联系机制',
      'the China-Europe trains are the trial; rail and customs work together',
    ],
    by: endOf(2022),
    readings: titleYear,
  }),
  task('port2022/parcel-supervision', {
    title: ['寄递渠道监管', 'Parcel supervision'],
    cites: [port2022('二/18¶1'), port2022('标题¶2')],
    register: ['port2022/18'],
    does: ['用智能装备快速验放快件与跨境电商商品', 'smart devices check parcels and cross-border goods faster'],
    by: endOf(2022),
    readings: titleYear,
  }),
]
