import { factsAbout } from '@pengce/language'

const firm = factsAbout('enterprise', 'market-entity')
const works = factsAbout('project', 'market-project')
const staff = factsAbout('person', 'market-person')

/** Enterprises and bodies on their way to become larger, special, listed or a unicorn. */
export const marketEntity = {
  accountsIncomplete: firm.yesNo('accounts-incomplete', {
    label: ['账证不全', 'accounts are incomplete'],
    source: 'tax',
  }),
  longerTransition: firm.yesNo('longer-transition', {
    label: ['获准的过渡期长于三年且仍在期内', 'was allowed more than three years of transition, not yet over'],
    source: 'judgement',
  }),
  pooledAs: firm.choice('pooled-as', {
    label: ['“四上”企业类别', 'category among the larger firms'],
    options: {
      industry: ['规上工业', 'above-scale industry'],
      trade: ['限上批发零售业', 'above-quota wholesale or retail'],
      'key-services': ['重点规上服务业', 'key above-scale services'],
      'other-services': [
        '其他规上服务业或限上住宿餐饮业',
        'other above-scale services, or above-quota hotels and catering',
      ],
      other: ['建筑、房地产等其他类别', 'building, real estate and others'],
      none: ['不在库', 'not among them'],
    },
    source: 'statistics',
    reachable: true,
  }),
  firstPooled: firm.yesNo('first-pooled', {
    label: ['首次进入“四上”企业统计', 'counted among the larger firms for the first time'],
    note: ['退库后再入库不算首次', 'coming back after leaving is not a first time'],
    source: 'statistics',
    reachable: true,
  }),
  entryYearSales: firm.money('entry-year-sales', {
    label: ['入库当年营业收入或零售额', 'revenue or retail sales in the year of entry'],
    source: 'statistics',
  }),
  nextYearSales: firm.money('next-year-sales', {
    label: ['入库次年营业收入或零售额', 'revenue or retail sales in the year after entry'],
    source: 'statistics',
    reachable: true,
  }),
  growthStandardReached: firm.yesNo('growth-standard-reached', {
    label: ['年度增速达到主管部门的标准', 'growth of the year reaches the set standard'],
    source: 'judgement',
  }),
  restructured: firm.yesNo('restructured', {
    label: ['为上市完成规范化公司制改制', 'restructured as a proper company in order to list'],
    source: 'authority-record',
    reachable: true,
  }),
  municipalSpecialised: firm.yesNo('municipal-specialised', {
    label: ['市级专精特新中小企业', 'municipal specialised enterprise'],
    source: 'authority-record',
    reachable: true,
  }),
  titleAwardsDrawn: firm.money('title-awards-drawn', {
    label: ['已领取的较低一级专精特新奖励', 'awards drawn for lower specialised titles'],
    source: 'authority-record',
  }),
  demonstrationPlatform: firm.yesNo('demonstration-platform', {
    label: ['为专精特新等企业服务的公共服务示范平台', 'a demonstration platform that serves specialised firms'],
    source: 'authority-record',
    reachable: true,
  }),
  platformWellRated: firm.yesNo('platform-well-rated', {
    label: ['平台服务质量高、效果好', 'the services of the platform are good and have effect'],
    source: 'judgement',
  }),
  likeQuality: firm.yesNo('like-quality', {
    label: ['被列为同类优质企业', 'ranked as a like quality enterprise'],
    source: 'judgement',
  }),
  commissionedTrainer: firm.yesNo('commissioned-trainer', {
    label: ['受委托为专精特新企业开展人才或企业家培训', 'commissioned to train talent or owners of specialised firms'],
    source: 'authority-record',
  }),
  traineeSessions: firm.quantity('person', 'trainee-sessions', {
    label: ['培训人次', 'trainees, each session counted'],
    note: ['同一人参加两次计两人次', 'one person in two sessions counts twice'],
    source: 'declared',
    reachable: true,
  }),
  listingTutored: firm.yesNo('listing-tutored', {
    label: ['拟境内上市并完成上市辅导', 'means to list at home and has finished the tutoring'],
    note: ['只看辅导是否完成，不看是否已上市', 'finished tutoring counts, whether or not it has listed'],
    source: 'authority-record',
    reachable: true,
  }),
  listedArrival: firm.choice('listed-arrival', {
    label: ['上市公司迁入情况', 'how a listed company came here'],
    options: {
      'restructured-and-moved': [
        '重组外地上市公司并迁入注册地',
        'restructured one from elsewhere and moved its seat here',
      ],
      'restructured-only': ['重组外地上市公司但未迁入', 'restructured one from elsewhere, the seat stays there'],
      'quality-moved': ['迁入的优质上市公司', 'a quality listed company moved in'],
      'other-moved': ['迁入的其他上市公司', 'another listed company moved in'],
      none: ['没有', 'none'],
    },
    source: 'judgement',
  }),
  listingIntermediary: firm.yesNo('listing-intermediary', {
    label: ['对上市有贡献的首发专业服务机构', 'a professional firm that contributed to listings'],
    source: 'judgement',
  }),
  keyListed: firm.yesNo('key-listed', {
    label: ['重点上市公司', 'a key listed company'],
    source: 'judgement',
  }),
  highTechStep: firm.choice('high-tech-step', {
    label: ['国家高新技术企业的取得方式', 'how it became a national high-tech enterprise here'],
    options: {
      recognised: ['新认定', 'newly recognised'],
      introduced: ['新引进', 'newly brought in'],
      held: ['早已认定', 'recognised before'],
      none: ['不是', 'it is not'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  highTechReserve: firm.yesNo('high-tech-reserve', {
    label: ['在高新技术企业培育库内', 'in the reserve of high-tech enterprises'],
    source: 'authority-record',
    reachable: true,
  }),
  valuation: firm.quantity('usd', 'valuation', {
    label: ['企业估值（美元）', 'valuation in US dollars'],
    source: 'declared',
  }),
  privatelyFunded: firm.yesNo('privately-funded', {
    label: ['获得过私募投资', 'has had private investment'],
    source: 'declared',
  }),
  unicornPool: firm.yesNo('unicorn-pool', {
    label: ['在独角兽培育库内', 'in the unicorn pool'],
    source: 'authority-record',
    reachable: true,
  }),
  municipalCapital: firm.yesNo('municipal-capital', {
    label: ['市属国有资本', 'state capital of the city'],
    source: 'registry',
  }),
  unicornStake: firm.yesNo('unicorn-stake', {
    label: ['参股符合本市产业方向的独角兽项目', 'holds a stake in a unicorn project in line with local industry'],
    source: 'judgement',
  }),
  outlayMeasured: firm.yesNo('outlay-measured', {
    label: ['该项投入符合条件且可量化', 'the outlay qualifies and can be put in figures'],
    source: 'judgement',
  }),
  partnership: firm.yesNo('partnership', { label: ['合伙企业', 'a partnership'], source: 'registry' }),
  loanConditions: firm.yesNo('loan-conditions', {
    label: ['符合创业担保贷款条件', 'meets the conditions of the guaranteed start-up loan'],
    source: 'judgement',
  }),
  incubatorOperator: firm.yesNo('incubator-operator', {
    label: ['符合条件的孵化运营主体', 'a qualifying operator of incubators'],
    source: 'judgement',
  }),
  ventureBody: firm.yesNo('venture-body', {
    label: ['创投风投机构', 'a venture-capital institution'],
    source: 'registry',
  }),
  unlistedInvested: firm.money('unlisted-invested', {
    label: ['对本市非上市企业的累计投资', 'invested in unlisted Shenzhen firms, in all'],
    source: 'declared',
    reachable: true,
  }),
  guaranteeFeePaid: firm.yesNo('guarantee-fee-paid', {
    label: ['银行贷款发生担保费', 'pays a guarantee fee on a bank loan'],
    source: 'declared',
  }),
  stateOwned: firm.yesNo('state-owned', { label: ['国有企业', 'a state-owned enterprise'], source: 'registry' }),
  landRevival: firm.choice('land-revival', {
    label: ['盘活工业用地的方式', 'how it revives industrial land'],
    options: {
      acquired: ['收购并盘活低效闲置工业用地', 'bought and revived idle or inefficient industrial land'],
      'unified-park': ['统一规划、开发和运营成片园区', 'plans, builds and runs a contiguous park as one'],
      none: ['没有', 'neither'],
    },
    source: 'authority-record',
  }),
  revivalDebt: firm.yesNo('revival-debt', {
    label: ['因此产生负债', 'debt arose from it'],
    source: 'declared',
  }),
  internationalStandard: firm.choice('international-standard', {
    label: ['在国际标准制定中的角色', 'part in an international standard'],
    options: { lead: ['主导', 'led it'], part: ['参与', 'took part'], none: ['没有', 'none'] },
    source: 'authority-record',
    reachable: true,
  }),
  nationalStandard: firm.choice('national-standard', {
    label: ['在国家标准制定中的角色', 'part in a national standard'],
    options: { lead: ['主导', 'led it'], part: ['参与', 'took part'], none: ['没有', 'none'] },
    source: 'authority-record',
    reachable: true,
  }),
  industryLeader: firm.yesNo('industry-leader', {
    label: ['行业龙头企业', 'a leader of its industry'],
    source: 'judgement',
  }),
  digitalProvider: firm.yesNo('digital-provider', {
    label: ['提供数字化转型服务的机构', 'provides services for going digital'],
    source: 'declared',
  }),
  digitalExemplary: firm.yesNo('digital-exemplary', {
    label: ['示范效应好且降本增效明显', 'a good example with clear gains for its clients'],
    source: 'judgement',
  }),
}

/** Projects of such enterprises. */
export const marketProject = {
  pilotBuilder: works.choice('pilot-builder', {
    label: ['中试线建设单位', 'who builds the pilot line'],
    options: {
      leader: ['行业龙头企业', 'a leader of its industry'],
      institute: ['科研机构', 'a research institute'],
      like: ['经认定的同类单位', 'a body recognised as alike'],
      other: ['其他', 'another'],
    },
    source: 'judgement',
  }),
  pilotField: works.choice('pilot-field', {
    label: ['中试线领域', 'field of the pilot line'],
    options: {
      biomedicine: ['生物医药', 'biomedicine'],
      devices: ['医疗器械', 'medical devices'],
      chips: ['集成电路', 'integrated circuits'],
      materials: ['新材料', 'new materials'],
      'other-key': ['其他重点领域', 'another key field'],
      other: ['不属重点领域', 'no key field'],
    },
    source: 'judgement',
  }),
  pilotOpen: works.yesNo('pilot-open', {
    label: ['中试生产线已建成并向社会开放', 'the pilot line is built and open to others'],
    source: 'authority-record',
    reachable: true,
  }),
  pilotConditions: works.yesNo('pilot-conditions', {
    label: ['符合主管部门的中试线条件', 'meets the conditions set for pilot lines'],
    source: 'judgement',
  }),
  qualityBrandQualifies: works.yesNo('quality-brand-qualifies', {
    label: ['符合条件的质量品牌双提升项目', 'a qualifying project for both quality and brand'],
    source: 'judgement',
  }),
}

/** People who work for such enterprises or start one. */
export const marketPerson = {
  littleGiantStaff: staff.yesNo('little-giant-staff', {
    label: ['受聘于国家“小巨人”企业', 'employed by a national Little Giant'],
    source: 'declared',
  }),
  seniorPost: staff.yesNo('senior-post', {
    label: ['担任高级管理或技术职务', 'in a senior management or technical post'],
    source: 'declared',
  }),
  qualifyingStarter: staff.yesNo('qualifying-starter', {
    label: ['符合条件的创业人员', 'a qualifying start-up person'],
    note: [
      '高校毕业生、登记失业人员等，条件依其他规定',
      'graduates, registered unemployed and others, under other rules',
    ],
    source: 'judgement',
  }),
}
