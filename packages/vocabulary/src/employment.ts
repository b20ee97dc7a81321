import { factsAbout } from '@pengce/language'

const { yesNo, money, quantity } = factsAbout('enterprise', 'employer')
const about = factsAbout('person', 'worker')
const site = factsAbout('site', 'incubator')

/** What an employer is asked about the people it hires, trains and insures. */
export const employer = {
  insuredAsUnit: yesNo('insured-as-unit', {
    label: ['以单位形式参加社会保险', 'enrolled in social insurance as an employing unit'],
    source: 'social-insurance',
    reachable: true,
  }),
  youthHires2023: quantity('person', 'youth-hires-2023', {
    label: ['2023年起招用的符合条件青年人数', 'qualifying young people hired since 2023-01-01'],
    note: [
      '毕业年度及离校两年内未就业毕业生，或登记失业的16至24岁青年；已签合同并缴纳三项保险满1个月；2023年1月1日当天招用的计入',
      'graduates of the year or unplaced within two years of leaving school, or registered unemployed aged 16 to 24; contract signed and three insurances paid for a month; a hire on 2023-01-01 counts',
    ],
    source: 'social-insurance',
    reachable: true,
  }),
  longUnemployedHires2023: quantity('person', 'long-unemployed-hires-2023', {
    label: [
      '2023年起招用的登记失业半年以上人数',
      'people registered unemployed for half a year, hired since 2023-01-01',
    ],
    note: [
      '登记失业满半年的计入；参保满1个月；已按青年计入的不重复计',
      'half a year itself counts; insured for a month; whoever counts among the young people is not counted again',
    ],
    source: 'social-insurance',
    reachable: true,
  }),
  internsSignedEarly: quantity('person', 'interns-signed-early', {
    label: ['见习期未满即签订劳动合同的人数', 'interns given a contract before their term was over'],
    source: 'declared',
    reachable: true,
  }),
  apprenticesTrained: quantity('person', 'apprentices-trained', {
    label: ['完成企业新型学徒制培训考核的人数', 'apprentices trained and assessed under the new scheme'],
    source: 'authority-record',
    reachable: true,
  }),
  domesticService: yesNo('domestic-service', {
    label: ['员工制家政企业', 'a domestic-service enterprise that employs its workers'],
    source: 'authority-record',
  }),
  domesticInsurancePaid: money('domestic-insurance-paid', {
    label: [
      '当月为符合条件的家政员工实缴的单位社保费',
      'employer insurance actually paid this month for eligible domestic workers',
    ],
    source: 'social-insurance',
  }),
  eligibleHireInsurancePaid: money('eligible-hire-insurance-paid', {
    label: [
      '当月为符合条件的新招人员实缴的单位社保费',
      'employer insurance actually paid this month for eligible hires',
    ],
    note: ['指小微企业社保补贴的对象', 'those the small-enterprise subsidy is for'],
    source: 'social-insurance',
  }),
  hardToEmployInsurancePaid: money('hard-to-employ-insurance-paid', {
    label: [
      '当月为招用的就业困难人员实缴的单位社保费',
      'employer insurance actually paid this month for hard-to-employ hires',
    ],
    note: [
      '合同须满1年；距法定退休不足一年的不作要求',
      'with contracts of a year or more; not asked of those less than a year from statutory retirement',
    ],
    source: 'social-insurance',
  }),
  postInsurancePaid: money('post-insurance-paid', {
    label: [
      '当月为公益性岗位人员实缴的单位社保费',
      'employer insurance actually paid this month for people in public-interest posts',
    ],
    source: 'social-insurance',
  }),
  publicInterestPosts: quantity('person', 'public-interest-posts', {
    label: ['以公益性岗位安置的就业困难人员人数', 'hard-to-employ people placed in public-interest posts'],
    source: 'authority-record',
    reachable: true,
  }),
  minimumWage: money('minimum-wage', {
    label: ['当月本市最低工资标准', 'Shenzhen minimum monthly wage of the month'],
    source: 'authority-record',
  }),
  interns: quantity('person', 'interns', {
    label: ['当月符合条件的就业见习人数', 'qualifying interns this month'],
    note: [
      '毕业两年内高校毕业生或登记失业的16至24岁青年',
      'graduates within two years of graduation or registered unemployed aged 16 to 24',
    ],
    source: 'declared',
    reachable: true,
  }),
  internAllowance: money('intern-allowance', {
    label: ['向每名见习人员实付的月工作补贴', 'monthly allowance actually paid to each intern'],
    source: 'declared',
    reachable: true,
  }),
  startUpAwarenessTrainees: quantity('person', 'start-up-awareness-trainees', {
    label: ['创业意识培训人数', 'people trained in start-up awareness'],
    source: 'authority-record',
    reachable: true,
  }),
  startUpCourseTrainees: quantity('person', 'start-up-course-trainees', {
    label: ['创办企业培训人数', 'people trained in starting a business'],
    source: 'authority-record',
    reachable: true,
  }),
  motherPostBase: yesNo('mother-post-base', {
    label: ['市级“妈妈岗”就业基地或示范载体', 'a municipal base or model for posts for mothers'],
    source: 'judgement',
  }),
}

