import { factsAbout } from '@pengce/language'

const person = factsAbout('person', 'financial-talent')
const body = factsAbout('organisation', 'financial-talent-body')
const event = factsAbout('event', 'financial-exchange')

const obtained = (id: string, zh: string, en: string) =>
  person.date(id, {
    label: [`取得${zh}证书的日期`, `day the ${en} certificate was obtained`],
    note: ['没有的选“不适用”', '“does not apply” if there is none'],
    source: 'declared',
    reachable: true,
  })
const hadElsewhere = (id: string, zh: string, en: string) =>
  person.yesNo(`other-${id}-support`, {
    label: [`就同一${zh}已享受本市其他人才支持`, `has other municipal talent support for the same ${en}`],
    source: 'authority-record',
  })

/** People who work, study or teach in the financial industry of the city. */
export const financialTalent = {
  recognisedTalent: person.yesNo('recognised-talent', {
    label: ['已认定为本市高层次或急需紧缺人才', 'recognised as high-level or scarce talent of the city'],
    source: 'authority-record',
    reachable: true,
  }),
  recommendedBy: person.choice('recommended-by', {
    label: ['推荐参加金融人才培养的单位', 'who recommended the person for training'],
    options: {
      institution: ['金融机构', 'a financial institution'],
      regulator: ['驻深金融监管机构', 'a financial regulator in Shenzhen'],
      department: ['市区政府相关部门', 'a department of city or district'],
      none: ['没有推荐', 'nobody'],
    },
    source: 'declared',
    reachable: true,
  }),
  plan: person.choice('plan', {
    label: ['当年列入的金融人才培养计划', 'training plan of the year the person is listed in'],
    options: {
      leading: ['领军人才提升计划', 'leading talent plan'],
      backbone: ['骨干人才培养计划', 'backbone talent plan'],
      none: ['没有列入', 'none'],
    },
    source: 'authority-record',
  }),
  planApproved: person.yesNo('plan-approved', {
    label: ['经金融主管部门审议通过', 'passed by the finance authority'],
    source: 'judgement',
  }),
  lecturer: person.yesNo('lecturer', {
    label: ['获聘深圳金融百人讲师团', 'appointed to the group of a hundred lecturers'],
    source: 'authority-record',
  }),
  selectedForAbroad: person.yesNo('selected-for-abroad', {
    label: ['当年入选海外选派的高端金融人才', 'selected this year to be sent abroad'],
    source: 'authority-record',
  }),
  goesAbroad: person.yesNo('goes-abroad', {
    label: ['赴全球金融中心城市考察、学习或挂职', 'goes to a world financial centre to study or work'],
    source: 'declared',
    reachable: true,
  }),
  postdoctoral: person.yesNo('postdoctoral', {
    label: ['符合条件的金融在站博士后', 'a qualifying postdoctoral researcher in finance'],
    source: 'authority-record',
  }),
  studyLevel: person.choice('study-level', {
    label: ['在读学历层次', 'level of present study'],
    options: {
      bachelor: ['本科生', 'bachelor student'],
      master: ['硕士研究生', 'master student'],
      doctor: ['博士研究生', 'doctoral student'],
    },
    note: ['按在读层次，不按已获学位；不是在校生的选“不适用”', 'as now studied, not as already held'],
    source: 'declared',
  }),
  knownUniversity: person.yesNo('known-university', {
    label: ['全球知名高校的优秀在校生', 'an excellent student of a globally known university'],
    source: 'judgement',
  }),
  internshipBase: person.yesNo('internship-base', {
    label: ['在本市金融机构的实习基地实习', 'intern at a base of a financial institution here'],
    source: 'declared',
    reachable: true,
  }),
  internshipDays: person.quantity('day', 'internship-days', {
    label: ['连续实习的天数', 'days of internship without a break'],
    note: ['六周即 42 天', 'six weeks are 42 days'],
    source: 'declared',
    reachable: true,
  }),
  withinQuota: person.yesNo('within-quota', {
    label: ['在当年实习补助名额之内', "within the year's quota of interns"],
    source: 'authority-record',
  }),
  cfaOn: obtained('cfa-on', '特许金融分析师（CFA）', 'CFA'),
  frmOn: obtained('frm-on', '金融风险管理师（FRM）', 'FRM'),
  asaOn: obtained('asa-on', '北美精算师（ASA）', 'ASA'),
  fcaaOn: obtained('fcaa-on', '中国精算师（FCAA）', 'FCAA'),
  accaOn: obtained('acca-on', '英国特许注册会计师（ACCA）', 'ACCA'),
  fullTimeYears: person.quantity('year', 'full-time-years', {
    label: ['在本市金融系统全职工作的整年数', 'full years of full-time work in finance here'],
    note: ['合计到申请日，取证前后都算', 'in all up to the application, before and after the certificate'],
    source: 'social-insurance',
    reachable: true,
  }),
  outstandingFigure: person.yesNo('outstanding-figure', {
    label: ['本年度获评“鹏城十大杰出金融人物”', 'named this year as one of ten outstanding figures in finance'],
    source: 'authority-record',
  }),
  otherTraining: hadElsewhere('training', '培养项目', 'training'),
  otherLecturing: hadElsewhere('lecturing', '授课', 'lecturing'),
  otherInternship: hadElsewhere('internship', '实习', 'internship'),
  otherCertificate: hadElsewhere('certificate', '执业证书', 'certificate'),
}

