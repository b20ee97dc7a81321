import { factsAbout } from '@pengce/language'

const { choice } = factsAbout('enterprise', 'platform')
const retail = factsAbout('enterprise', 'online-retail')
const event = factsAbout('event', 'commerce-event')

/** E-commerce platforms. */
export const platform = {
  kind: choice('kind', {
    label: ['电子商务平台类别', 'kind of e-commerce platform'],
    options: {
      commerce: ['商贸类平台', 'trading platform'],
      service: ['服务类平台', 'service platform'],
      none: ['不是电子商务平台', 'not an e-commerce platform'],
    },
    note: [
      '同时经营商品交易和服务撮合的，按主管部门认定的类别填写',
      'a platform for goods and for services states the class the authority puts it in',
    ],
    source: 'authority-record',
  }),
}

/** Enterprises that sell by retail over the internet. */
export const onlineRetail = {
  sales: retail.yearlyMoney('sales', {
    label: ['限额以上网络零售额', 'above-quota online retail sales'],
    note: ['按统计部门口径的年度数', 'the yearly figure as the statistics office counts it'],
    source: 'statistics',
    reachable: true,
  }),
  firstCountedYearBeforeLast: retail.yesNo('first-counted-year-before-last', {
    label: [
      '前年首次以零售业（F52）纳入限额以上网络零售额统计',
      'first counted as above-quota online retail under class F52 in the year before last',
    ],
    question: [
      '企业是否在申请年度的前年，首次以零售业（F52）口径进入限额以上网络零售额统计？',
      'In the year before the year preceding the application, did the enterprise first enter the above-quota online-retail statistics under class F52?',
    ],
    source: 'statistics',
  }),
  otherAward: retail.choice('other-award', {
    label: ['已获其他促消费类奖补', 'other award for promoting consumption already received'],
    options: {
      'consumption-plan': ['市级消费提升扶持计划的奖补', 'under the municipal consumption-promotion plan'],
      'same-sales': ['以同一销售数据获得的其他奖补', 'another award that rests on the same sales'],
      'other-sales': ['与该销售数据无关的其他奖补', 'another award that rests on other facts'],
      none: ['没有', 'none'],
    },
    note: ['有几种时填写排在最前的一种', 'where several apply, state the one that stands first'],
    source: 'authority-record',
  }),
}

/** Fairs and other events of the e-commerce industry. */
export const commerceEvent = {
  specialisedFair: event.yesNo('specialised-fair', {
    label: ['电子商务专业展会', 'a specialised e-commerce fair'],
    source: 'declared',
  }),
  guideConditionsMet: event.yesNo('guide-conditions-met', {
    label: ['符合当年申报指南的条件', "meets the conditions of the year's application guide"],
    source: 'judgement',
  }),
}
