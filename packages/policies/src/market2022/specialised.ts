import { any, between, inKind, nothingDue, open, type RowSpec, upTo } from '@pengce/language'
import { fen, type Money, quantity, wan, yuan } from '@pengce/values'
import { manufacturing, marketEntity, marketPerson, marketProject, offices } from '@pengce/vocabulary'
import { benefit, ceilingGrant } from '../grant.ts'
import { among, type Claim, so } from '../grant-claim.ts'
import { thresholdRows } from '../rows.ts'
import { waiver } from '../waiver.ts'
import { firstOf, status, within } from './gives.ts'
import { market2022, on } from './source.ts'

const people = (n: number) => quantity('person', n)
const { titleAwardsDrawn, traineeSessions, likeQuality } = marketEntity
const { nationalChampion, littleGiant } = manufacturing

const title = {
  support: 'title',
  cites: market2022('四/（十一）¶1'),
  by: [offices.industry, offices.smallBusiness],
} as const
const higherTitle = { 最高奖励: ['升级后只补差额', 'a higher title tops up the difference only'] } as const
/** Awards drawn for lower titles, a fen below a ceiling, at it and a fen beyond it. */
const drawn = (ceiling: Money): RowSpec[] =>
  thresholdRows(titleAwardsDrawn, ceiling, { below: between(yuan(0), fen(1)), at: nothingDue, above: nothingDue })
const giant: Claim = so(littleGiant, '没有国家级称号', 'no national title')

