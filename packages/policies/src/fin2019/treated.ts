import { all, any, define, received, text } from '@pengce/language'
import { quantity, wan, yi, yuan } from '@pengce/values'
import { enterprise, equityFund, finance } from '@pengce/vocabulary'
import {
  bankSpecialised,
  branch,
  fund,
  fundSubsidiary,
  futuresSubsidiary,
  headquarters,
  leasingSubsidiary,
  manager,
  nationallyApproved,
  securitiesSubsidiary,
} from './institutions.ts'
import { fin2019, holdingBenefit } from './source.ts'

const { kind, approval } = finance
const { keyIntroduced, managedScale } = equityFund

export const holdingReceived = received({ id: holdingBenefit.id, title: text(holdingBenefit.words) })

const holdingLikeHeadquarters = define('fin2019/holding-like-headquarters', {
  title: ['已获一次性奖励的金融控股集团', 'financial holding group that had its award'],
  cites: fin2019('二/（十六）¶3'),
  register: ['fin2019/（十六）.¶3'],
  says: [
    '得过控股集团一次性奖励的，参照总部享受一次性奖励以外的支持',
    'once it has had the award for holding groups it has what headquarters have, one-off awards aside',
  ],
  means: all(kind.is('holding'), holdingReceived.exceeds(yuan(0))),
})

const intermediaryGroup = define('fin2019/intermediary-group', {
  title: ['保险中介服务集团', 'insurance intermediary group'],
  cites: fin2019('三/（二十）¶4'),
  register: ['fin2019/（二十）.¶4'],
  says: [
    '有三家及以上在深注册的保险中介子公司的，参照总部享受落户奖励以外的支持',
    'with three or more intermediary subsidiaries registered here it has what headquarters have, the settlement award aside',
  ],
  means: all(
    kind.is('intermediary-group'),
    finance.intermediarySubsidiaries.atLeast(quantity('item', 3)), //
  ),
})

const largestFund = define('fin2019/largest-fund', {
  title: ['管理规模达500亿元的重点引进股权投资企业', 'key equity fund of fifty billion or more'],
  cites: fin2019('四/（二十二）¶7'),
  register: ['fin2019/（二十二）.¶7'],
  says: [
    '市政府重点引进、实际管理规模达 500 亿元的，参照总部享受落户奖励以外的支持',
    'brought in by the city and managing fifty billion or more, it has what headquarters have, the settlement award aside',
  ],
  means: all(any(fund, manager), keyIntroduced, managedScale.atLeast(yi(500))),
})
const largeFund = define('fin2019/large-fund', {
  title: ['管理规模200亿至500亿元的重点引进股权投资企业', 'key equity fund of twenty to fifty billion'],
  cites: fin2019('四/（二十二）¶7'),
  register: ['fin2019/（二十二）.¶7'],
  says: [
    '市政府重点引进、实际管理规模 200 亿元以上而不到 500 亿元的，参照一级分支机构享受落户奖励以外的支持',
    'brought in by the city and managing twenty billion but less than fifty, it has what branches have, the settlement award aside',
  ],
  means: all(any(fund, manager), keyIntroduced, managedScale.atLeast(yi(200)), managedScale.below(yi(500))),
})

const specialist = (as: 'headquarters' | 'branch') =>
  define(`fin2019/specialist-as-${as}`, {
    title: ['经批准参照的专业法人机构', 'specialised body let in by the city'],
    cites: fin2019('五/（二十五）¶5'),
    register: ['fin2019/（二十五）.¶5'],
    says: [
      '征信、评级、造币、押运、金融媒体、保险配套等专业法人，全国有重要影响并有特殊贡献，经市政府批准参照总部或分支；不含落户奖励',
      'a credit bureau, rater, mint, escort and such, a legal person of national weight and special contribution, is treated as the municipal government approves; no settlement award',
    ],
    means: all(
      kind.is('specialist'),
      enterprise.legalPerson,
      finance.specialContribution,
      finance.treatedAs.is(as), //
    ),
  })

export const nationalIntermediary = define('fin2019/national-intermediary', {
  title: ['全国性保险中介机构', 'national insurance intermediary'],
  cites: fin2019('三/（二十）¶2'),
  register: [],
  says: [
    '经银保监会批准、业务及于全国的经纪、公估、代理或销售公司，实收资本 5000 万元以上',
    'a broker, adjuster, agent or sales company approved for the whole country, with fifty million paid in',
  ],
  means: all(
    kind.is('intermediary'),
    approval.is('banking'),
    finance.nationalLicence,
    enterprise.paidInCapital.atLeast(wan(5000)),
  ),
})
const intermediaryLikeBranch = define('fin2019/intermediary-like-branch', {
  title: ['在深注册的全国性保险中介机构', 'national insurance intermediary registered here'],
  cites: fin2019('三/（二十）¶3'),
  register: ['fin2019/（二十）.¶3'],
  says: [
    '已在深注册并合乎落户奖励条件的，参照一级分支机构享受其余支持',
    'registered here and meeting the terms of the settlement award, it has the rest of what branches have',
  ],
  means: all(nationalIntermediary, enterprise.inShenzhen),
})

export const onlineInstitution = define('fin2019/online-institution', {
  title: ['经批准的创新型网络金融机构', 'approved innovative online institution'],
  cites: fin2019('五/（二十五）¶4'),
  register: ['fin2019/（二十五）.¶4'],
  says: [
    '经国家金融监管部门批准设立的网络金融机构、电商机构、互联网金融研发中心，参照一级分支机构',
    'online finance, e-commerce and internet finance centres approved by a national regulator are treated as branches',
  ],
  means: all(kind.is('online'), nationallyApproved),
})

const specialistLikeHeadquarters = specialist('headquarters')
const specialistLikeBranch = specialist('branch')

/** Headquarters and all that have the support of headquarters other than the settlement award. */
export const likeHeadquarters = any(
  headquarters,
  holdingLikeHeadquarters,
  bankSpecialised,
  intermediaryGroup,
  largestFund,
  specialistLikeHeadquarters,
).named('金融企业总部或参照总部的机构', 'financial headquarters, or treated as one')

/** First-level branches and all that have the support of branches other than the settlement award. */
export const likeBranch = any(
  branch,
  leasingSubsidiary,
  securitiesSubsidiary,
  fundSubsidiary,
  futuresSubsidiary,
  intermediaryLikeBranch,
  largeFund,
  onlineInstitution,
  specialistLikeBranch,
).named('金融企业一级分支机构或参照分支的机构', 'first-level branch, or treated as one')

export const treatedTerms = [
  holdingLikeHeadquarters,
  intermediaryGroup,
  largestFund,
  largeFund,
  specialistLikeHeadquarters,
  specialistLikeBranch,
  nationalIntermediary,
  intermediaryLikeBranch,
  onlineInstitution,
]
