import { validity } from '@pengce/language'
import { talent2014 } from './source.ts'

/** When the document and its transitional clauses apply. */
export const lives = [
  validity('talent2014/life', {
    title: ['施行日期', 'Start of the document'],
    cites: talent2014('第三十六条¶1'),
    register: ['talent2014/第三十六条'],
    says: [
      '2015-01-01 起施行，未定终止日；第 229 号令同日失效',
      'from 2015-01-01, no end stated; Order 229 ends as it starts',
    ],
    from: '2015-01-01',
    ends: [{ what: '深圳市人民政府令第229号', from: '2015-01-01' }],
  }),
  validity('talent2014/amended', {
    title: ['2020年修正', 'Amendment of 2020'],
    cites: [talent2014('题注¶1'), talent2014('标题¶1')],
    register: ['talent2014/题注'],
    says: [
      '这里是 2020-03-07 修正后的文本；此前各条的原文未见，更早日期的结果须另行核对',
      'this is the text as amended on 2020-03-07; what it said before is not at hand, so results for earlier days need checking',
    ],
    from: '2020-03-07',
  }),
  validity('talent2014/earlier-purchase', {
    title: ['已受理购房补贴的衔接', 'Purchase subsidies accepted before'],
    cites: talent2014('第三十五条¶1（一）'),
    register: ['talent2014/第三十五条.1（一）'],
    says: ['标准和条件照第 229 号令，其他照本办法', 'standard and conditions by Order 229, all else by these rules'],
    from: '2015-01-01',
  }),
  validity('talent2014/earlier-rent', {
    title: ['已受理租房补贴的衔接', 'Rent subsidies accepted before'],
    cites: talent2014('第三十五条¶1（二）'),
    register: ['talent2014/第三十五条.1（二）'],
    says: ['不问户籍；买了商品住房就停', 'hukou is not asked; a commodity home ends it'],
    from: '2015-01-01',
  }),
  validity('talent2014/junior-rent-ends', {
    title: ['高中初级人才租房补贴终止', 'End of the rent subsidy for other levels'],
    cites: talent2014('第三十五条¶1（三）'),
    register: ['talent2014/第三十五条.1（三）'],
    says: [
      '申请到 2014-12-31 为止，发到 2014 年 12 月；2014 年受理的中级、初级人才按旧标准发到 2015 年 12 月，2015 年部分并入最后一期',
      'applications end with 2014-12-31 and payments with December 2014; middle and junior levels accepted in 2014 are paid by the old standard to December 2015, together with the last instalment',
    ],
    until: '2015-12-31',
  }),
  validity('talent2014/earlier-leases', {
    title: ['已承租公租房的衔接', 'Public rental leases from before'],
    cites: talent2014('第三十五条¶1（四）'),
    register: ['talent2014/第三十五条.1（四）'],
    says: [
      '单位到期后照本办法续租；个人符合轮候配租条件的续租，否则退租或按市场指导租金',
      'units renew under these rules; persons renew where they meet the queue, and otherwise leave or pay the market rent',
    ],
    from: '2015-01-01',
  }),
]
