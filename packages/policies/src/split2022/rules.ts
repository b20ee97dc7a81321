import { always, clarify, competence, obligation, sanction, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { split2022 } from './source.ts'

export const rules = [
  validity('split2022/issued-2022-02-21', {
    title: ['2022年2月21日印发', 'Issued 2022-02-21'],
    cites: split2022('通知¶1'),
    register: ['split2022/通知'],
    says: [
      '2022-02-21 印发，没有写施行和失效日期，自印发之日起算',
      'issued 2022-02-21; neither start nor end is stated, so it runs from its issue',
    ],
  }),
  clarify('split2022/basis-state-council-and-provincial-docum', {
    title: ['依据国发7号与粤府函136号', 'Basis: State Council and provincial documents'],
    cites: split2022('序¶1'),
    register: ['split2022/引言'],
    says: [
      '依据国发〔2021〕7号和粤府函〔2021〕136号',
      'rests on a document of the State Council and one of the province, both of 2021',
    ],
  }),
  clarify('split2022/three-lists-and-their-columns', {
    title: ['三张清单及其栏目', 'Three lists and their columns'],
    cites: split2022('二/（一）¶1'),
    register: ['split2022/二（一）#1'],
    says: [
      '分中央层面、中央层面自贸区和省级三张清单，列明事项、依据、层级部门、改革方式、措施、监管和责任单位',
      'a central list, one for the free-trade area and a provincial one, each with matter, basis, level, way of reform, measures, supervision and unit',
    ],
  }),
  obligation('split2022/nothing-outside-the-lists-may-restrict-e', {
    title: ['清单外不得限制准入', 'Nothing outside the lists may restrict entry'],
    cites: split2022('二/（一）¶1'),
    register: ['split2022/二（一）#2'],
    who: ['各级行政机关', 'authorities'],
    says: ['清单之外不得限制企业进入相关行业', 'nothing outside the lists may keep a firm from an industry'],
  }),
  clarify('split2022/enterprise-includes-self-employed-and-co', {
    title: ['企业含个体户与合作社', "'Enterprise' includes self-employed and cooperatives"],
    cites: split2022('二/（二）/1¶1'),
    register: ['split2022/二（二）1#4'],
    says: [
      '本文件所称企业包括个体工商户和农民专业合作社',
      'in this document enterprises include sole traders and farmers’ cooperatives',
    ],
  }),
  obligation('split2022/lack-of-filing-may-not-restrict-business', {
    title: ['不得以未备案限制经营', 'Lack of filing may not restrict business'],
    cites: split2022('二/（二）/2¶1'),
    register: ['split2022/二（二）2#5'],
    who: ['监管部门', 'supervisors'],
    says: ['企业没有备案，不得因此限制其经营', 'a firm that has not filed may not be kept from business for that'],
  }),
  obligation('split2022/conditions-measurable-no-catch-all-told', {
    title: ['许可条件可量化无兜底并公示', 'Conditions measurable, no catch-all, told once, published'],
    cites: split2022('二/（二）/3¶1'),
    register: ['split2022/二（二）3#3'],
    who: ['审批单位', 'approving offices'],
    says: [
      '许可条件须完备可量化、没有兜底条款，并写明监管规则和违约后果，一次告知、提供文本、对外公布',
      'the conditions are complete and measurable, without a catch-all, told at once with rules and consequences, and published',
    ],
  }),
  sanction('split2022/licence-conditions-not-met-credit-punish', {
    title: ['不符许可条件失信惩戒', 'Licence conditions not met: credit punishment'],
    cites: split2022('二/（二）/3¶1'),
    register: ['split2022/二（二）3#7'],
    against: ['以承诺取得许可的经营者', 'holders of licences by commitment'],
    when: always,
    effects: ['credit-record'],
    says: [
      '查实不符合许可条件的，依法失信惩戒，记录归集到信用平台',
      'who is found not to meet the conditions is punished in credit, and the record goes to the credit platform',
    ],
  }),
  obligation('split2022/cancelled-items-leave-the-power-list', {
    title: ['取消事项移出权责清单', 'Cancelled items leave the power list'],
    cites: split2022('三/（一）¶1'),
    register: ['split2022/三（一）#1'],
    who: ['原审批部门', 'former approving department'],
    says: ['取消的事项移出权责清单', 'an item that is cancelled leaves the list of powers'],
  }),
  obligation('split2022/other-items-updated-in-the-provincial-sy', {
    title: ['其他事项系统信息及时调整', 'Other items updated in the provincial system'],
    cites: split2022('三/（一）¶1'),
    register: ['split2022/三（一）#2'],
    who: ['各单位', 'units'],
    says: [
      '未取消的事项及时在省系统调整名称、类型、流程、时限和材料',
      'items that stay are updated in the provincial system in time',
    ],
  }),
  obligation('split2022/uniform-scope-catalogue-licence-needs-to', {
    title: ['经营范围规范目录与许可告知', 'Uniform scope catalogue; licence needs told; data pushed'],
    cites: split2022('三/（二）¶1'),
    register: ['split2022/三（二）#1'],
    who: ['市场监管部门', 'market supervision'],
    says: [
      '采用统一的经营范围目录，告知所需许可，及时推送登记信息，各单位认领监管对象',
      'the national catalogue of scopes is used, the permits needed are told, and registrations are passed on in time',
    ],
  }),
  obligation('split2022/beyond-scope-but-no-licence-needed-no-pe', {
    title: ['超范围非许可经营不处罚', 'Beyond scope but no licence needed: no penalty'],
    cites: split2022('三/（二）¶1'),
    register: ['split2022/三（二）#2'],
    who: ['监管部门', 'supervisors'],
    says: [
      '超出登记范围但不涉及许可的经营活动不处罚',
      'business beyond the registered scope that needs no licence is not penalised',
    ],
  }),
  obligation('split2022/other-matters-handled-by-the-scope-the-e', {
    title: ['按自选经营范围办理事项', 'Other matters handled by the scope the enterprise chose'],
    cites: split2022('三/（二）¶1'),
    register: ['split2022/三（二）#3'],
    who: ['各部门', 'departments'],
    says: ['办理其他事项以企业自选的经营范围为准', 'other matters follow the scope that the enterprise chose'],
  }),
  obligation('split2022/e-licence-and-e-seal-issued-together-wit', {
    title: ['同步发放电子证照印章', 'E-licence and e-seal issued together with paper ones'],
    cites: split2022('三/（四）¶1'),
    register: ['split2022/三（四）#1'],
    who: ['各单位', 'units'],
    says: ['发放实体证照或印章时同步发放电子的', 'an electronic one goes with every paper licence or seal'],
  }),
  obligation('split2022/no-paper-demanded-where-e-licence-suffic', {
    title: ['电子证照可替代不要实体', 'No paper demanded where e-licence suffices'],
    cites: split2022('三/（四）¶1'),
    register: ['split2022/三（四）#2'],
    who: ['各单位', 'units'],
    says: ['电子证照够用时不得再要纸质原件或复印件', 'where the electronic licence suffices no paper is asked for'],
  }),
  competence('split2022/who-supervises-by-way-of-reform', {
    title: ['各类改革事项监管主体', 'Who supervises by way of reform'],
    cites: split2022('四/（一）¶1'),
    register: ['split2022/四（一）#1'],
    by: [offices.marketRegulation, offices.districts],
    says: [
      '取消或改备案的由原主管部门监管；承诺或优化的由审批部门监管持证者并查处无证经营',
      'matters cancelled or filed stay with the department that approved them; others with the approving department, which also pursues business without a permit',
    ],
  }),
  competence('split2022/pooled-licensing-or-enforcement-reform-g', {
    title: ['集中许可与综合执法改革监管', 'Pooled licensing or enforcement reform: government assigns'],
    cites: split2022('四/（一）¶1'),
    register: ['split2022/四（一）#2'],
    by: [offices.municipalGovernment, offices.districts],
    says: [
      '实行集中许可或综合执法的，由同级政府确定监管主体',
      'where licensing or enforcement is pooled, the government of that level names the supervisor',
    ],
  }),
  competence('split2022/steering-group-and-lead-offices', {
    title: ['协调小组与牵头单位', 'Steering group and lead offices'],
    cites: split2022('五/（一）¶1'),
    register: ['split2022/五（一）'],
    by: [offices.generalOffice, offices.marketRegulation, offices.justice, offices.dataServices],
    says: [
      '办公厅、市场监管和司法部门牵头，政务数据部门管数据，各主管部门逐项定方案',
      'the General Office, market regulation and justice lead, the data bureau sees to data, and each department plans its items',
    ],
  }),
  clarify('split2022/annexed-lists-not-in-the-corpus', {
    title: ['三张清单附件未收录', 'Annexed lists not in the corpus'],
    cites: [split2022('附件目录¶1'), split2022('附件目录¶2'), split2022('附件目录¶3')],
    register: ['split2022/附件'],
    says: ['三张清单只有名称，具体事项不在文本里', 'the three lists are only named; their items are not in the text'],
  }),
]
