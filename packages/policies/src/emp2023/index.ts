import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import * as hiring from './hiring.ts'
import * as insurance from './insurance.ts'
import * as people from './people.ts'
import { duties, ended, meaning } from './rules.ts'
import { emp2023 } from './source.ts'
import * as training from './training.ts'

const grants = [
  { measure: insurance.unemploymentRate, examples: insurance.unemploymentRateExamples },
  training.soleTradersAlike,
  training.apprenticeTraining,
  { measure: people.skillSubsidy, examples: people.skillExamples },
  training.motherPosts,
  insurance.domesticSubsidy,
  insurance.injuryInsurance,
  { measure: people.noCounterGuarantee, examples: people.counterGuaranteeExamples },
  people.starterSubsidies,
  training.incubatorSubsidy,
  { measure: training.startUpTraining, examples: training.startUpTrainingExamples },
  { measure: training.incubatorRentFree, examples: training.incubatorRentFreeExamples },
  { measure: training.incubatorRentReturn, examples: training.incubatorRentReturnExamples },
  { measure: hiring.hiringSubsidy, examples: hiring.hiringExamples },
  hiring.remainingInternship,
  { measure: insurance.smallEnterpriseSubsidy, examples: insurance.smallEnterpriseExamples },
  { measure: hiring.internshipSubsidy, examples: hiring.internshipExamples },
  people.grassRootsRelief,
  { measure: people.bayAreaAllowance, examples: people.bayAreaExamples },
  { measure: insurance.hardToEmploySubsidy, examples: insurance.hardToEmployExamples },
  { measure: insurance.flexibleSubsidy, examples: insurance.flexibleExamples },
  { measure: insurance.publicPostSubsidy, examples: insurance.publicPostExamples },
  { measure: insurance.publicPostInsurance, examples: insurance.publicPostInsuranceExamples },
]

export const emp2023Policy = policy({
  document: emp2023,
  inForce: { from: '2023-12-25', until: '2028-12-24' },
  by: [offices.humanResources, offices.finance, offices.districts],
  measures: grants.map((g) => g.measure),
  rules: [people.hardToEmploy, people.selfStarter, meaning, ...ended, ...duties],
  relations: [insurance.oneInsuranceSubsidy],
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'emp2023/序.¶1': 'purpose',
    'emp2023/一.（二）#2': 'encouragement',
    'emp2023/一.（三）#1': [
      'by-reference',
      ['补贴依所用资金的规定', 'the subsidy follows the rules of the fund that pays it'],
    ],
    'emp2023/一.（三）#5': [
      'covered',
      ['截止日即技能提升补贴的末日', 'the day is the last of the skill subsidy’s window'],
    ],
    'emp2023/一.（四）#1': 'encouragement',
    'emp2023/二.（五）#1': 'encouragement',
    'emp2023/二.（七）#1': [
      'by-reference',
      ['实训补贴标准由其他规定确定', 'rates of training subsidies are set by other rules'],
    ],
    'emp2023/三.（十）#1': 'encouragement',
    'emp2023/四.（十一）#1': [
      'no-figure',
      ['政府购买服务的经费渠道，没有申请人', 'how purchased services are paid for; nobody applies'],
    ],
    'emp2023/四.（十一）#2': 'encouragement',
    'emp2023/四.（十二）#2': 'no-figure',
    'emp2023/四.（十二）#3': [
      'no-figure',
      ['有条件的区可给，没有标准', 'districts with the means may pay; there is no standard'],
    ],
    'emp2023/五.（十四）#5': ['covered', ['截止日已写在过渡规则里', 'the day stands in the rule on what runs out']],
    'emp2023/六.（十七）#1': 'between-offices',
    'emp2023/六.（十八）#1': 'between-offices',
    'emp2023/末.¶1': 'between-offices',
  },
})
