import { clarify } from '@pengce/language'
import { talentHousing } from '@pengce/vocabulary'
import { talent2014 } from './source.ts'

/** What the document covers and in which ways it helps. */
export const meanings = [
  clarify('talent2014/scope', {
    title: ['适用范围', 'Scope'],
    cites: talent2014('第二条¶1'),
    register: ['talent2014/第二条'],
    says: [
      '用财政资金或政府筹措的资金、实物为本市所需人才安排的住房',
      'housing for the talent the city needs, out of public money or homes that government provides',
    ],
  }),
  clarify('talent2014/two-ways', {
    title: ['实物与货币两种方式', 'Homes and money'],
    cites: [talent2014('第七条¶1'), talent2014('第七条¶2')],
    register: ['talent2014/第七条'],
    says: [
      '实物：免租住房、产权赠与、公租房、安居型商品房；货币：购房补贴、租房补贴',
      'in kind: rent-free, given, public rental and price-limited homes; in money: purchase and rent subsidies',
    ],
  }),
  clarify('talent2014/two-lettings', {
    title: ['轮候与定向配租', 'Queue and directed letting'],
    cites: talent2014('第二十一条¶1'),
    register: ['talent2014/第二十一条.1'],
    says: [
      '公租房或由个人轮候，或经重点单位定向配租',
      'public rental homes are let by a queue of persons, or through key units',
    ],
  }),
  clarify('talent2014/smaller-home', {
    title: ['低于面积标准不补偿', 'No compensation for a smaller home'],
    cites: talent2014('第九条¶2'),
    register: ['talent2014/第九条.2#1'],
    says: [
      '自愿租购小于本层级面积标准的，差额不补',
      'whoever chooses a home below the area of their level is paid nothing for the difference',
    ],
    facts: [talentHousing.rentFreeArea],
  }),
  clarify('talent2014/earlier-meaning', {
    title: ['已受理与已承租', 'What accepted and leased mean'],
    cites: talent2014('第三十五条¶2'),
    register: ['talent2014/第三十五条.2'],
    says: [
      '指 2014-12-31 或更早已由住房保障部门受理申请、办妥租赁手续',
      'the application accepted, or the lease completed, at the housing department on or before 2014-12-31',
    ],
    facts: [talentHousing.rentAcceptedBefore2015, talentHousing.purchaseAcceptedBefore2015],
  }),
]
