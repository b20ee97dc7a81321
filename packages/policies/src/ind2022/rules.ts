import { always, clarify, competence, obligation, sanction, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { ind2022 } from './source.ts'

export const rules = [
  competence('ind2022/contact-authority', {
    title: ['疑问反映单位', 'Contact authority'],
    cites: ind2022('通知¶1'),
    register: ['ind2022/头#1'],
    by: [offices.industry],
    says: ['实施中的问题向市工业和信息化局反映', 'questions go to the industry bureau'],
  }),
  clarify('ind2022/meaning-of-district-governments', {
    title: ['各区政府范围', 'Meaning of district governments'],
    cites: ind2022('一/1¶1'),
    register: ['ind2022/一.1#4'],
    says: ['含新区和合作区管委会', 'the committees of new areas and cooperation zones are included'],
  }),
  obligation('ind2022/no-arbitrary-refusal-or-recall-of-loans', {
    title: ['续贷正常办理不得抽断贷', 'No arbitrary refusal or recall of loans'],
    cites: ind2022('二/6¶1'),
    register: ['ind2022/二.6#2'],
    who: ['金融机构', 'financial institutions'],
    says: [
      '符合条件的工业企业续贷正常办理，不得盲目抽贷断贷压贷',
      'a firm that meets the conditions has its loan renewed as a matter of course; no refusal, recall or squeeze',
    ],
  }),
  obligation('ind2022/new-renewable-power-not-counted', {
    title: ['新增可再生电力不计入考核', 'New renewable power not counted'],
    cites: ind2022('二/9¶1'),
    register: ['ind2022/二.9#3'],
    who: ['考核各区的部门', 'those who assess the districts'],
    says: [
      '十四五期间新增的可再生电力不计入区的能源消费总量考核',
      'new renewable electricity of 2021 to 2025 does not count in a district’s energy total',
    ],
  }),
  sanction('ind2022/enforcement-in-the-hr-market', {
    title: ['整治人力资源市场违法', 'Enforcement in the HR market'],
    cites: ind2022('二/11¶1'),
    register: ['ind2022/二.11#2'],
    against: ['人力资源市场主体', 'those in the labour market'],
    when: always,
    effects: ['fine'],
    says: [
      '发布虚假信息或哄抬用工价格的专项整治，没有列出数额',
      'a special campaign against false information and bid-up prices; no sum is given',
    ],
  }),
  sanction('ind2022/price-gouging-and-rumours', {
    title: ['打击哄抬物价散布涨价', 'Price gouging and rumours'],
    cites: ind2022('五/21¶1'),
    register: ['ind2022/五.21#2'],
    against: ['市场主体', 'market entities'],
    when: always,
    effects: ['fine'],
    says: [
      '哄抬价格或捏造散布涨价信息的依法查处，没有列出数额',
      'bidding up prices, or inventing and spreading news of rises, is dealt with by law; no sum is given',
    ],
  }),
  obligation('ind2022/timely-payment-to-small-firms', {
    title: ['及时支付中小企业账款', 'Timely payment to small firms'],
    cites: ind2022('七/28¶1'),
    register: ['ind2022/七.28#1'],
    who: ['机关、事业单位和大型企业', 'government bodies, public institutions and large enterprises'],
    says: [
      '向中小企业采购的按支付条例及时付款',
      'goods, works and services of small and medium firms are paid for in time, under the regulation',
    ],
  }),
  sanction('ind2022/joint-punishment-of-malicious-arrears', {
    title: ['恶意拖欠联合惩戒', 'Joint punishment of malicious arrears'],
    cites: ind2022('七/28¶1'),
    register: ['ind2022/七.28#2'],
    against: ['大型企业', 'large enterprises'],
    when: always,
    effects: ['credit-record'],
    says: [
      '恃强拖欠或恶意不付的联合惩戒，没有列出数额',
      'holding back what is due by force of the market, or wilfully, is punished jointly; no sum is given',
    ],
  }),
  obligation('ind2022/utilities-must-keep-promised-connection', {
    title: ['水电气通信按承诺时限接入', 'Utilities must keep promised connection times'],
    cites: ind2022('八/30¶1'),
    register: ['ind2022/八.30#1'],
    who: ['为重大项目服务的水电气通信单位', 'utilities that serve major projects'],
    says: ['按承诺的时限和质量接入', 'connection in the time and quality promised'],
  }),
  validity('ind2022/from-publication-to-2025-12-31', {
    title: ['发布日起至2025年底', 'From publication to 2025-12-31'],
    cites: ind2022('末¶1'),
    register: ['ind2022/末#1'],
    until: '2025-12-31',
    says: ['自发布之日起至 2025-12-31', 'from publication to 2025-12-31'],
  }),
  validity('ind2022/measures-with-own-term-keep-it', {
    title: ['已有期限的从其期限', 'Measures with own term keep it'],
    cites: ind2022('末¶1'),
    register: ['ind2022/末#2'],
    until: '2025-12-31',
    says: [
      '自带期限的措施（如第 7、24、25、26 项）从其期限',
      'a measure with a term of its own, as items 7, 24, 25 and 26, keeps it',
    ],
  }),
  competence('ind2022/annex-with-funding-standards-is-missing', {
    title: ['新增资金支持标准附件缺失', 'Annex with funding standards is missing'],
    cites: ind2022('附件目录¶1'),
    register: ['ind2022/附件#1'],
    by: [offices.industry],
    says: [
      '资金支持标准的附件只余一张图片，标准不在文本里',
      'the annex with the standards is only a picture; they are not in the text',
    ],
  }),
  obligation('ind2022/credit-for-leads', {
    title: ['区政府提供线索考核加分', 'Districts gain points for leads'],
    cites: ind2022('一/2¶1'),
    register: ['ind2022/一.2#2'],
    who: ['市产业主管部门', 'the industrial departments'],
    says: [
      '区里提供重大制造项目线索并成功落地的，在工业投资考核中加分',
      'a district whose lead comes to land in the city gains points in the appraisal of industrial investment',
    ],
  }),
  competence('ind2022/reinvested-amount', {
    title: ['返投金额认定', 'What counts as reinvested'],
    cites: ind2022('一/2¶1'),
    register: ['ind2022/一.2#3'],
    by: [offices.finance],
    says: [
      '产业基金引进的高端项目，由引导基金主管部门按落地情况认定返投金额',
      'for a project that a fund brought in, the department in charge of the guidance fund may recognise the amount reinvested by what landed',
    ],
  }),
  obligation('ind2022/policy-rent-and-term', {
    title: ['政策性厂房租期租金', 'Policy factory space: term and rent'],
    cites: ind2022('二/5¶1'),
    register: ['ind2022/二.5#2'],
    who: ['出租单位', 'letting units'],
    says: [
      '纳入产业用地用房平台的政策性厂房，租期租金按主管部门的产业用房办法确定',
      'space on the city platform is let for the term and rent that the rules on industrial space set',
    ],
  }),
  obligation('ind2022/energy-review-first', {
    title: ['先进能效项目优先节能审查', 'Energy review: efficient projects first'],
    cites: ind2022('二/9¶1'),
    register: ['ind2022/二.9#2'],
    who: ['节能审查机关', 'the energy reviewers'],
    says: [
      '能效达到同业先进的重点企业和重大项目，纳入用能台账并优先办理节能审查',
      'key firms and major projects at the advanced level stand in the ledger and are reviewed first',
    ],
  }),
]
