import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { atIntervals } from '../plan-readings.ts'
import { soft2022 } from './source.ts'

export const soft2022Plan = plan({
  document: soft2022,
  runs: { from: '2022-10-15', until: '2027-10-14' },
  coordinator: [offices.industry],
  tasks: [
    task('soft2022/fast-pre-examination-of-patents-and-software', {
      title: ['专利软著快速预审机制', 'Fast pre-examination of patents and software copyrights'],
      cites: soft2022('二/（六）¶1'),
      register: ['soft2022/（六）.1'],
      does: [
        '快速受理确权维权，重大攻关走绿色通道',
        'fast filing, confirmation and protection; a green channel for major research',
      ],
    }),
    task('soft2022/key-software-park-planning', {
      title: ['重点软件园区布局', 'Key software park planning'],
      cites: soft2022('三/（八）¶1'),
      register: ['soft2022/（八）.1'],
      does: [
        '五个片区建重点园区，优先光纤、专网、供电与算力',
        'key parks in five areas, first served with fibre, networks, power and computing',
      ],
      servedBy: ['soft2022/park-rent'],
    }),
    task('soft2022/municipal-recognition-of-famous-software', {
      title: ['市级软件名园认定评估', 'Municipal recognition of famous software parks'],
      cites: soft2022('三/（九）¶1'),
      register: ['soft2022/（九）.4'],
      does: [
        '认定评估综合和特色名园，支持申报上级',
        'comprehensive and special parks are recognised; higher titles are sought',
      ],
      servedBy: ['soft2022/park-title', 'soft2022/park-excellent'],
    }),
    task('soft2022/directory-of-key-software-enterprises', {
      title: ['重点软件企业名录', 'Directory of key software enterprises'],
      cites: soft2022('五/（十二）¶1'),
      register: ['soft2022/（十二）.1'],
      does: ['编制名录并动态更新', 'a directory, kept up to date'],
    }),
    task('soft2022/higher-procurement-share-reserved-for-smes', {
      title: ['政府采购中小企业预留份额', 'Higher procurement share reserved for SMEs'],
      cites: soft2022('五/（十二）¶1'),
      register: ['soft2022/（十二）.5'],
      does: ['提高采购工程面向中小企业的份额', 'a larger share of procurement for small and medium firms'],
    }),
    task('soft2022/local-innovation-product-standard', {
      title: ['圳创标准与圳创库', 'Local innovation product standard and library'],
      cites: soft2022('六/（十五）¶1'),
      register: ['soft2022/（十五）.1'],
      does: ['制定产品标准，定期发布产品库', 'a product standard, and a library published at intervals'],
      readings: atIntervals,
    }),
    task('soft2022/first-version-software-catalogue', {
      title: ['首版次软件指导目录', 'First-version software catalogue'],
      cites: soft2022('六/（十九）¶1'),
      register: ['soft2022/（十九）.1'],
      does: ['编制推广目录并动态更新', 'a catalogue for promotion, kept up to date'],
      servedBy: ['soft2022/first-version-developer', 'soft2022/first-version-user'],
    }),
    task('soft2022/selection-of-demonstration-users', {
      title: ['首版次示范单位评选', 'Selection of demonstration users'],
      cites: soft2022('六/（十九）¶1'),
      register: ['soft2022/（十九）.4'],
      does: ['定期评选并公布示范单位', 'demonstration users are chosen and published at intervals'],
      servedBy: ['soft2022/first-version-user'],
      readings: atIntervals,
    }),
    task('soft2022/industrial-software-fund-and-tax-study', {
      title: ['工业软件基金与税收研究', 'Industrial software fund and tax study'],
      cites: soft2022('七/（二十）¶1'),
      register: ['soft2022/（二十）.1'],
      does: [
        '引导社会资本设基金，研究云服务税收优惠',
        'a fund with private capital; tax relief for cloud services is studied',
      ],
    }),
  ],
})
