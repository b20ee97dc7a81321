import { decided } from '@pengce/language'
import { offices, trade } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { import2023 } from './source.ts'

export const grants = [
  benefit('import2023/import-interest', {
    title: ['国家进口贴息申报', 'National import interest subsidy'],
    support: 'interest',
    cites: import2023('二/（一）/5¶1'),
    register: ['import2023/二.5#1'],
    by: [offices.developmentReform, offices.industry, offices.commerce, offices.customs],
    on: '2024-06-01',
    claims: [so(trade.listedImports, '不在鼓励目录内', 'nothing of the catalogue')],
    pays: decided(['金额按国家规定', 'sums are set by national rules']),
    paid: ['进口目录内的产品', 'imports of the catalogue'],
  }),
]
