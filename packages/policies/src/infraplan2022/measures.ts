import { inKind } from '@pengce/language'
import { offices, telecomUser } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { among } from '../grant-claim.ts'
import { infraplan2022 } from './source.ts'

const { special } = telecomUser

export const grants = [
  benefit('infraplan2022/cheaper-plans', {
    title: ['特殊群体低价套餐', 'Cheaper plans for special groups'],
    subject: 'person',
    support: 'telecom',
    cites: infraplan2022('二/（一）/4¶1'),
    register: ['infraplan2022/二.4#2'],
    by: [offices.communications],
    on: '2023-06-01',
    claims: [
      among(special, ['elderly', ['disabled', ['残疾人', 'a disabled person']]], [['none', ['都不是', 'neither']]]),
    ],
    pays: inKind([
      '运营商提供低于公开市场价的套餐，折扣未列',
      'operators offer plans below the market price; the discount is not given',
    ]),
    paid: ['老年人', 'an elderly person'],
  }),
]
