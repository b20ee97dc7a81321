import { clarify, competence, obligation, relation, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { recognised } from './recognition.ts'
import { hq2021 } from './source.ts'

/** What headquarters and offices must do. */
export const duties = [
  obligation('hq2021/building-own-use', {
    title: ['总部大厦自用与租售', 'Own use and letting of a headquarters building'],
    cites: hq2021('第九条¶1'),
    register: ['hq2021/第九条.2'],
    who: ['取得总部用地的企业', 'the enterprise with headquarters land'],
    binds: ['hq2021/headquarters-land'],
    says: [
      '以自用为主；可以租售一部分，其中须有政策性优惠办公用房，比例另行规定',
      'mainly for its own use; a part may be let or sold and must hold preferential offices, in a share set elsewhere',
    ],
  }),
  obligation('hq2021/agreement-management', {
    title: ['合作协议管理', 'Management of the agreements'],
    cites: hq2021('第十九条¶1'),
    register: ['hq2021/第十九条#2'],
    who: ['市行业主管部门', 'the municipal departments of the industry'],
    says: ['完善协议标准文本，督促企业履行义务', 'keep a standard text and see that duties are performed'],
  }),
  obligation('hq2021/ten-years-here', {
    title: ['在本市经营不少于十年', 'Ten years of business here'],
    cites: hq2021('第二十二条¶1'),
    register: ['hq2021/第二十二条.1'],
    who: ['享受过支持的总部企业', 'headquarters that had support'],
    binds: 'document',
    says: [
      '在本市经营不少于十年；起点没有写明，按首次享受支持之日算',
      'at least ten years of business here; the start is not given and is taken as the first support',
    ],
    when: recognised,
    sanction: 'hq2021/repayment',
  }),
  obligation('hq2021/keep-promises', {
    title: ['履行承诺和协议', 'Keep promise and agreement'],
    cites: hq2021('第二十二条¶2'),
    register: ['hq2021/第二十二条.2'],
    who: ['签订合作协议的总部企业', 'headquarters with an agreement'],
    says: [
      '按期全面履行；行业主管部门和区政府核实并报告市政府',
      'performed in full and in time; the department and the district check and report',
    ],
    sanction: 'hq2021/promise-broken',
  }),
  obligation('hq2021/keep-offices', {
    title: ['获补助用房十年内自用', 'Subsidised offices kept for ten years'],
    cites: hq2021('第二十三条¶1'),
    register: ['hq2021/第二十三条'],
    who: ['享受购房补助的总部企业', 'headquarters with the purchase subsidy'],
    binds: ['hq2021/purchase-subsidy'],
    says: ['购房十年内不租、不售、不改用途', 'not let, sold or put to other use within ten years of the purchase'],
    sanction: 'hq2021/repayment',
  }),
  obligation('hq2021/statistics', {
    title: ['专项统计报送', 'Statistics'],
    cites: hq2021('第二十四条¶1'),
    register: ['hq2021/第二十四条'],
    who: ['总部企业', 'headquarters enterprises'],
    says: ['按要求及时准确报送数据', 'report data in time and correctly'],
    when: recognised,
    sanction: 'hq2021/repayment',
  }),
  obligation('hq2021/changes-shared', {
    title: ['重大变更信息推送', 'Changes are shared'],
    cites: hq2021('第二十六条¶1'),
    register: ['hq2021/第二十六条'],
    who: ['市场监管部门', 'the market supervision department'],
    says: [
      '名称、资本、合并分立、解散清算、股权、迁移等变更及时推送领导小组办公室',
      'changes of name, capital, structure, shares or seat are passed to the leading group office in time',
    ],
  }),
  obligation('hq2021/district-reports', {
    title: ['各区报送', 'Reports of the districts'],
    cites: hq2021('第三十四条¶1'),
    register: ['hq2021/第三十四条#2'],
    who: ['各区政府', 'district governments'],
    says: ['区级政策和年度情况及时报送', 'district policies and the yearly situation are reported in time'],
  }),
]

/** Who does what. */
export const competences = [
  competence('hq2021/questions', {
    title: ['答复实施问题', 'Questions on its application'],
    cites: hq2021('通知¶1'),
    register: ['hq2021/通知.1'],
    by: [offices.developmentReform],
    says: ['由市发展改革委答复', 'answered by the Development and Reform Commission'],
  }),
  competence('hq2021/leading-group', {
    title: ['总部经济领导小组', 'Leading group on headquarters economy'],
    cites: hq2021('第四条¶1'),
    register: ['hq2021/第四条'],
    by: [offices.headquartersLeadingGroup, offices.developmentReform],
    says: [
      '市长任组长，指导、管理、监督并审议支持措施；办公室设在市发展改革部门',
      'led by the mayor; guides, supervises and deliberates support; its office is in the Development and Reform Commission',
    ],
  }),
  competence('hq2021/money', {
    title: ['资金来源', 'Where the money comes from'],
    cites: hq2021('第十一条¶1'),
    register: ['hq2021/第十一条'],
    by: [offices.finance, offices.developmentReform],
    says: ['在市发展改革部门专项资金中列支', 'paid from the special funds of the Development and Reform Commission'],
  }),
  competence('hq2021/district-policies', {
    title: ['区级总部政策', 'District policies'],
    cites: hq2021('第三十四条¶1'),
    register: ['hq2021/第三十四条#1'],
    by: [offices.districts],
    says: ['各区可自定区级支持政策', 'districts may have policies of their own'],
  }),
  competence('hq2021/interpretation', {
    title: ['解释单位', 'Who interprets it'],
    cites: hq2021('第三十五条¶1'),
    register: ['hq2021/第三十五条'],
    by: [offices.developmentReform],
    says: ['由市发展改革委解释', 'interpreted by the Development and Reform Commission'],
  }),
]

export const districtsMeaning = clarify('hq2021/districts-meaning', {
  title: ['区政府所含机构', 'What district governments include'],
  cites: hq2021('第十九条¶1'),
  register: ['hq2021/第十九条#3'],
  says: [
    '自第十九条起，区政府还包括新区和深汕特别合作区的管委会',
    'from Article 19 on, the committees of the new districts and of Shenshan count as district governments',
  ],
})

export const noSecondSupport = relation('hq2021/no-second-support', {
  title: ['市级同类型支持不重复', 'No second municipal support of the same kind'],
  cites: hq2021('第二十一条¶1'),
  register: ['hq2021/第二十一条'],
  says: [
    '与市级其他同类型支持只享受一份，由企业选择；区级支持不受此限',
    'of municipal support of the same kind only one is had, as the enterprise chooses; district support stands outside',
  ],
  bond: { kind: 'same-support', supports: 'any', against: 'municipal', picks: 'applicant' },
})

export const life = validity('hq2021/life', {
  title: ['施行期间', 'Life of the document'],
  cites: hq2021('第三十六条¶1'),
  register: ['hq2021/第三十六条'],
  says: [
    '自 2021-07-01 起五年，末日为 2026-06-30；2017 年的旧办法同日失效；市政府另有补充规定的优先',
    'five years from 2021-07-01, the last day being 2026-06-30; the text of 2017 ends as it starts; supplementary rules of the city come first',
  ],
  from: '2021-07-01',
  until: '2026-06-30',
  ends: [{ what: '深府规〔2017〕7号', from: '2021-07-01' }],
})
