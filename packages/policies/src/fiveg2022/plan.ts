import { everyYear, plan, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { fiveg2022 } from './source.ts'

const { responsibleUnits } = officeGroups

export const fiveg2022Plan = plan({
  document: fiveg2022,
  runs: { from: '2022-07-13', until: null },
  coordinator: [offices.industry],
  tasks: [
    task('fiveg2022/yearly-selection-of-demonstration-projects', {
      title: ['年度遴选5G应用示范', 'Yearly choice of 5G demonstration projects'],
      cites: fiveg2022('四/10¶1'),
      register: ['fiveg2022/四.10#1'],
      does: ['每年遴选优秀应用项目', 'good projects are chosen every year'],
      by: everyYear(2023, null),
      servedBy: ['fiveg2022/bloom-cup'],
      readings: {
        每年: ['从第一个整年 2023 年起逐年看，没有写个数', 'from 2023, the first full year; no number is written'],
      },
    }),
    task('fiveg2022/5g-products-in-the-innovation-catalogue', {
      title: ['5G产品列入创新推广目录', '5G products in the innovation catalogue'],
      cites: fiveg2022('四/10¶1'),
      register: ['fiveg2022/四.10#3'],
      does: ['产品与应用列入推广目录', 'products and uses enter the catalogue'],
    }),
    task('fiveg2022/implementing-rules-to-be-issued', {
      title: ['制定落实措施与操作规程', 'Implementing rules to be issued'],
      cites: fiveg2022('六/19¶1'),
      register: ['fiveg2022/六.19'],
      does: ['各责任单位定条件、标准、程序', 'each responsible unit sets conditions, standards and procedures'],
      responsible: [responsibleUnits],
    }),
  ],
})
