import { competence, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { fiveg2022 } from './source.ts'

export const rules = [
  validity('fiveg2022/no-effective-or-expiry-date', {
    title: ['未载明施行与失效日期', 'No effective or expiry date'],
    cites: fiveg2022('六/20¶1'),
    register: ['fiveg2022/效力#1'],
    says: [
      '2022-07-13 印发，2022-11-25 公布；没有写施行和失效日期，自印发之日起算',
      'issued 2022-07-13, posted 2022-11-25; neither start nor end is stated, so it runs from its issue',
    ],
  }),
  competence('fiveg2022/contact-authority', {
    title: ['疑问反映单位', 'Contact authority'],
    cites: fiveg2022('通知¶1'),
    register: ['fiveg2022/头#1'],
    by: [offices.industry],
    says: ['实施中的问题向市工业和信息化局反映', 'questions go to the industry bureau'],
  }),
]
