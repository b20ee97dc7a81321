import {
  type Agreement,
  any,
  applicationDay,
  type DateFact,
  excludes,
  highestBefore,
  holds,
  implies,
  notBefore,
  partOf,
  sameAs,
  usually,
} from '@pengce/language'
import { fen, quantity, wan } from '@pengce/values'
import { bank } from '../bank.ts'
import { builder } from '../construction-industry.ts'
import { costRelief } from '../cost-relief.ts'
import { employer } from '../employment.ts'
import { enterprise } from '../enterprise.ts'
import { finance } from '../finance.ts'
import { foreignInvestment } from '../foreign-investment.ts'
import { headquarters } from '../headquarters.ts'
import { hrService } from '../hr-service.ts'
import { industrySupport } from '../industry-support.ts'
import { liquidityRelief } from '../liquidity-relief.ts'
import { manufacturing } from '../manufacturing.ts'
import { marketEntity } from '../market-entity.ts'
import { multinational } from '../multinational.ts'
import { trade } from '../smart-construction.ts'
import { software } from '../software.ts'
import { soleTrade } from '../sole-trade.ts'
import { manufacturer } from '../technical-upgrade.ts'
import { telecomFirm } from '../telecom.ts'

const nothing = fen(0)
const past = (...days: readonly DateFact[]): readonly Agreement[] =>
  days.map((d) => holds(d.onOrBefore(applicationDay)))
/** A day is given at all. */
const dated = (day: DateFact) => day.onOrAfter('1900-01-01')

/** What is always so of what an enterprise says of itself. */
const identity: readonly Agreement[] = [
  partOf(enterprise.paidInCapital, enterprise.registeredCapital),
  implies(enterprise.arrival.isOneOf('new', 'moved', 'here'), enterprise.inShenzhen),
  excludes(enterprise.legalPerson, marketEntity.partnership),
  excludes(enterprise.legalPerson, multinational.branch),
  excludes(
    enterprise.legalPerson,
    finance.kind.isOneOf('bank-branch', 'securities-branch', 'insurance-branch', 'other-branch'),
  ),
  implies(hrService.arrival.is('moved'), enterprise.arrival.is('moved')),
  implies(hrService.arrival.is('new-subsidiary'), enterprise.arrival.is('new')),
  implies(hrService.arrival.is('local'), enterprise.arrival.is('here')),
  excludes(liquidityRelief.privateEnterprise, marketEntity.stateOwned),
  excludes(liquidityRelief.privateEnterprise, marketEntity.municipalCapital),
  usually(excludes(liquidityRelief.record.is('none'), enterprise.dishonest)),
  usually(implies(enterprise.dishonest, finance.blacklisted)),
]

/** Days that follow each other, and none of which lies ahead. */
const days: readonly Agreement[] = [
  ...past(
    enterprise.registeredOn,
    enterprise.foundedOn,
    enterprise.operatingSince,
    finance.returnedOn,
    soleTrade.licensedOn,
    soleTrade.convertedOn,
  ),
  notBefore(enterprise.registeredOn, enterprise.foundedOn),
  notBefore(enterprise.operatingSince, enterprise.foundedOn),
  notBefore(enterprise.operatingSince, enterprise.registeredOn),
  notBefore(finance.returnedOn, enterprise.registeredOn),
  implies(dated(soleTrade.convertedOn), soleTrade.converted),
  implies(dated(soleTrade.repaidOn), soleTrade.deferralGranted),
  implies(dated(telecomFirm.exchangeJoinedOn), telecomFirm.onExchange),
]

