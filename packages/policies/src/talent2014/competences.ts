import { competence } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { talent2014 } from './source.ts'

/** Which office does what. */
export const competences = [
  competence('talent2014/housing-security', {
    title: ['市住房保障部门职责', 'Duties of the municipal housing security department'],
    cites: talent2014('第三条¶1'),
    register: ['talent2014/第三条.1'],
    by: [offices.housingSecurity],
    says: [
      '杰出人才、领军人才的申请由其受理、审核、分配和监管，并管市级公租房、公布实施情况、提供租购优惠信息',
      'takes, examines and decides applications of outstanding and leading talent, runs municipal public rental homes and reports on them',
    ],
  }),
  competence('talent2014/human-resources', {
    title: ['市人力资源部门职责', 'Duties of the human-resource department'],
    cites: talent2014('第三条¶2'),
    register: ['talent2014/第三条.2'],
    by: [offices.humanResources],
    says: [
      '提供社保、人才认定证书和海外人才奖励的信息',
      'supplies data on social insurance, certificates and the overseas bonus',
    ],
  }),
  competence('talent2014/finance', {
    title: ['年度货币补贴预决算', 'Yearly budget of the subsidies'],
    cites: talent2014('第三条¶3'),
    register: ['talent2014/第三条.3#1'],
    by: [offices.finance, offices.municipalGovernment],
    says: [
      '预决算由财政审核，经市政府批准后执行',
      'examined by the finance department, approved by the municipal government',
    ],
  }),
  competence('talent2014/district-housing', {
    title: ['区住房保障部门职责', 'Duties of the district housing departments'],
    cites: talent2014('第五条¶1'),
    register: ['talent2014/第五条'],
    by: [offices.districts],
    says: ['管理本区公租房，提供本区住房保障数据', 'run the public rental homes of the district and supply its data'],
  }),
  competence('talent2014/joint-meeting', {
    title: ['人才安居联席会议', 'Joint meeting on housing for talent'],
    cites: talent2014('第六条¶1'),
    register: ['talent2014/第六条'],
    by: [offices.municipalGovernment, offices.housingSecurity, offices.humanResources, offices.talent, offices.finance],
    says: ['审议重大事项，日常工作归住房保障部门', 'decides major matters; daily work lies with housing security'],
  }),
  competence('talent2014/sale-to-units', {
    title: ['向单位出售住房', 'Sale of homes to units'],
    cites: talent2014('第二十一条¶4'),
    register: ['talent2014/第二十一条.4'],
    by: [offices.housingSecurity, offices.districts],
    says: [
      '经本级政府批准的单位可以买受公租房或安居型商品房，是否出售由部门决定',
      'a unit approved by its level of government may be sold public rental or price-limited homes; whether it is lies with the department',
    ],
  }),
  competence('talent2014/district-lists', {
    title: ['区重点单位名录', 'District lists of key units'],
    cites: talent2014('第二十二条¶4'),
    register: ['talent2014/第二十二条.4'],
    by: [offices.districts],
    says: ['各区可自定本区名录', 'each district may keep a list of its own'],
  }),
  competence('talent2014/operating-rules', {
    title: ['制定操作规程', 'Operating rules'],
    cites: talent2014('第三十四条¶2'),
    register: ['talent2014/第三十四条.2'],
    by: [offices.housingSecurity, offices.humanResources],
    says: ['两部门可制定具体操作规程', 'the two departments may write operating rules'],
  }),
]
