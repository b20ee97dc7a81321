import { percent, wan, yi, yuan } from '@pengce/values'
import { manufacturer, offices, project, technicalUpgrade } from '@pengce/vocabulary'
import { so } from '../grant-claim.ts'
import { tech2023 } from './source.ts'
import { upgradeItem } from './upgrade-item.ts'

const here = [
  so(manufacturer.industrial, '不是工业企业', 'not an industrial enterprise'),
  so(project.inShenzhen, '不在深圳实施', 'carried out elsewhere'),
] as const
const upgrading = [...here, so(technicalUpgrade.upgrade, '不属于技术改造', 'no technical upgrade')] as const
const by = [offices.industry, offices.developmentReform, offices.districts]

export const majorUpgrade = upgradeItem('tech2023/major-upgrade', {
  title: ['重大技术改造项目资助', 'Grant for major technical-upgrade projects'],
  cites: tech2023('一/1¶1'),
  register: ['tech2023/一.1'],
  by,
  claims: upgrading,
  least: yi(5),
  usual: yi(6),
  rate: percent(10),
  cap: yi(1),
  points: [
    [yi(4), wan(4000)],
    [yi(10), yi(1)],
    [yi(12), yi(1)],
  ],
})

export const equipmentRenewal = upgradeItem('tech2023/equipment-renewal', {
  title: ['设备更新技改资助', 'Grant for renewing equipment'],
  cites: tech2023('一/2¶1'),
  register: ['tech2023/一.2'],
  by,
  claims: upgrading,
  least: wan(2000),
  // An investment of a major project may choose this item too.
  usual: yi(6),
  rate: percent(10),
  cap: wan(1000),
  points: [
    [wan(5000), wan(500)],
    [yi(1), wan(1000)],
    [yi(1.2), wan(1000)],
  ],
  readings: {
    淘汰老旧设备: ['是目的之一，不单独作为条件', 'one aim among several, not a test of its own'],
  },
})

export const intelligentUpgrade = upgradeItem('tech2023/intelligent-upgrade', {
  title: ['智能化改造资助', 'Grant for intelligent upgrading'],
  cites: tech2023('一/3¶1'),
  register: ['tech2023/一.3#1'],
  claims: [...here, so(technicalUpgrade.intelligent, '不属于智能化改造', 'no intelligent upgrade')],
  least: wan(1000),
  usual: yi(1),
  rate: percent(20),
  cap: wan(5000),
  points: [
    [wan(8000), wan(1600)],
    [yi(2.5), wan(5000)],
    [yi(3), wan(5000)],
  ],
  readings: {
    分档: ['档次没有列出，按最高比例算上限', 'the tiers are not given; the ceiling takes the highest rate'],
  },
})

export const industrialInternetGrant = upgradeItem('tech2023/industrial-internet', {
  title: ['工业互联网创新应用资助', 'Grant for industrial-internet applications'],
  cites: tech2023('一/4¶1'),
  register: ['tech2023/一.4'],
  claims: [...here, so(technicalUpgrade.industrialInternet, '不属于工业互联网应用', 'no such application')],
  least: wan(500),
  usual: wan(1200),
  rate: percent(30),
  cap: wan(500),
  points: [
    [wan(1000), wan(300)],
    [yuan(16_666_666.67), wan(500)],
    [wan(1700), wan(500)],
  ],
})