export const specialised = [
  ceilingGrant('market2022/municipal-title', {
    title: ['市级专精特新奖励', 'Award, municipal specialised title'],
    ...title,
    register: ['market2022/（十一）#1'],
    on,
    claims: [so(marketEntity.municipalSpecialised, '没有市级称号', 'no municipal title')],
    ceiling: wan(10),
    paid: ['入选市级', 'a municipal title'],
  }),
  waiver('market2022/provincial-title', {
    title: ['省级专精特新奖励', 'Award, provincial specialised title'],
    ...title,
    register: ['market2022/（十一）#2'],
    on,
    claims: [so(manufacturing.provincialSpecialised, '没有省级称号', 'no provincial title')],
    pays: upTo(wan(20)),
    notWith: ['mfg2021/provincial-specialised'],
    deducts: [titleAwardsDrawn],
    gives: within(wan(20)),
    paid: ['入选省级，此前没有领过', 'a provincial title, nothing drawn before'],
    given: [titleAwardsDrawn.of(yuan(0))],
    more: [
      ...drawn(wan(20)),
      [
        ['市级已领 10 万元', 'a hundred thousand drawn before'],
        [titleAwardsDrawn.of(wan(10))],
        between(yuan(0), wan(10)),
      ],
      [
        ['此前领取未知', 'while it is unknown what was drawn'],
        [titleAwardsDrawn.notKnown()],
        between(yuan(0), wan(20)),
      ],
    ],
    readings: higherTitle,
  }),
  waiver('market2022/national-title', {
    title: ['国家级专精特新奖励', 'Award, national specialised title'],
    ...title,
    register: ['market2022/（十一）#3'],
    on,
    claims: [giant],
    pays: upTo(wan(50)),
    notWith: ['mfg2021/little-giant'],
    deducts: [titleAwardsDrawn],
    gives: within(wan(50)),
    paid: ['入选国家级，此前没有领过', 'a national title, nothing drawn before'],
    given: [titleAwardsDrawn.of(yuan(0))],
    more: [
      ...drawn(wan(50)),
      [['省级已领 20 万元', 'two hundred thousand drawn'], [titleAwardsDrawn.of(wan(20))], between(yuan(0), wan(30))],
      [
        ['此前领取未知', 'while it is unknown what was drawn'],
        [titleAwardsDrawn.notKnown()],
        between(yuan(0), wan(50)),
      ],
    ],
    readings: higherTitle,
  }),
  ceilingGrant('market2022/service-platform', {
    title: ['公共服务示范平台奖励', 'Award to public service platforms'],
    subject: ['enterprise', 'organisation'],
    support: 'platform-award',
    cites: title.cites,
    register: ['market2022/（十一）#4'],
    by: title.by,
    on,
    claims: [
      so(marketEntity.demonstrationPlatform, '不是示范平台', 'not a demonstration platform'),
      so(marketEntity.platformWellRated, '服务效果一般', 'services of ordinary effect'),
    ],
    ceiling: wan(100),
    paid: ['服务效果好的示范平台', 'a platform of good effect'],
  }),
  waiver('market2022/fast-lane', {
    title: ['优质企业便利直通车', 'Fast lane for quality enterprises'],
    support: 'fast-lane',
    cites: title.cites,
    register: ['market2022/（十一）#6'],
    by: title.by,
    on,
    claims: [firstOf(giant, any(littleGiant, nationalChampion.isOneOf('enterprise', 'product', 'both'), likeQuality))],
    pays: inKind(['纳入便利直通车服务', 'served in the fast lane']),
    gives: status,
    paid: ['国家“小巨人”企业', 'a national Little Giant'],
    given: [nationalChampion.of('none'), likeQuality.fails()],
    more: [
      [
        ['单项冠军示范企业', 'a champion enterprise'],
        [littleGiant.fails(), nationalChampion.of('enterprise')],
        status.yes,
      ],
      [['单项冠军产品', 'a champion product'], [littleGiant.fails(), nationalChampion.of('product')], status.yes],
      [['两种称号都有', 'titles of both kinds'], [littleGiant.fails(), nationalChampion.of('both')], status.yes],
      [['同类优质企业', 'a like quality enterprise'], [littleGiant.fails(), likeQuality.holds()], status.yes],
    ],
  }),
  ceilingGrant('market2022/pilot-line', {
    title: ['开放中试线资助', 'Grant for open pilot lines'],
    subject: 'project',
    support: 'pilot-line',
    cites: market2022('四/（十二）¶1'),
    register: ['market2022/（十二）#1'],
    by: [offices.industry, offices.smallBusiness, offices.scienceTechnology],
    on,
    claims: [
      so(marketProject.pilotOpen, '没有向社会开放', 'not open to others'),
      so(marketProject.pilotConditions, '不符合条件', 'the conditions are not met'),
      among(
        marketProject.pilotBuilder,
        ['leader', ['institute', ['科研机构', 'a research institute']], ['like', ['同类单位', 'a body alike']]],
        [['other', ['其他单位', 'another body']]],
      ),
      among(
        marketProject.pilotField,
        [
          'biomedicine',
          ['devices', ['医疗器械', 'medical devices']],
          ['chips', ['集成电路', 'integrated circuits']],
          ['materials', ['新材料', 'new materials']],
          ['other-key', ['其他重点领域', 'another key field']],
        ],
        [['other', ['不属重点领域', 'no key field']]],
      ),
    ],
    ceiling: wan(1000),
    paid: ['龙头企业的生物医药中试线', 'a leader’s open line for biomedicine'],
    readings: {
      重点领域: ['领域的限定也及于中试线', 'the limit to fields reaches the pilot lines too'],
      符合条件的: [
        '资助及于开放的中试线，不及于前面的公共平台',
        'open pilot lines only, not the public platforms named before',
      ],
    },
  }),
  benefit('market2022/little-giant-staff', {
    title: ['“小巨人”人才个税优惠申报', 'Tax benefit open to Little Giant staff'],
    subject: 'person',
    support: 'talent-tax',
    cites: market2022('四/（十二）¶1'),
    register: ['market2022/（十二）#2'],
    by: [offices.tax, offices.industry],
    on,
    claims: [
      so(marketPerson.littleGiantStaff, '单位不是“小巨人”', 'the employer is no Little Giant'),
      so(marketPerson.seniorPost, '不是高管或技术职务', 'neither a senior nor a technical post'),
    ],
    pays: inKind([
      '可按境外高端紧缺人才政策申报，能否减税依该政策',
      'may file under the policy for foreign high-end talent, which decides on the benefit',
    ]),
    paid: ['“小巨人”企业高管', 'a senior manager of a Little Giant'],
  }),
  waiver('market2022/training', {
    title: ['专精特新培训机构资助', 'Grant per trainee to training bodies'],
    subject: ['enterprise', 'organisation'],
    support: 'training',
    cites: market2022('四/（十二）¶1'),
    register: ['market2022/（十二）#3'],
    by: [offices.smallBusiness, offices.industry, offices.humanResources],
    on,
    claims: [so(marketEntity.commissionedTrainer, '没有受委托', 'not commissioned')],
    pays: traineeSessions.each(wan(2)).asCeiling(),
    gives: { yes: between(yuan(0), wan(60)), open: open(yuan(0), wan(60)) },
    paid: ['培训 30 人次，最高 60 万元', 'thirty trainees: at most 600,000'],
    given: [traineeSessions.of(people(30))],
    more: [
      [['1 人次', 'one trainee'], [traineeSessions.of(people(1))], between(yuan(0), wan(2))],
      [['没有人次', 'no trainee'], [traineeSessions.of(people(0))], between(yuan(0), yuan(0))],
      [['人次未知', 'while the count is unknown'], [traineeSessions.notKnown()], between(yuan(0), null)],
    ],
    readings: { 每人每次: ['同一人每参加一次都计', 'each session of one person counts'] },
  }),
]
