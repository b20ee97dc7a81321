import { factsAbout } from '@pengce/language'

const { yesNo, yearlyMoney, money, quantity, yearly, choice, date } = factsAbout('enterprise')

/** What every enterprise, sole trader or organisation can be asked about itself. */
export const enterprise = {
  inShenzhen: yesNo('in-shenzhen', {
    label: ['在本市登记注册', 'registered in Shenzhen'],
    source: 'registry',
    reachable: true,
  }),
  legalPerson: yesNo('legal-person', {
    label: ['具有独立法人资格', 'an independent legal person'],
    source: 'registry',
  }),
  foundedOn: date('founded-on', {
    label: ['企业成立日期', 'day the enterprise was founded'],
    note: ['不论当时在何地登记', 'wherever it was registered then'],
    source: 'registry',
  }),
  registeredOn: date('registered-on', {
    label: ['在本市登记设立日期', 'date of registration in Shenzhen'],
    source: 'registry',
  }),
  operatingSince: date('operating-since', {
    label: ['在本市注册并持续经营的起始日期', 'registered here and operating without a break since'],
    source: 'registry',
  }),
  /** Chinese people's "size" as the statistical rules give it. */
  size: choice('size', {
    label: ['统计上的企业规模', 'statistical size of the enterprise'],
    options: {
      large: ['大型', 'large'],
      medium: ['中型', 'medium'],
      small: ['小型', 'small'],
      micro: ['微型', 'micro'],
    },
    note: [
      '按《统计上大中小微型企业划分办法（2017）》划分',
      'as the statistical classification of 2017 (国统字〔2017〕213号) divides them',
    ],
    source: 'statistics',
  }),
  revenue: yearlyMoney('revenue', { label: ['营业收入', 'operating revenue'], source: 'tax', reachable: true }),
  outputValue: yearlyMoney('output-value', {
    label: ['规模以上工业总产值', 'gross industrial output value'],
    source: 'statistics',
    reachable: true,
  }),
  paidInCapital: money('paid-in-capital', {
    label: ['实缴注册资本', 'paid-in registered capital'],
    source: 'registry',
    reachable: true,
  }),
  registeredCapital: money('registered-capital', {
    label: ['注册资本', 'registered capital'],
    note: ['登记的数额，不论是否缴足', 'as registered, paid in or not'],
    source: 'registry',
    reachable: true,
  }),
  /** How it came to Shenzhen; `new` and `moved` both mean newly. */
  arrival: choice('arrival', {
    label: ['来深方式（新设、迁入或原有）', 'how it came to Shenzhen: newly set up, moved in, or here before'],
    options: {
      new: ['在深圳新注册设立', 'newly registered here'],
      moved: ['从外地新迁入', 'newly moved in'],
      here: ['早已在深圳', 'was here before'],
    },
    source: 'registry',
    reachable: true,
  }),
  employees: quantity('person', 'employees', {
    label: ['从业人员人数', 'number of employees'],
    source: 'social-insurance',
    reachable: true,
  }),
  totalAssets: yearly('money', 'total-assets', { label: ['资产总额', 'total assets'], source: 'tax' }),
  highTech: yesNo('high-tech', {
    label: ['国家高新技术企业', 'recognised national high-tech enterprise'],
    source: 'authority-record',
    reachable: true,
  }),
  aboveScale: yesNo('above-scale', {
    label: ['规模以上企业', 'above-scale enterprise'],
    source: 'statistics',
  }),
  listed: yesNo('listed', {
    label: ['已上市', 'listed on an exchange'],
    note: ['境内外交易所均可，只在新三板挂牌不算', 'at home or abroad; a NEEQ quotation alone does not count'],
    source: 'authority-record',
    reachable: true,
  }),
  dishonest: yesNo('dishonest', {
    label: ['被列入严重违法失信名单或失信被执行人', 'on a list of seriously dishonest parties'],
    source: 'court',
  }),
}