/** What a person is asked about work, training and starting a business. */
export const worker = {
  hukou: about.choice('hukou', {
    label: ['户籍所在地', 'place of household registration'],
    options: {
      shenzhen: ['本市', 'Shenzhen'],
      guangdong: ['广东省内其他城市', 'elsewhere in Guangdong'],
      elsewhere: ['广东省外', 'outside Guangdong'],
    },
    source: 'police',
  }),
  livesHere: about.yesNo('lives-here', {
    label: ['常住地为本市', 'habitually resident in Shenzhen'],
    note: [
      '持深圳居住证，或持广东省居住证且居住在深汕特别合作区',
      'shown by a Shenzhen residence permit, or a Guangdong permit with an address in 深汕',
    ],
    source: 'police',
  }),
  workingAge: about.yesNo('working-age', {
    label: ['在法定劳动年龄内', 'within statutory working age'],
    source: 'police',
  }),
  outOfWork: about.yesNo('out-of-work', {
    label: ['被认定为就业困难人员时处于无业状态', 'was out of work when recognised as hard to employ'],
    note: [
      '以认定之时为准；认定后灵活就业的，不因此失去资格',
      'as of the recognition: whoever takes up flexible work afterwards stays hard to employ',
    ],
    source: 'social-insurance',
  }),
  ableAndWilling: about.yesNo('able-and-willing', {
    label: ['有劳动能力和就业意愿', 'able and willing to work'],
    source: 'declared',
  }),
  hardship: about.choice('hardship', {
    label: ['就业困难情形', 'kind of hardship'],
    options: {
      older: ['大龄失业人员', 'older unemployed person'],
      disabled: ['残疾人员', 'person with a disability'],
      'minimum-allowance': ['低保人员', 'recipient of the minimum living allowance'],
      'zero-employment-family': ['城镇零就业家庭成员', 'member of an urban family with nobody in work'],
      'rural-zero-transfer': [
        '农村零转移就业原贫困户',
        'rural family formerly registered as poor, nobody transferred to work',
      ],
      landless: ['失地农民', 'farmer who lost the land'],
      'unemployed-one-year': ['连续失业满一年', 'unemployed for a year on end'],
      'drug-recovery': ['戒毒康复人员', 'recovering from drug addiction'],
      released: ['刑满释放人员', 'released from prison'],
      'mental-recovery': ['精神障碍康复人员', 'recovered from a mental disorder'],
      'veteran-six-months': ['失业满6个月的退役军人', 'veteran unemployed for six months'],
      'supports-ill-relative': ['需赡养患重大疾病直系亲属', 'supports a direct relative with a major illness'],
      provincial: ['省政府规定的其他人员', 'others set by the provincial government'],
      none: ['均不属于', 'none of these'],
    },
    source: 'authority-record',
  }),
  starter: about.choice('starter', {
    label: ['自主创业人员类别', 'kind of self-starting entrepreneur'],
    options: {
      student: ['在校生或毕业5年内学生', 'student, enrolled or within five years of graduation'],
      returnee: ['毕业5年内留学回国人员', 'returnee within five years of graduation'],
      'hong-kong-macao-taiwan': ['港澳台居民', 'resident of Hong Kong, Macao or Taiwan'],
      veteran: ['退役军人', 'veteran'],
      'lifted-from-poverty': ['本省脱贫人口', 'lifted from poverty, of Guangdong'],
      'registered-unemployed': ['本市登记失业人员', 'registered unemployed in Shenzhen'],
      'hard-to-employ': ['本市就业困难人员', 'hard-to-employ person of Shenzhen'],
      none: ['均不属于', 'none of these'],
    },
    source: 'authority-record',
  }),
  startedHere: about.yesNo('started-here', {
    label: [
      '在本市创办初创企业并任法定代表人，或为个体工商户经营者',
      'founded a start-up here and represents it, or runs a sole trade',
    ],
    source: 'registry',
    reachable: true,
  }),
  recentGraduate: about.yesNo('recent-graduate', {
    label: ['毕业两年内的高校毕业生', 'graduate within two years of graduation'],
    source: 'authority-record',
  }),
  flexible: about.yesNo('flexible', {
    label: ['灵活就业并参加职工养老和职工医疗保险', 'in flexible work, with employee pension and medical insurance'],
    source: 'social-insurance',
    reachable: true,
  }),
  flexibleContribution: about.money('flexible-contribution', {
    label: ['当月本人实缴社保费', 'own insurance contribution actually paid this month'],
    source: 'social-insurance',
  }),
  insuredMonths: about.quantity('month', 'unemployment-insured-months', {
    label: ['参加失业保险的月数', 'months of unemployment insurance'],
    source: 'social-insurance',
  }),
  enterpriseEmployee: about.yesNo('enterprise-employee', {
    label: ['企业在职职工', 'employee of an enterprise'],
    source: 'social-insurance',
  }),
  drawsUnemploymentBenefit: about.yesNo('draws-unemployment-benefit', {
    label: ['正在领取失业保险金', 'draws unemployment benefit'],
    source: 'social-insurance',
  }),
  skillCertificate: about.yesNo('skill-certificate', {
    label: ['取得职业资格证书或技能等级证书', 'obtained a vocational or skill-level certificate'],
    source: 'authority-record',
    reachable: true,
  }),
  skillSubsidiesThisYear: about.quantity('item', 'skill-subsidies-this-year', {
    label: ['本年度已享受技能提升补贴次数', 'skill subsidies had this year'],
    source: 'authority-record',
  }),
  startUpLoan: about.money('start-up-loan', {
    label: ['个人创业担保贷款金额', 'personal guaranteed start-up loan'],
    source: 'authority-record',
  }),
  keyGroup: about.yesNo('key-group', {
    label: ['高校毕业生、农民工等重点群体', 'graduate, migrant worker or other key group'],
    source: 'declared',
  }),
  inGovernmentIncubator: about.yesNo('in-government-incubator', {
    label: ['入驻政府投资开发的创业孵化载体', 'tenant of an incubator developed with government money'],
    source: 'authority-record',
    reachable: true,
  }),
  bayAreaYouthScheme: about.yesNo('bay-area-youth-scheme', {
    label: ['参加大湾区青年就业计划的港澳青年', 'Hong Kong or Macao youth in the Greater Bay Area youth scheme'],
    source: 'authority-record',
    reachable: true,
  }),
  grassRootsPost: about.yesNo('grass-roots-post', {
    label: ['毕业后到老工业基地县以下基层单位就业', 'graduate working at grass-roots level in an old industrial base'],
    source: 'authority-record',
  }),
  specificInjuryGroup: about.yesNo('specific-injury-group', {
    label: ['单项参加工伤保险的特定人员', 'one of the groups insured for work injury alone'],
    source: 'authority-record',
  }),
}

export const incubator = {
  governmentBuilt: site.yesNo('government-built', {
    label: ['政府投资开发的创业孵化载体', 'an incubator developed with government money'],
    source: 'authority-record',
  }),
  rentHandedOver: site.money('rent-handed-over', {
    label: ['免租期满后上缴的租金', 'rent handed to the treasury after the rent-free term'],
    source: 'authority-record',
  }),
  servesStarters: site.yesNo('serves-starters', {
    label: ['为自主创业人员提供孵化服务', 'incubates self-starting entrepreneurs'],
    source: 'authority-record',
  }),
}
