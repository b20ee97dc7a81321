import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { atIntervals } from '../plan-readings.ts'
import { infra2022 } from './source.ts'
import { targets } from './targets.ts'

export const infra2022Plan = plan({
  document: infra2022,
  runs: { from: '2022-11-01', until: '2026-12-31' },
  coordinator: [offices.industry],
  targets,
  tasks: [
    task('infra2022/unified-wlan-authentication-platform', {
      title: ['统一认证监管平台', 'Unified WLAN authentication platform'],
      cites: infra2022('一/（一）/3¶1'),
      register: ['infra2022/一.3#3'],
      does: ['建统一平台，一次认证漫游切换', 'one platform: log in once, roam and switch'],
      serves: ['infra2022/public-wireless'],
      servedBy: ['infra2022/access-points'],
    }),
    task('infra2022/e-government-networks-on-four-levels', {
      title: ['电子政务专网四级覆盖', 'E-government networks on four levels'],
      cites: infra2022('一/（一）/5¶1'),
      register: ['infra2022/一.5'],
      does: [
        '建三张政务专网，四级覆盖；科研平台高速互联',
        'three networks for government on four levels; fast links for research',
      ],
      serves: ['infraplan2022/government-levels'],
    }),
    task('infra2022/free-upgrade-to-500-mbps', {
      title: ['家庭宽带免费提速500M', 'Free upgrade to 500 Mbps'],
      cites: infra2022('一/（二）/9¶1'),
      register: ['infra2022/一.9#1'],
      does: ['鼓励运营商免费提速，资费不变', 'operators are encouraged to raise speed at the same price'],
      serves: ['infraplan2022/fast-users'],
      servedBy: ['infra2022/broadband-2022', 'infra2022/gigabit'],
      strength: 'encourage',
    }),
    task('infra2022/fttr-pilots-and-standards', {
      title: ['FTTR试点与标准', 'FTTR pilots and standards'],
      cites: infra2022('一/（二）/10¶1'),
      register: ['infra2022/一.10#1'],
      does: [
        '保障房试点，制定规范，推动楼宇园区建设',
        'pilots in public housing, a standard, estates and offices follow',
      ],
      serves: ['infraplan2022/gigabit-estates'],
      servedBy: ['infra2022/room-fibre'],
    }),
    task('infra2022/monitoring-platforms-and-periodic-report', {
      title: ['监测评估平台与定期报告', 'Monitoring platforms and periodic report'],
      cites: infra2022('五/19¶1'),
      register: ['infra2022/五.19'],
      does: ['建资源与能力平台和指标体系，定期编制报告', 'platforms, indicators and reports at intervals'],
      readings: atIntervals,
    }),
  ],
})
