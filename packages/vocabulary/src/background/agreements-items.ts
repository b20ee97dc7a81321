import { type Agreement, type DateFact, excludes, implies, partOf, sameAs, usually } from '@pengce/language'
import { fen, quantity } from '@pengce/values'
import { construction, constructionFiling } from '../construction.ts'
import { industrialWorks, medicalInsurance } from '../cost-relief.ts'
import { worker } from '../employment.ts'
import { equityFund } from '../financial-business.ts'
import { greenBond } from '../green-finance.ts'
import { household } from '../household.ts'
import { manufacturingProject } from '../manufacturing.ts'
import { multinationalStaff } from '../multinational.ts'
import { person } from '../person.ts'
import { project } from '../project.ts'
import { directedRental } from '../public-rental.ts'
import { softwarePark } from '../software.ts'
import { talent } from '../talent.ts'
import { talentHousing } from '../talent-housing.ts'
import { technicalUpgrade } from '../technical-upgrade.ts'

const nothing = fen(0)
/** A day is given at all. */
const dated = (day: DateFact) => day.onOrAfter('1900-01-01')

/** People and their households. */
const people: readonly Agreement[] = [
  ...sameAs(person.hukou, worker.hukou.is('shenzhen')),
  excludes(person.hukou, multinationalStaff.foreignLongTerm),
  excludes(person.hukou, multinationalStaff.foreignPermit),
  excludes(multinationalStaff.foreignLongTerm, multinationalStaff.seniorChinese),
  implies(multinationalStaff.executive, multinationalStaff.atHeadquarters),
  implies(multinationalStaff.foreignLongTerm, multinationalStaff.atHeadquarters),
  excludes(worker.drawsUnemploymentBenefit, worker.enterpriseEmployee),
  usually(implies(worker.drawsUnemploymentBenefit, worker.insuredMonths.atLeast(quantity('month', 12)))),
  usually(excludes(worker.flexible, worker.enterpriseEmployee)),
  implies(worker.flexibleContribution.exceeds(nothing), worker.flexible),
  usually(implies(medicalInsurance.flexibleTierOne, worker.flexible)),
  usually(implies(household.ownsPolicyHousing, household.boughtPolicyHousing)),
  implies(talentHousing.purchaseInstalments.atLeast(quantity('year', 1)), talentHousing.purchaseSubsidyEnjoyed),
  implies(dated(talentHousing.purchaseSubsidyFirstPaidOn), talentHousing.purchaseSubsidyEnjoyed),
  implies(talentHousing.subsidyEndedForBreach, talentHousing.purchaseSubsidyEnjoyed),
  implies(talentHousing.renewalMonths.atLeast(quantity('month', 1)), talentHousing.rentFreeTermEnded),
  usually(excludes(talent.outstanding, talent.tier.isOneOf('national', 'local', 'reserve'))),
  usually(partOf(talentHousing.employerShare, talentHousing.employerShareInAll)),
  implies(directedRental.renewals.atLeast(quantity('item', 1)), directedRental.firstTermEnded),
]

/** Projects, events, sites and funds. */
const things: readonly Agreement[] = [
  usually(partOf(project.fixedAssetInvestment, project.totalInvestment)),
  usually(partOf(project.nationalFunds, project.totalInvestment)),
  usually(partOf(manufacturingProject.facilityInvestment, project.totalInvestment)),
  usually(implies(technicalUpgrade.intelligent, technicalUpgrade.upgrade)),
  implies(manufacturingProject.centreFunds.exceeds(nothing), manufacturingProject.innovationCentre),
  excludes(manufacturingProject.firstProductSales.exceeds(nothing), manufacturingProject.firstProduct.is('none')),
  usually(partOf(industrialWorks.addedStorage, industrialWorks.floorArea)),
  implies(construction.areaResultFits, construction.areaAssessed),
  implies(constructionFiling.commitmentBroken, construction.writtenCommitment),
  usually(partOf(construction.worksInvestment, construction.budgetEstimate)),
  excludes(softwarePark.titleAwarded, softwarePark.title.is('none')),
  implies(greenBond.size.exceeds(nothing), greenBond.issued),
  partOf(equityFund.smallestPersonalStake, equityFund.capital),
]

export const itemAgreements: readonly Agreement[] = [...people, ...things]
