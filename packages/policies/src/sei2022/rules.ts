import { validity } from '@pengce/language'
import { sei2022 } from './source.ts'

export const rules = [
  validity('sei2022/status', {
    title: ['状态', 'Status'],
    cites: sei2022('序¶1'),
    register: ['sei2022/题注#1'],
    says: [
      '由市应急管理局 2022-06-28 公布；没有文号、成文日期和起止条款',
      'posted by the emergency bureau on 2022-06-28; number, date of signing, start and end are not stated',
    ],
  }),
]
