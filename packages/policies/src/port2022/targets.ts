import { type Target, target } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { refundTime } from '../indicators/imports.ts'
import { port2022 } from './source.ts'

/** The one figure among the measures for the ports. */
export const targets: readonly Target[] = [
  target('port2022/refund-time', {
    title: ['正常出口退税平均时间', 'Average time of an ordinary refund'],
    cites: port2022('一/5¶1'),
    register: ['port2022/5#1'],
    indicator: refundTime,
    atMost: 5,
    by: endOf(2022),
    responsible: [offices.tax],
    readings: {
      平均时间: [
        '按当年至年底办结的全部正常退税平均，不是每一笔',
        'the average of all ordinary refunds handled in the year to its end, not each of them',
      ],
      以内: ['恰为五个工作日即为达到', 'exactly five working days is enough'],
    },
  }),
]
