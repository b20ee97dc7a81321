import { decided, inKind, yearly } from '@pengce/language'
import { wan } from '@pengce/values'
import { financialTalent, financialTalentBody } from '@pengce/vocabulary'
import { benefit, ceilingGrant } from '../grant.ts'
import { among, type Claim, chosen, so } from '../grant-claim.ts'
import { fintal2020, free, usual } from './source.ts'

const { recognisedTalent, recommendedBy, plan, planApproved, lecturer } = financialTalent
const { selectedForAbroad, goesAbroad, postdoctoral, outstandingFigure, otherTraining, otherLecturing } =
  financialTalent
const { trains, association, attracts, postdoctoralStation, otherSupport } = financialTalentBody

const recommended: Claim = among(
  recommendedBy,
  [
    'institution',
    ['regulator', ['由监管机构推荐', 'recommended by a regulator']],
    ['department', ['由政府部门推荐', 'recommended by a department']],
  ],
  [['none', ['没有单位推荐', 'recommended by nobody']]],
)

export const talentAccess = benefit('fintal2020/talent-access', {
  title: ['高层次与紧缺金融人才待遇', 'Benefits of high-level and scarce talent'],
  subject: 'person',
  support: 'talent',
  cites: fintal2020('一¶1'),
  register: ['fintal2020/一.2'],
  on: usual,
  claims: [so(recognisedTalent, '未经认定', 'not recognised')],
  pays: inKind(['按高层次或紧缺人才政策享受待遇', 'the benefits of the policies for such talent']),
  paid: ['已认定的高层次金融人才', 'a recognised high-level talent in finance'],
})

export const leadingTraining = ceilingGrant('fintal2020/leading-training', {
  title: ['金融领军人才培养经费', 'Training funds for leading financial talent'],
  subject: 'person',
  support: 'talent-training',
  cites: fintal2020('二¶2'),
  register: ['fintal2020/二.¶2'],
  readings: {
    每年最高: ['列入几年就可以几年，每年各有上限', 'as many years as listed, each with its own ceiling'],
  },
  on: usual,
  claims: [
    chosen(plan, 'leading', 'backbone', '列入的是骨干计划', 'listed in the backbone plan'),
    recommended,
    so(planApproved, '未经主管部门审议通过', 'not passed by the authority'),
    free(otherTraining),
  ],
  recurs: yearly,
  ceiling: wan(5),
  paid: ['列入领军计划并获通过', 'listed and passed'],
})

export const backboneTraining = ceilingGrant('fintal2020/backbone-training', {
  title: ['金融骨干人才培养经费', 'Training funds for backbone financial talent'],
  subject: 'person',
  support: 'talent-training',
  cites: fintal2020('二¶3'),
  register: ['fintal2020/二.¶3'],
  readings: {
    列入计划: ['列入即可，没有写另经审议', 'being listed is enough; no further vote is written'],
  },
  on: usual,
  claims: [
    chosen(plan, 'backbone', 'leading', '列入的是领军计划', 'listed in the leading plan'),
    recommended,
    free(otherTraining),
  ],
  recurs: yearly,
  ceiling: wan(1),
  paid: ['列入骨干计划', 'listed in the plan'],
})

export const lecturerFunding = benefit('fintal2020/lecturer', {
  title: ['金融百人讲师团资助', 'Funding for the hundred lecturers'],
  subject: 'person',
  support: 'lecturing',
  cites: fintal2020('三¶1'),
  register: ['fintal2020/三.¶1'],
  on: usual,
  claims: [so(lecturer, '没有获聘', 'not appointed'), free(otherLecturing)],
  pays: decided(['给予经费资助，金额未列', 'funding; no figure is given']),
  paid: ['获聘的业内专家', 'an appointed expert'],
})

export const overseasTraining = ceilingGrant('fintal2020/overseas-training', {
  title: ['高端金融人才海外研修资助', 'Funding of study abroad for high-end financial talent'],
  subject: 'person',
  support: 'overseas-training',
  cites: fintal2020('四¶1'),
  register: ['fintal2020/四.1'],
  readings: {
    选派: ['另行选派，不以列入领军计划为条件', 'a selection of its own; the leading plan is no condition'],
  },
  on: usual,
  claims: [
    so(selectedForAbroad, '没有入选', 'not selected'),
    so(goesAbroad, '没有成行', 'does not go'),
    free(otherTraining),
  ],
  recurs: yearly,
  ceiling: wan(10),
  paid: ['入选并赴伦敦学习', 'selected, and studies in London'],
})

export const institutionAward = ceilingGrant('fintal2020/institution-award', {
  title: ['金融人才培养突出机构奖励', 'Award for outstanding training institutions'],
  subject: ['organisation', 'enterprise'],
  support: 'training-award',
  cites: fintal2020('三¶2'),
  register: ['fintal2020/三.¶2'],
  limit: { once: true },
  on: usual,
  claims: [so(trains, '没有突出贡献', 'no outstanding contribution'), free(otherSupport)],
  ceiling: wan(100),
  paid: ['评定有突出贡献', 'assessed as outstanding'],
})

export const associationAward = ceilingGrant('fintal2020/association-award', {
  title: ['引才育才突出协会奖励', 'Award for associations that attract and train talent'],
  subject: 'organisation',
  support: 'training-award',
  cites: fintal2020('三¶3'),
  register: ['fintal2020/三.¶3'],
  limit: { once: true },
  on: usual,
  claims: [
    so(attracts, '成效不突出', 'no outstanding results'),
    so(association, '不是金融行业协会', 'no association'),
    free(otherSupport),
  ],
  ceiling: wan(50),
  paid: ['成效突出的行业协会', 'an association with outstanding results'],
})

export const stationBenefits = benefit('fintal2020/station', {
  title: ['金融博士后站点待遇', 'Benefits of postdoctoral stations in finance'],
  subject: ['organisation', 'enterprise'],
  support: 'postdoctoral',
  cites: fintal2020('六¶1'),
  register: ['fintal2020/六.2'],
  on: usual,
  claims: [so(postdoctoralStation, '不符合条件', 'does not qualify')],
  pays: inKind(['按本市博士后政策享受待遇', 'the benefits of the postdoctoral policy']),
  paid: ['符合条件的工作站', 'a qualifying station'],
})
export const researcherBenefits = benefit('fintal2020/researcher', {
  title: ['金融在站博士后待遇', 'Benefits of postdoctoral researchers in finance'],
  subject: 'person',
  support: 'postdoctoral',
  cites: fintal2020('六¶1'),
  register: ['fintal2020/六.2'],
  on: usual,
  claims: [so(postdoctoral, '不符合条件', 'does not qualify')],
  pays: inKind(['按本市博士后政策享受待遇', 'the benefits of the postdoctoral policy']),
  paid: ['符合条件的在站博士后', 'a qualifying researcher'],
})

export const figureAccess = benefit('fintal2020/outstanding-figure', {
  title: ['十大杰出金融人物申报资格', 'Right of outstanding figures to apply for the talent award'],
  subject: 'person',
  support: 'talent-award-access',
  cites: fintal2020('十¶1'),
  register: ['fintal2020/十.1'],
  readings: {
    获评当年: ['只在获评的当年可以申报，过年不补', 'in the year of the title only, not afterwards'],
  },
  on: usual,
  claims: [so(outstandingFigure, '本年度没有获评', 'not named this year')],
  pays: inKind(['当年可申报产业发展与创新人才奖', 'may apply for the talent award that year']),
  paid: ['本年度获评', 'named this year'],
})