/** Recognised in one place and not in another. */
const recognitions: readonly Agreement[] = [
  ...sameAs(marketEntity.highTechStep.isOneOf('recognised', 'introduced', 'held'), enterprise.highTech),
  implies(
    any(
      manufacturing.nationalChampion.isOneOf('enterprise', 'product', 'both'),
      manufacturing.municipalChampion.isOneOf('enterprise', 'product', 'both'),
      manufacturing.littleGiant,
      manufacturing.provincialSpecialised,
      marketEntity.municipalSpecialised,
    ),
    industrySupport.anyTitle,
  ),
  usually(implies(manufacturing.littleGiant, manufacturing.provincialSpecialised)),
  usually(implies(manufacturer.greenHonour, manufacturing.greenHonour)),
  implies(manufacturing.isManufacturer, manufacturer.industrial),
  implies(software.key, software.enterprise),
  implies(software.listed, enterprise.listed),
  implies(hrService.listing.is('exchange'), enterprise.listed),
  usually(implies(costRelief.listedAbroad, enterprise.listed)),
  implies(hrService.listing.is('neeq'), costRelief.neeqFirst),
  implies(headquarters.recognisedAs.is('introduced'), headquarters.agreement),
  implies(headquarters.recognisedAs.is('global500'), headquarters.global500),
  implies(headquarters.awardAgreed, headquarters.agreement),
  ...sameAs(headquarters.bankUnit, finance.kind.is('bank-specialised')),
  excludes(bank.isBank, finance.kind.is('none')),
  implies(finance.kind.isOneOf('bank', 'village-bank', 'bank-branch'), bank.isBank),
  implies(foreignInvestment.headquarters.isOneOf('municipal', 'both'), multinational.recognised),
  excludes(multinational.recognised, foreignInvestment.headquarters.is('none')),
  usually(implies(foreignInvestment.provincialAward, foreignInvestment.headquarters.isOneOf('provincial', 'both'))),
  implies(soleTrade.convertedDirectly, soleTrade.converted),
  usually(excludes(soleTrade.veteranSoldier, soleTrade.transferredOfficer)),
]

/** Scale said in words against scale said in figures. */
const scale: readonly Agreement[] = [
  implies(industrySupport.firstAboveScale, enterprise.aboveScale),
  usually(implies(enterprise.aboveScale, enterprise.revenue.atLeast(wan(200)))),
  usually(implies(enterprise.outputValue.exceeds(nothing), enterprise.aboveScale)),
  usually(implies(industrySupport.smallProfit, industrySupport.taxableIncome.atMost(wan(300)))),
  usually(implies(industrySupport.smallProfit, enterprise.employees.atMost(quantity('person', 300)))),
  usually(implies(industrySupport.smallProfit, enterprise.totalAssets.atMost(wan(5000)))),
  usually(implies(industrySupport.smallScaleTaxpayer, enterprise.revenue.atMost(wan(500)))),
  excludes(industrySupport.smallScaleTaxpayer, industrySupport.existingCredit.exceeds(nothing)),
  excludes(industrySupport.smallScaleTaxpayer, industrySupport.incrementalCredit.exceeds(nothing)),
]

/** A figure that is there only where something else is. */
const figures: readonly Agreement[] = [
  highestBefore(manufacturing.peakOutput, manufacturing.output),
  highestBefore(software.peakRevenue, enterprise.revenue),
  highestBefore(hrService.peakRevenue, hrService.revenue.less(hrService.passThrough)),
  partOf(hrService.passThrough, hrService.revenue),
  usually(partOf(headquarters.fiscalContribution, headquarters.revenue)),
  implies(headquarters.subsidiaryRevenue.exceeds(nothing), headquarters.subsidiaryApplies),
  implies(headquarters.subsidiaryFiscal.exceeds(nothing), headquarters.subsidiaryApplies),
  excludes(hrService.tenancyRent.exceeds(nothing), hrService.tenancy.is('none')),
  excludes(hrService.tenancyMonth.exceeds(quantity('month', 0)), hrService.tenancy.is('none')),
  implies(industrySupport.isolationCost.exceeds(nothing), industrySupport.isolationRooms),
  usually(partOf(builder.trainingExpense, builder.wages)),
  usually(partOf(soleTrade.monthlySales, soleTrade.quarterlySales)),
  implies(trade.exportsUsd.exceeds(quantity('usd', 0)), headquarters.tradesAbroad),
  implies(trade.listedImports, headquarters.tradesAbroad),
  implies(telecomFirm.terminalPurchases.exceeds(nothing), telecomFirm.boughtSelected),
  partOf(telecomFirm.leastYearlyPoints, telecomFirm.allPoints),
  usually(partOf(employer.youthHires2023, enterprise.employees)),
  usually(partOf(employer.longUnemployedHires2023, enterprise.employees)),
  usually(partOf(employer.publicInterestPosts, enterprise.employees)),
  implies(employer.eligibleHireInsurancePaid.exceeds(nothing), employer.insuredAsUnit),
  implies(employer.hardToEmployInsurancePaid.exceeds(nothing), employer.insuredAsUnit),
  implies(employer.domesticInsurancePaid.exceeds(nothing), employer.domesticService),
  implies(employer.postInsurancePaid.exceeds(nothing), employer.publicInterestPosts.atLeast(quantity('person', 1))),
]

export const enterpriseAgreements: readonly Agreement[] = [...identity, ...days, ...recognitions, ...scale, ...figures]
