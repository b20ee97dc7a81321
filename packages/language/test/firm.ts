import { factsAbout, source } from '@pengce/language'
import { whole } from '@pengce/values'

const about = factsAbout('enterprise', 'firm')

/** A handful of facts for the tests of the language. */
export const firm = {
  here: about.yesNo('here', { label: ['在本地', 'here'], source: 'registry' }),
  fined: about.yesNo('fined', { label: ['受过罚', 'fined'], source: 'court' }),
  exports: about.yesNo('exports', { label: ['出口', 'exports'], source: 'declared' }),
  size: about.choice('size', {
    label: ['规模', 'size'],
    options: { large: ['大', 'large'], small: ['小', 'small'] },
    source: 'statistics',
  }),
  founded: about.date('founded', { label: ['成立日', 'founded'], source: 'registry' }),
  revenue: about.yearlyMoney('revenue', { label: ['收入', 'revenue'], source: 'tax' }),
  research: about.yearlyMoney('research', { label: ['研发', 'research'], source: 'tax' }),
  peak: about.money('peak', { label: ['历年最高', 'peak'], source: 'tax' }),
  cost: about.money('cost', { label: ['投入', 'cost'], source: 'declared' }),
  grant: about.money('grant', { label: ['上级资助', 'grant'], source: 'authority-record' }),
  share: about.rate('share', { label: ['占比', 'share'], source: 'tax', most: whole }),
  drawnMonths: about.quantity('month', 'drawn-months', { label: ['已领月数', 'months drawn'], source: 'declared' }),
  drawnYears: about.quantity('year', 'drawn-years', { label: ['已领年数', 'years drawn'], source: 'declared' }),
  staff: about.quantity('person', 'staff', { label: ['人数', 'staff'], source: 'social-insurance' }),
  area: about.quantity('square-metre', 'area', { label: ['面积', 'area'], source: 'property-register' }),
}

export const paper = source(
  { document: 'paper', provisions: { 一: '11111111', 二: '22222222' } },
  { title: ['文件', 'paper'], number: null, issuer: ['镇', 'town'], issued: '2020-01-01' },
)
export const life = { from: '2024-01-01', until: '2026-12-31' }
/** What every measure of these tests has. */
export const basics = { title: ['奖', 'award'], cites: paper('一'), register: [] } as const