/** Institutions and associations that train financial talent. */
export const financialTalentBody = {
  trains: body.yesNo('trains', {
    label: ['培养深圳金融人才有突出贡献', 'contributed much to training financial talent'],
    note: ['按市地方金融部门另订的办法评定', 'assessed under rules of the local finance office'],
    source: 'judgement',
  }),
  association: body.yesNo('association', {
    label: ['金融行业协会', 'an association of the financial industry'],
    source: 'registry',
  }),
  attracts: body.yesNo('attracts', {
    label: ['引才育才成效突出', 'did much to attract and train talent'],
    note: ['按市地方金融部门另订的办法评定', 'assessed under rules of the local finance office'],
    source: 'judgement',
  }),
  postdoctoralStation: body.yesNo('postdoctoral-station', {
    label: ['符合条件的金融博士后站点', 'a qualifying postdoctoral station or base in finance'],
    source: 'authority-record',
    reachable: true,
  }),
  otherSupport: body.yesNo('other-support', {
    label: ['就同一培养工作已享受本市其他人才支持', 'has other municipal talent support for the same work'],
    source: 'authority-record',
  }),
}

/** Exchange events with Hong Kong and Macao. */
export const financialExchange = {
  quarterly: event.yesNo('quarterly', {
    label: ['每季度定期举办的深港金融交流活动', 'the regular quarterly exchange with Hong Kong'],
    source: 'authority-record',
  }),
  coHosted: event.yesNo('co-hosted', {
    label: [
      '由市地方金融部门与监管机构或金融机构合办',
      'held by the local finance office with regulators or institutions',
    ],
    note: ['驻深监管机构、香港金管局、澳门金管局均可', 'regulators here, in Hong Kong and in Macao alike'],
    source: 'authority-record',
  }),
  firstOfQuarter: event.yesNo('first-of-quarter', {
    label: ['本季度第一场', 'the first of the quarter'],
    source: 'authority-record',
  }),
  byCityBody: event.yesNo('by-city-body', {
    label: ['由本市金融机构或金融行业协会举办', 'held by a financial institution or association of the city'],
    source: 'declared',
  }),
  withNeighbours: event.yesNo('with-neighbours', {
    label: ['与香港、澳门同业联合举办', 'held together with peers of Hong Kong or Macao'],
    source: 'declared',
    reachable: true,
  }),
  inYearlyPlan: event.yesNo('in-yearly-plan', {
    label: ['纳入年度金融人才交流计划', "in the year's plan of exchanges"],
    source: 'authority-record',
  }),
  cost: event.money('cost', { label: ['活动实际费用', 'actual cost of the event'], source: 'declared' }),
  otherSupport: event.yesNo('other-support', {
    label: ['该活动已享受本市其他人才支持', 'the event has other municipal talent support'],
    source: 'authority-record',
  }),
}
