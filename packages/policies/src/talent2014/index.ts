import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { competences } from './competences.ts'
import * as letting from './directed-letting.ts'
import { duties } from './duties.ts'
import * as earlier from './earlier-purchase.ts'
import * as earlierRent from './earlier-rent.ts'
import * as gift from './home-gift.ts'
import { homePurchase } from './home-purchase.ts'
import { homePurchaseExamples } from './home-purchase-examples.ts'
import * as home from './leading-talent-home.ts'
import { leadingTalentRent, spousesEach } from './leading-talent-rent.ts'
import { leadingTalentRentExamples } from './leading-talent-rent-examples.ts'
import * as renewal from './lease-renewal.ts'
import { lives } from './lives.ts'
import { meanings } from './meanings.ts'
import * as outstanding from './outstanding-home.ts'
import * as priceLimited from './price-limited.ts'
import * as rental from './public-rental.ts'
import { purchaseTopUp } from './purchase-later.ts'
import { purchaseTopUpExamples } from './purchase-later-examples.ts'
import { homeOrRent, oneOfThree, rentTakenOff } from './relations.ts'
import { sanctions } from './sanctions.ts'
import { talent2014 } from './source.ts'
import { boughtWithSupport, certificateValid, drewRentSubsidy, fullTime, policyHousing } from './terms.ts'

export const talent2014Policy = policy({
  document: talent2014,
  inForce: { from: '2015-01-01', until: null },
  by: [offices.housingSecurity],
  measures: [
    outstanding.outstandingTalentHome,
    renewal.leaseRenewal,
    gift.homeGift,
    home.leadingTalentHome,
    leadingTalentRent,
    homePurchase,
    purchaseTopUp,
    priceLimited.priceLimitedHome,
    rental.publicRentalQueue,
    letting.directedAllotment,
    rental.publicRentalHome,
    letting.directedRenewal,
    earlier.earlierHomePurchase,
    earlierRent.earlierLeadingTalentRent,
    rental.earlierRentalRenewal,
  ],
  rules: [
    ...meanings,
    ...competences,
    spousesEach,
    boughtWithSupport,
    drewRentSubsidy,
    policyHousing,
    fullTime,
    certificateValid,
    ...duties,
    ...sanctions,
    ...lives,
  ],
  relations: [oneOfThree, homeOrRent, rentTakenOff],
  examples: [
    outstanding.outstandingTalentHomeExamples,
    renewal.leaseRenewalExamples,
    gift.homeGiftExamples,
    home.leadingTalentHomeExamples,
    leadingTalentRentExamples,
    homePurchaseExamples,
    purchaseTopUpExamples,
    priceLimited.priceLimitedHomeExamples,
    rental.publicRentalQueueExamples,
    letting.directedAllotmentExamples,
    rental.publicRentalHomeExamples,
    letting.directedRenewalExamples,
    earlier.earlierHomePurchaseExamples,
    earlierRent.earlierLeadingTalentRentExamples,
    rental.earlierRentalRenewalExamples,
  ],
  notEncoded: {
    'talent2014/第一条': 'purpose',
  },
})
