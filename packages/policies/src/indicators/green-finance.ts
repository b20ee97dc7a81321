import { proportion, summed } from '@pengce/plan'

/** Green credit in what lending grew by. */
export const greenCreditShare = proportion('green-finance/credit-share', {
  title: ['绿色信贷增量占各项贷款增量的比重', 'green credit of all growth in lending'],
  counting: 'in-year',
  definition: ['当年绿色信贷增加额占各项贷款增加额', 'the year’s growth in green credit of the growth in all lending'],
})

/** Green bonds and equity raised in a year. */
export const greenDirectFinance = summed('green-finance/direct-finance', {
  title: ['绿色债券和股权融资规模', 'green bonds and equity raised'],
  counting: 'in-year',
  definition: ['当年绿色债券、绿色股权融资额', 'green bonds and equity raised in the year'],
})

/** Green industry funds and green insurance. */
export const greenFunds = summed('green-finance/funds-and-insurance', {
  title: ['绿色产业基金和绿色保险规模', 'green funds and insurance'],
  counting: 'in-year',
  definition: ['当年绿色产业投资基金与绿色保险的规模', 'size of green industry funds and green insurance in the year'],
})

/** How much of green funds is put to use. */
export const greenFundUse = proportion('green-finance/fund-use', {
  title: ['绿色资金利用率', 'use of green funds'],
  counting: 'in-year',
  definition: ['当年绿色产业基金和保险资金的利用率', 'how much of green funds and insurance money is used in the year'],
})
