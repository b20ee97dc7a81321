import { all, any, between, examples, measure, notEligible, open, upTo } from '@pengce/language'
import { wan, yuan } from '@pengce/values'
import { software } from '@pengce/vocabulary'
import { ceilingGrant } from '../grant.ts'
import { among } from '../grant-claim.ts'
import { on, soft2022 } from './source.ts'

const { certification, ledStandard } = software

export const certificationAward = ceilingGrant('soft2022/certification', {
  title: ['软件能力认证奖励', 'Award for certified capability'],
  support: 'certification',
  cites: soft2022('五/（十四）¶1'),
  register: ['soft2022/（十四）.1'],
  on,
  claims: [
    among(
      certification,
      [
        'cmmi-or-csmm-4',
        ['dcmm', ['DCMM 不论级别', 'DCMM at any level']],
        ['other', ['其他相关认证', 'another certification']],
      ],
      [
        ['cmmi-or-csmm-lower', ['CMMI 三级', 'CMMI level three']],
        ['none', ['没有认证', 'no certification']],
      ],
    ),
  ],
  ceiling: wan(50),
  paid: ['CMMI 四级', 'CMMI level four'],
  readings: {
    四级及以上: ['只约束 CMMI 和 CSMM，不及于 DCMM', 'binds CMMI and CSMM, not DCMM'],
    '50万元': ['每家企业按每项认证计', 'for each enterprise and certification'],
    的企业: ['通过即可，没有写须是软件企业', 'to have passed is enough; a software enterprise is not asked for'],
  },
})

export const ministryHonour = measure('soft2022/ministry-honour', {
  title: ['国家部委荣誉奖励', 'Award for national honours'],
  support: 'honour',
  cites: soft2022('五/（十四）¶1'),
  register: ['soft2022/（十四）.2'],

  when: any(all(software.enterprise, software.ministryHonour), software.honouredProject),

  pays: upTo(wan(50)),

  readings: {
    软件企业或项目: [
      '获奖的是项目时给承担它的企业，不再问该企业是否软件企业',
      'for an honoured project the enterprise that carries it is paid, whatever its own trade',
    ],
  },
})
export const ministryHonourExamples = examples(ministryHonour, {
  on,
  given: [software.enterprise.holds(), software.ministryHonour.holds(), software.honouredProject.fails()],
  rows: [
    [['软件企业获得部委荣誉', 'a software enterprise holds a national honour'], [], between(yuan(0), wan(50))],
    [['没有部委荣誉', 'no such honour'], [software.ministryHonour.fails()], notEligible],
    [['获得荣誉但不是软件企业', 'an honour, but no software enterprise'], [software.enterprise.fails()], notEligible],
    [
      ['其他企业的软件项目获奖', 'a software project of another enterprise is honoured'],
      [software.enterprise.fails(), software.ministryHonour.fails(), software.honouredProject.holds()],
      between(yuan(0), wan(50)),
    ],
    [
      ['是否获得荣誉不明', 'open while the honour is unknown'],
      [software.ministryHonour.notKnown()],
      open(yuan(0), wan(50)),
    ],
    [['是否软件企业不明', 'open while the trade is unknown'], [software.enterprise.notKnown()], open(yuan(0), wan(50))],
    [
      ['项目是否获奖不明', 'open while the project’s honour is unknown'],
      [software.ministryHonour.fails(), software.honouredProject.notKnown()],
      open(yuan(0), wan(50)),
    ],
  ],
})

export const standard = measure('soft2022/standard', {
  title: ['牵头制订软件标准资助', 'Grant for leading a software standard'],
  subject: ['enterprise', 'organisation'],
  support: 'standard',
  cites: soft2022('五/（十四）¶1'),
  register: ['soft2022/（十四）.3'],

  when: ledStandard.isOneOf('national', 'industry', 'local', 'group'),

  pays: ledStandard
    .pays({ national: wan(50), industry: wan(30), local: wan(20), group: wan(10), none: yuan(0) })
    .asCeiling(),

  readings: { 牵头制订: ['只参加不牵头的不算；按每项标准计', 'taking part is not leading; counted for each standard'] },
})

export const standardExamples = examples(standard, {
  on,
  given: [ledStandard.of('national')],
  rows: [
    [['国家标准', 'a national standard'], [], between(yuan(0), wan(50))],
    [['行业标准', 'an industry standard'], [ledStandard.of('industry')], between(yuan(0), wan(30))],
    [['地方标准', 'a local standard'], [ledStandard.of('local')], between(yuan(0), wan(20))],
    [['团体标准', 'a group standard'], [ledStandard.of('group')], between(yuan(0), wan(10))],
    [['没有牵头', 'led none'], [ledStandard.of('none')], notEligible],
    [['标准未知', 'open while it is unknown'], [ledStandard.notKnown()], open(yuan(0), wan(50))],
  ],
})
