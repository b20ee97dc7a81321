/** What is drawn only on the promise to stay for fifteen years. */
export const promised = [
  'fin2019/settlement',
  'fin2019/finance-company-settlement',
  'fin2019/bank-specialised-settlement',
  'fin2019/leasing-subsidiary-settlement',
  'fin2019/securities-subsidiary-settlement',
  'fin2019/fund-subsidiary-settlement',
  'fin2019/futures-subsidiary-settlement',
  'fin2019/fund-settlement',
  'fin2019/venue-settlement',
  'fin2019/headquarters-purchase',
  'fin2019/equity-purchase',
] as const
