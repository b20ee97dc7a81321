import { clarify, competence, obligation, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { gov2023 } from './source.ts'

export const rules = [
  validity('gov2023/in-force-on-publication-2021-07-13-rules', {
    title: ['自发布之日施行旧规则停止', 'In force on publication; 2021-07-13 rules cease'],
    cites: [gov2023('通知¶1'), gov2023('四十五¶1')],
    register: ['gov2023/四十五'],
    from: '2023-09-15',
    ends: [{ what: '2021年7月13日印发的《深圳市人民政府工作规则》', from: '2023-09-15' }],
    says: [
      '自发布之日（2023-09-15）施行，2021-07-13 的旧规则同时停止',
      'in force from publication on 2023-09-15; the rules of 2021-07-13 cease',
    ],
  }),
  clarify('gov2023/composition-of-the-municipal-government', {
    title: ['市政府组成人员', 'Composition of the municipal government'],
    cites: gov2023('四¶1'),
    register: ['gov2023/四'],
    says: [
      '由市长、副市长、其他协助工作的市领导、秘书长和各工作部门负责人组成',
      'the mayor, vice mayors, other leaders who share its work, the secretary-general and the heads of departments',
    ],
  }),
  competence('gov2023/mayor-responsibility-system', {
    title: ['市长负责制', 'Mayor responsibility system'],
    cites: gov2023('五¶1'),
    register: ['gov2023/五.1'],
    by: [offices.municipalGovernment],
    says: ['市长对市政府工作负总责', 'the mayor answers for the work of the government as a whole'],
  }),
  competence('gov2023/vice-mayors-and-other-leaders-division-o', {
    title: ['副市长分工与受托事项', 'Vice mayors and other leaders: division of work'],
    cites: gov2023('五¶2'),
    register: ['gov2023/五.2'],
    by: [offices.municipalGovernment],
    says: [
      '副市长等领导按分工各管一摊，也办市长托付的专项，外事活动按统一安排',
      'each has a field of work, and tasks the mayor entrusts; foreign affairs follow the common arrangement',
    ],
  }),
  competence('gov2023/secretary-general-and-deputies', {
    title: ['秘书长与副秘书长职责', 'Secretary-general and deputies'],
    cites: gov2023('五¶3'),
    register: ['gov2023/五.3'],
    by: [offices.generalOffice],
    says: [
      '秘书长在市长领导下处理日常事务，副秘书长协助',
      'the secretary-general handles daily work under the mayor, the deputies assist',
    ],
  }),
  competence('gov2023/department-head-responsibility-and-rule', {
    title: ['部门首长负责制与规范性文件权', 'Department-head responsibility and rule-making power'],
    cites: [gov2023('七¶1'), gov2023('七¶2')],
    register: ['gov2023/七'],
    by: [offices.municipalGovernment],
    says: [
      '部门由首长负责，可在权限内依法制定规范性文件',
      'the head answers for a department, which may issue normative documents within its powers',
    ],
  }),
  obligation('gov2023/vital-public-interest-appraisal-and-hear', {
    title: ['重大事项须听取专家公众意见', 'Vital public interest: appraisal and hearing of experts and public'],
    cites: gov2023('十一¶1'),
    register: ['gov2023/十一'],
    who: ['市政府和各部门', 'the government and its departments'],
    says: [
      '涉及公众切身利益的重大决策先充分论证，并以论证会、听证会等方式听取专家和公众意见',
      'what touches vital interests of the public is appraised first, and experts and public are heard',
    ],
  }),
  obligation('gov2023/congress-proposals-and-cppcc-motions-han', {
    title: ['建议提案按时限办理并公开', 'Congress proposals and CPPCC motions handled in time and published'],
    cites: gov2023('十四¶2'),
    register: ['gov2023/十四.2'],
    who: ['各部门', 'departments'],
    says: [
      '人大建议和政协提案在规定时限内办结，并依法公开结果',
      'proposals and motions are handled within the limit set and the result published',
    ],
  }),
  obligation('gov2023/defects-found-are-corrected-and-reported', {
    title: ['监督发现问题整改并报告', 'Defects found are corrected and reported'],
    cites: gov2023('十五¶1'),
    register: ['gov2023/十五'],
    who: ['市政府和各部门', 'the government and its departments'],
    says: [
      '监督、司法、审计发现的问题要整改并报告市政府',
      'problems that supervision, courts or audit find are put right and reported',
    ],
  }),
  competence('gov2023/plenary-meeting-tasks', {
    title: ['全体会议议题', 'Plenary meeting: tasks'],
    cites: [gov2023('十九¶1（一）'), gov2023('十九¶1（二）'), gov2023('十九¶1（三）')],
    register: ['gov2023/十九#2'],
    by: [offices.municipalGovernment],
    says: [
      '全体会议传达上级决策、讨论工作报告、计划和预算草案等重大事项、部署重要工作',
      'it passes on higher decisions, settles the work report, plans and draft budget, and sets important work in train',
    ],
  }),
  competence('gov2023/executive-meeting-seven-groups-of-tasks', {
    title: ['常务会议七类议题', 'Executive meeting: seven groups of tasks'],
    cites: [
      gov2023('二十¶1（一）'),
      gov2023('二十¶1（二）'),
      gov2023('二十¶1（三）'),
      gov2023('二十¶1（四）'),
      gov2023('二十¶1（五）'),
      gov2023('二十¶1（六）'),
      gov2023('二十¶1（七）'),
    ],
    register: ['gov2023/二十#2'],
    by: [offices.municipalGovernment],
    says: [
      '常务会议处理七类事项：传达上级决策、报省市委和人大的事项、提交全体会议的事项、重要工作、法规草案和规章草案、重要规范性文件及其他',
      'seven groups: higher decisions, matters for the province, Party committee or congress, matters for the plenary, important work, draft regulations and rules, important normative documents, and others',
    ],
  }),
  obligation('gov2023/heads-attend-or-ask-for-leave', {
    title: ['部门主要负责人参会请假', 'Heads attend or ask for leave'],
    cites: gov2023('二十¶2'),
    register: ['gov2023/二十#4'],
    who: ['各部门', 'departments'],
    says: [
      '主要负责人不能参会的，先请假并由本单位其他负责人代替',
      'a head who cannot attend asks for leave and another leader of the unit attends',
    ],
  }),
  obligation('gov2023/meeting-papers-drafted-by-the-reporting', {
    title: ['会议文件由汇报部门起草', 'Meeting papers drafted by the reporting department'],
    cites: gov2023('二十一¶2'),
    register: ['gov2023/二十一.2'],
    who: ['各部门', 'departments'],
    says: [
      '议题文件由汇报部门会同有关单位起草，由办公厅审核',
      'the reporting department drafts with others; the General Office checks',
    ],
  }),
  obligation('gov2023/decisions-published-in-time-unless-secre', {
    title: ['决定事项及时公布保密除外', 'Decisions published in time unless secret'],
    cites: gov2023('二十二¶3'),
    register: ['gov2023/二十二.3'],
    who: ['市政府', 'municipal government'],
    says: [
      '会议决定的事项除依法保密外及时公布',
      'what the meetings decide is published in time unless the law keeps it secret',
    ],
  }),
  obligation('gov2023/leaders-as-a-rule-do-not-attend-departme', {
    title: ['领导一般不出席部门会议', "Leaders as a rule do not attend departments' work meetings"],
    cites: gov2023('二十五¶1'),
    register: ['gov2023/二十五.1'],
    who: ['市政府领导', 'government leaders'],
    says: [
      '一般不出席部门的工作会议，兼任该部门负责人的除外',
      'as a rule they stay away from a department’s meetings, unless they head it',
    ],
  }),
  obligation('gov2023/no-district-heads-without-approval', {
    title: ['未经报批不得请各区负责人', 'No district heads without approval'],
    cites: gov2023('二十五¶3'),
    register: ['gov2023/二十五.3#1'],
    who: ['各部门', 'departments'],
    says: [
      '未按规定报批的全市性会议不得请各区负责人参加',
      'to a city-wide meeting not approved by rule no district heads are asked',
    ],
  }),
  obligation('gov2023/meetings-and-events-budgeted-and-control', {
    title: ['会议活动经费纳入预算', 'Meetings and events budgeted and controlled'],
    cites: gov2023('二十五¶4'),
    register: ['gov2023/二十五.4'],
    who: ['各部门', 'departments'],
    says: [
      '国际会议、论坛、庆典、节会等经费列入预算并严格控制',
      'conferences, forums, celebrations and festivals are budgeted and kept in check',
    ],
  }),
  obligation('gov2023/as-a-rule-no-papers-straight-to-a-leader', {
    title: ['一般不直接报送领导个人', 'As a rule no papers straight to a leader'],
    cites: gov2023('二十七¶1'),
    register: ['gov2023/二十七.1#2'],
    who: ['各区各部门', 'districts and departments'],
    says: [
      '除领导交办和须直接报送的以外，一般不把文件直接送领导个人',
      'papers do not go straight to a leader, save for matters assigned or such as must',
    ],
  }),
  obligation('gov2023/no-rules-on-bodies-posts-funds', {
    title: ['文件原则上不规定机构编制经费', 'No rules on bodies, posts, funds'],
    cites: gov2023('二十九¶1'),
    register: ['gov2023/二十九#5'],
    who: ['各部门', 'departments'],
    says: [
      '除专门规定外，规章和政策文件原则上不写机构、编制和经费',
      'rules and policies other than special ones do not settle bodies, posts or funds',
    ],
  }),
  competence('gov2023/rules-decisions-orders-bills-mayor-signs', {
    title: ['规章决定命令议案市长签署', 'Rules, decisions, orders, bills: mayor signs'],
    cites: gov2023('三十一¶1'),
    register: ['gov2023/三十一.1'],
    by: [offices.municipalGovernment],
    says: [
      '规章、公布的决定和命令、提请人大的议案由市长签署',
      'the mayor signs rules, decisions, orders and bills to the congress',
    ],
  }),
  competence('gov2023/documents-in-the-government-s-name', {
    title: ['市政府名义发文签发', "Documents in the government's name"],
    cites: gov2023('三十一¶2'),
    register: ['gov2023/三十一.2'],
    by: [offices.municipalGovernment],
    says: [
      '以市政府名义的文件由分管领导审核、市长签发；分管范围内的函件和例行事项可授权签发',
      'the leader in charge reviews and the mayor signs; letters of a field and routine matters may be left to others',
    ],
  }),
  competence('gov2023/documents-in-the-general-office-s-name', {
    title: ['办公厅名义发文签发', "Documents in the General Office's name"],
    cites: gov2023('三十一¶3'),
    register: ['gov2023/三十一.3'],
    by: [offices.generalOffice],
    says: [
      '以办公厅名义的文件一般由秘书长签发；函件可授权副秘书长或办公厅负责人，重要的由分管领导或市长签发',
      'as a rule the secretary-general signs; letters may be left to deputies, important documents go to the leader in charge or the mayor',
    ],
  }),
  obligation('gov2023/sensitive-public-policy-ask-first', {
    title: ['重要公共政策事先请示', 'Sensitive public policy: ask first'],
    cites: gov2023('三十二¶2'),
    register: ['gov2023/三十二.2#2'],
    who: ['各部门', 'departments'],
    says: [
      '涉及两个以上部门、公众权益且关注度高或敏感的政策，出台前先向市政府请示',
      'a policy of two or more departments that touches public rights and draws attention is put to the government first',
    ],
  }),
  obligation('gov2023/no-orders-to-districts-without-authority', {
    title: ['未经授权不得向区发指令', 'No orders to districts without authority'],
    cites: gov2023('三十二¶2'),
    register: ['gov2023/三十二.2#3'],
    who: ['各部门', 'departments'],
    says: [
      '未经市政府授权不得向区政府发指令性文件或提指令性要求',
      'without authority from the government no orders or demands to district governments',
    ],
  }),
  obligation('gov2023/district-normative-documents-filed', {
    title: ['区级规范性文件报备', 'District normative documents filed'],
    cites: gov2023('三十二¶3'),
    register: ['gov2023/三十二.3#2'],
    who: ['各区政府', 'district governments'],
    says: [
      '区级规范性文件及时报市政府备案，由司法行政部门审查',
      'filed with the municipal government in time and examined by the justice department',
    ],
  }),
  obligation('gov2023/municipal-rules-and-normative-documents', {
    title: ['市规章规范性文件报备', 'Municipal rules and normative documents filed upward'],
    cites: gov2023('三十二¶3'),
    register: ['gov2023/三十二.3#3'],
    who: ['市政府', 'municipal government'],
    says: [
      '市的规章和规范性文件依规定上报备案，由司法行政部门办理',
      'filed upward as the rules require; the justice department sees to it',
    ],
  }),
  obligation('gov2023/when-no-document-is-issued', {
    title: ['不再制发文件的情形', 'When no document is issued'],
    cites: gov2023('三十三¶1'),
    register: ['gov2023/三十三.1#1'],
    who: ['各部门', 'departments'],
    says: [
      '部门职权内的事不用市政府或办公厅名义发文；上位规定已明确或现行文件仍适用的不再发文；不得随意要求下级制定配套文件',
      'a department’s own matters are not issued in the government’s name; nothing new where rules already suffice; lower levels are not told to add documents',
    ],
  }),
  obligation('gov2023/task-split-merged-one-bulletin-per-depar', {
    title: ['分工方案合并与简报限1种', 'Task split merged; one bulletin per department'],
    cites: gov2023('三十三¶1'),
    register: ['gov2023/三十三.1#2'],
    who: ['各部门', 'departments'],
    says: [
      '分工方案原则上并入主文件；每个部门向市政府报的简报原则上只有一种；没有实质内容的不发',
      'as a rule the split of tasks goes into the document itself and a department sends one kind of bulletin; empty ones are not issued',
    ],
  }),
  clarify('gov2023/meaning-of-a-circled-paper', {
    title: ['领导圈阅的含义', 'Meaning of a circled paper'],
    cites: gov2023('三十四¶1'),
    register: ['gov2023/三十四'],
    says: [
      '批示须有意见、姓名和日期；对一般报告画圈表示已阅，对有具体请示的画圈表示同意',
      'approvals carry opinion, name and date; a circle means read on a report and consent on a request',
    ],
  }),
  obligation('gov2023/no-self-made-inspections-or-appraisals', {
    title: ['未经批准不得自设督查考核', 'No self-made inspections or appraisals'],
    cites: gov2023('三十七¶1'),
    register: ['gov2023/三十七'],
    who: ['各部门', 'departments'],
    says: ['未经批准不得自设全市性督查检查考核事项', 'no city-wide inspections or appraisals without approval'],
  }),
  competence('gov2023/inspection-office-guides', {
    title: ['督查室指导督查', 'Inspection office guides'],
    cites: gov2023('三十七¶2'),
    register: ['gov2023/三十七.2'],
    by: [offices.generalOffice],
    says: ['市政府督查机构指导全市政府系统的督查工作', 'the inspection office guides inspection across the government'],
  }),
  obligation('gov2023/matters-reported-to-the-party-committee', {
    title: ['须向市委请示报告事项', 'Matters reported to the Party committee'],
    cites: gov2023('四十一¶1'),
    register: ['gov2023/四十一.1'],
    who: ['市政府和各部门', 'the government and its departments'],
    says: [
      '全局性重大政策、重大原则问题和市委职权内事项向市委请示报告',
      'major policy that touches the whole, major matters of principle and what the Party committee decides are put to it',
    ],
  }),
  obligation('gov2023/matters-reported-to-the-municipal-govern', {
    title: ['须向市政府请示报告事项', 'Matters reported to the municipal government'],
    cites: gov2023('四十一¶2'),
    register: ['gov2023/四十一.2'],
    who: ['各部门', 'departments'],
    says: [
      '部门的重大政策、规划和行政措施先向市政府请示报告；重要信息发布严格审核',
      'a department’s major policies, plans and measures are put to the government; important news is checked before release',
    ],
  }),
  obligation('gov2023/leaders-no-publications-inscriptions-con', {
    title: ['领导出版题词贺信限制', 'Leaders: no publications, inscriptions, congratulatory messages'],
    cites: gov2023('四十二¶2'),
    register: ['gov2023/四十二.2'],
    who: ['市政府领导', 'government leaders'],
    says: [
      '一般不公开出版著作讲话，不发贺信贺电，不题词作序；特殊需要另行报批',
      'no publications, congratulations, inscriptions or prefaces, save for special reasons with approval',
    ],
  }),
  obligation('gov2023/financial-discipline', {
    title: ['财经纪律与出国控制', 'Financial discipline'],
    cites: gov2023('四十二¶4'),
    register: ['gov2023/四十二.4'],
    who: ['市政府和各部门', 'the government and its departments'],
    says: [
      '遵守财经纪律，厉行节约，控制因公出国团组',
      'keep financial discipline and thrift; missions abroad are kept in check',
    ],
  }),
  obligation('gov2023/secrecy-and-foreign-affairs-discipline', {
    title: ['保密与外事纪律', 'Secrecy and foreign affairs discipline'],
    cites: gov2023('四十二¶5'),
    register: ['gov2023/四十二.5'],
    who: ['政府工作人员', 'officials'],
    says: [
      '不得泄露国家秘密、工作秘密和商业秘密，遵守外事纪律',
      'state, work and business secrets are not disclosed; foreign-affairs discipline is kept',
    ],
  }),
  clarify('gov2023/applies-to-dispatched-bodies-and-institu', {
    title: ['派出机构直属单位适用', 'Applies to dispatched bodies and institutions'],
    cites: gov2023('四十四¶1'),
    register: ['gov2023/四十四'],
    says: [
      '市政府派出机构和直属事业单位同样适用',
      'the government’s dispatched bodies and affiliated institutions are bound as well',
    ],
  }),
]
