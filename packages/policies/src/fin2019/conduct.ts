import { amountOf, obligation, sanction } from '@pengce/language'
import { quantity, years } from '@pengce/values'
import { finance } from '@pengce/vocabulary'
import { promised } from './promised.ts'
import { fin2019 } from './source.ts'

const { promisedSupport, yearsStayed, returnedOn, blacklisted } = finance
const fifteen = quantity('year', 15)

export const duties = [
  obligation('fin2019/headquarters-offices-kept', {
    title: ['总部购房十年不租售', 'Headquarters keep subsidised offices for ten years'],
    cites: fin2019('二/（十五）¶2'),
    register: ['fin2019/（十五）.¶2.2'],
    who: ['领取购房补贴的总部', 'headquarters that had the purchase subsidy'],
    binds: ['fin2019/headquarters-purchase'],
    within: years(10),
    says: [
      '十年内不得把获补贴的办公用房租给或卖给他人；起算日未写，自购置起算',
      'for ten years they neither let nor sell the offices; the start is not written, read as the purchase',
    ],
  }),
  obligation('fin2019/branch-offices-kept', {
    title: ['分支机构购房五年不租售', 'Branches keep subsidised offices for five years'],
    cites: fin2019('三/（十八）¶3'),
    register: ['fin2019/（十八）.¶3.2'],
    who: ['领取购房补贴的分支机构', 'branches that had the purchase subsidy'],
    binds: ['fin2019/branch-purchase'],
    within: years(5),
    says: ['五年内不得租给或卖给他人', 'for five years they neither let nor sell the offices'],
  }),
  obligation('fin2019/equity-offices-kept', {
    title: ['股权投资企业购房十年不租售', 'Equity investment keeps subsidised offices for ten years'],
    cites: fin2019('四/（二十二）¶4'),
    register: ['fin2019/（二十二）.¶4.2'],
    who: ['领取购房补贴的股权投资类企业', 'equity investment that had the purchase subsidy'],
    binds: ['fin2019/equity-purchase'],
    within: years(10),
    says: ['十年内不得租给或卖给他人', 'for ten years they neither let nor sell the offices'],
  }),
  obligation('fin2019/stay-fifteen-years', {
    title: ['十五年不迁离承诺', 'Promise to stay for fifteen years'],
    cites: fin2019('六/（二十八）¶1'),
    register: ['fin2019/（二十八）.1'],
    who: [
      '申请总部用地、落户奖励或购房补贴的总部、专业子公司（含专营机构）、股权投资类企业和交易场所',
      'headquarters, subsidiaries, specialised bank institutions, equity investment and venues that apply for land, the settlement award or the purchase subsidy',
    ],
    binds: promised,
    within: years(15),
    sanction: 'fin2019/left-early',
    says: [
      '须承诺十五年内不迁离；自承诺之日起算；一级分支、小贷公司、保险中介、支付机构不在此列，租房补贴也不要求',
      'they promise to stay for fifteen years from the promise; branches, microcredit, intermediaries and payment institutions are not named, and rent subsidies need no promise',
    ],
  }),
  obligation('fin2019/microcredit-alike', {
    title: ['小额贷款公司同等待遇', 'Microcredit companies treated alike'],
    cites: fin2019('四/（二十三）¶1'),
    register: ['fin2019/（二十三）.2'],
    who: ['有关部门', 'the departments concerned'],
    says: [
      '核算、计提和拨备比照银行；登记、核销、抵押和质押按金融机构办理',
      'accounts and provisions as for banks; registration, write-offs, mortgages and pledges as for financial institutions',
    ],
  }),
]

export const sanctions = [
  sanction('fin2019/left-early', {
    title: ['提前搬迁按年追回', 'Pro rata repayment for leaving early'],
    cites: fin2019('六/（二十八）¶1'),
    register: ['fin2019/（二十八）.2'],
    against: ['作过承诺而提前迁离的企业', 'enterprises that promised and left early'],
    says: [
      '以承诺为条件的奖励、补贴按 15 年平均分摊，追回没有住满的年数；只有整年才算住满',
      'what was drawn on the promise is spread over fifteen years, and the years not stayed are paid back; only full years count as stayed',
    ],
    when: yearsStayed.below(fifteen),
    imposes: amountOf(fifteen).less(yearsStayed).each(promisedSupport).fraction(1, 15),
    effects: ['repayment'],
  }),
  sanction('fin2019/back-within-three-years', {
    title: ['回迁三年内不得申请', 'No application for three years after coming back'],
    cites: fin2019('六/（二十八）¶1'),
    register: ['fin2019/（二十八）.3'],
    against: ['提前迁离后又迁回的企业', 'enterprises that left early and came back'],
    says: [
      '自回迁之日起三年内不得申请奖励、补贴和其他资助，满三年当天即可',
      'no award, subsidy or other money for three years from coming back; the third anniversary is free again',
    ],
    when: returnedOn.heldLessThan(years(3)),
    ban: years(3),
    effects: ['ban'],
  }),
  sanction('fin2019/blacklisted', {
    title: ['失信联合惩戒对象不得享受', 'Nothing for those on the blacklist'],
    cites: fin2019('六/（三十一）¶1'),
    register: ['fin2019/（三十一）.3'],
    against: ['企业及其法定代表人、实际控制人等责任主体', 'the enterprise and those who answer for it'],
    says: [
      '因经营中严重失信被列入黑名单期间，资金和其他扶持一律不给；移出后可重新申请',
      'while listed for serious dishonesty in business neither money nor any other support is given; afterwards it may apply again',
    ],
    when: blacklisted,
    effects: ['refusal'],
  }),
]
