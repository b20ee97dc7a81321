import { clarify, competence, obligation, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { relief2020 } from './source.ts'

export const rules = [
  validity('relief2020/in-force-2020-11-01-for-3-years', {
    title: ['纾困指引三年有效期', 'In force 2020-11-01 for 3 years'],
    cites: relief2020('五/（三）¶1'),
    register: ['relief2020/五（三）'],
    from: '2020-11-01',
    until: '2023-10-31',
    says: ['自 2020-11-01 起三年，末日 2023-10-31', 'three years from 2020-11-01, the last day being 2023-10-31'],
  }),
  competence('relief2020/contact-for-problems-in-execution', {
    title: ['执行问题反映单位', 'Contact for problems in execution'],
    cites: relief2020('通知¶1'),
    register: ['relief2020/通知'],
    by: [offices.reliefLeadingGroup, offices.smallBusiness],
    says: ['执行中的问题向领导小组办公室（市中小企业服务局）反映', 'questions go to the office of the leading group'],
  }),
  clarify('relief2020/basis-2019-fund-and-liquidity-risk-plan', {
    title: ['依据2019年处置工作方案', 'Basis: 2019 fund and liquidity-risk plan'],
    cites: relief2020('序¶1'),
    register: ['relief2020/引言'],
    says: ['依据深府办函〔2019〕239号的处置方案', 'rests on the plan of 深府办函〔2019〕239号'],
  }),
  competence('relief2020/relief-up-to-cny-200-million-leading-gro', {
    title: ['2亿元及以下由领导小组定', 'Relief up to CNY 200 million: leading group decides'],
    cites: relief2020('一/（二）¶1'),
    register: ['relief2020/一（二）#4'],
    by: [offices.reliefLeadingGroup],
    says: ['2 亿元及以下由领导小组决定', 'up to two hundred million the leading group decides'],
  }),
  competence('relief2020/relief-above-cny-200-million-municipal-e', {
    title: ['超2亿元报市政府会议定', 'Relief above CNY 200 million: municipal executive or Party group meeting'],
    cites: relief2020('一/（二）¶1'),
    register: ['relief2020/一（二）#5'],
    by: [offices.municipalGovernment],
    says: [
      '超过 2 亿元报市政府常务会议或党组会议决定',
      'above two hundred million a meeting of the government or its Party group decides',
    ],
  }),
  obligation('relief2020/later-supervision-exit-recovery', {
    title: ['后期监管与退出机制', 'Later supervision, exit, recovery'],
    cites: relief2020('三/（四）¶1'),
    register: ['relief2020/三（四）#1'],
    who: ['基金实施机构', 'the bodies that run the fund'],
    says: [
      '流动性缓解后及时收回资金，循环使用',
      'money is taken back in time from firms whose trouble has eased, and used again',
    ],
  }),
  obligation('relief2020/periodic-report-of-the-fund-manager', {
    title: ['母基金定期报告落实情况', 'Periodic report of the fund manager'],
    cites: relief2020('三/（四）¶1'),
    register: ['relief2020/三（四）#2'],
    who: ['母基金管理机构', 'the fund manager'],
    says: ['定期向领导小组办公室报告落实情况', 'the fund manager reports to the leading group’s office at intervals'],
  }),
  obligation('relief2020/fund-managers-supervise-and-act-with-dil', {
    title: ['基金管理机构监督尽责', 'Fund managers supervise and act with diligence'],
    cites: relief2020('四¶1'),
    register: ['relief2020/四#2'],
    who: ['市、区基金管理机构', 'city and district fund managers'],
    says: ['监督资金使用，勤勉尽责', 'city and district fund managers supervise and act with diligence'],
  }),
  clarify('relief2020/private-enterprise', {
    title: ['民营企业定义', 'Private enterprise'],
    cites: relief2020('五/（一）/1¶1'),
    register: ['relief2020/五（一）1'],
    says: [
      '实际控制人或控股股东非国有也非外资；因纾困或抵债转为国资控股的仍算民营',
      'controlled neither by the state nor from abroad; still private where the state came in through relief or debt',
    ],
  }),
  clarify('relief2020/leading-key-link-and-core-supply-enterpr', {
    title: ['龙头关键核心供应链企业', 'Leading, key-link and core-supply enterprises'],
    cites: relief2020('五/（一）/5¶1'),
    register: ['relief2020/五（一）5'],
    says: [
      '含世界和中国 500 强、市工业百强、外贸百强，填补链条空白或替代进口的企业，以及重点企业的核心配套商；清单没有列尽',
      'the world’s and China’s top 500, the city’s top 100 in industry and in trade, firms that fill gaps of a chain or replace imports, and core suppliers of key firms; the list is open',
    ],
  }),
  clarify('relief2020/core-technology-high-tech-certificate-an', {
    title: ['核心技术须国高资质与证明', 'Core technology: high-tech certificate and proof'],
    cites: relief2020('五/（一）/6¶1'),
    register: ['relief2020/五（一）6'],
    says: [
      '本企业或其在深（含深汕）控股子公司一般应持国家高企证书，并有技术新颖先进和近期市场占有的证明',
      'as a rule the firm or a subsidiary it controls here holds the national high-tech certificate, with proof of technology and recent market share',
    ],
  }),
  clarify('relief2020/sufficient-self-rescue', {
    title: ['充分自救的含义', 'Sufficient self-rescue'],
    cites: relief2020('五/（一）/8¶1'),
    register: ['relief2020/五（一）8'],
    says: [
      '例如提供抵押担保、处置资产，并附说明材料',
      'steps such as security given or assets sold, with papers to explain them',
    ],
  }),
  clarify('relief2020/social-risk-assessment-report', {
    title: ['社会风险评估报告内容', 'Social risk assessment report'],
    cites: relief2020('五/（一）/9¶1'),
    register: ['relief2020/五（一）9'],
    says: [
      '由区政府评估就业、社会稳定、金融风险和产业发展四方面的影响',
      'it weighs jobs, social stability, financial risk and the growth of industry',
    ],
  }),
]
