import { always, clarify, competence, obligation, sanction, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { build2022 } from './source.ts'

export const rules = [
  validity('build2022/status-and-contact', {
    title: ['状态与联络单位', 'Status and contact'],
    cites: [build2022('通知¶1'), build2022('序¶1')],
    register: ['build2022/题注#1'],
    says: [
      '2022-10-02 印发，2022-10-24 公布；没有文号、施行日期和有效期',
      'issued 2022-10-02, posted 2022-10-24; the text has no number, no day of effect and no end',
    ],
  }),
  competence('build2022/districts-bound-in-all-articles', {
    title: ['各区普遍责任', 'Districts bound in all articles'],
    cites: build2022('一/（一）¶2'),
    register: ['build2022/（一）#1'],
    by: [offices.districts],
    says: [
      '每一项都由各区和新区、合作区管委会共同负责',
      'every measure also binds the districts and the committees of new areas and cooperation zones',
    ],
  }),
  obligation('build2022/public-projects-use-directory-items', {
    title: ['公共投资优先采用新技术', 'Public projects use directory items'],
    cites: build2022('二/（三）¶2'),
    register: ['build2022/（三）.¶2#1'],
    who: ['政府和国有资金项目', 'projects paid by the government or with state capital'],
    says: [
      '推广目录内的新技术由公共项目带头采用',
      'public projects take the lead in using new technology of the directory',
    ],
  }),
  obligation('build2022/prefabrication-in-full', {
    title: ['装配式全面采用', 'Prefabrication in full'],
    cites: build2022('三/（七）¶2'),
    register: ['build2022/（七）.¶2#1'],
    who: ['住宅和达到规模的公共、工业建筑', 'housing, and public or industrial buildings above a set size'],
    says: [
      '全面采用装配式建造，立项、规划和建设各环节都要写明',
      'prefabricated throughout, and so stated at approval, in planning and in building',
    ],
  }),
  obligation('build2022/delivered-fully-fitted-out', {
    title: ['全装修成品交房', 'Delivered fully fitted out'],
    cites: build2022('三/（七）¶3'),
    register: ['build2022/（七）.¶3#1'],
    who: ['住宅建设单位', 'builders of housing'],
    says: ['全面推行全装修交付', 'housing is to be delivered fully fitted out'],
  }),
  obligation('build2022/bim-for-all-new-projects', {
    title: ['新建项目全面用BIM', 'BIM for all new projects'],
    cites: build2022('三/（八）¶1'),
    register: ['build2022/（八）.¶1#1'],
    who: ['新建项目', 'all new construction projects in the city'],
    says: [
      '自 2023-01-01 起新建项目全面应用 BIM',
      'from 2023-01-01 every new project uses a building information model',
    ],
  }),
  obligation('build2022/lifetime-responsibility', {
    title: ['终身责任与保险', 'Lifetime responsibility'],
    cites: build2022('四/（十）¶1'),
    register: ['build2022/（十）.¶1#1'],
    who: ['建设、勘察、设计、施工、监理单位', 'owners, surveyors, designers, builders and supervisors'],
    says: [
      '质量终身负责，并推行个人执业保险',
      'they answer for quality for life, with personal practice insurance being brought in',
    ],
  }),
  obligation('build2022/safety-liability-insurance', {
    title: ['安全责任险浮动费率', 'Safety liability insurance'],
    cites: build2022('四/（十一）¶1'),
    register: ['build2022/（十一）.¶1#1'],
    who: ['施工企业', 'construction firms'],
    says: ['全面投保安全生产责任险，费率浮动', 'all insure against accidents at work, at a floating premium'],
  }),
  obligation('build2022/separate-training-fund', {
    title: ['培训经费单列', 'Separate training fund'],
    cites: build2022('五/（十四）¶2'),
    register: ['build2022/（十四）.¶2#1'],
    who: ['建设项目', 'construction projects'],
    says: [
      '工人培训经费在安全文明施工费中单列，投标时不得让利',
      'money for training workers stands apart within the safety cost and is not open to bidding',
    ],
  }),
  sanction('build2022/exposure-of-hidden-barriers', {
    title: ['隐性壁垒曝光', 'Exposure of hidden barriers'],
    cites: build2022('六/（十五）¶1'),
    register: ['build2022/（十五）.¶1#1'],
    against: ['设置隐性壁垒的招标人', 'those inviting tenders who set hidden barriers'],
    when: always,
    effects: ['credit-record'],
    says: ['整治中发现的问题定期集中曝光', 'what the campaign finds is made public at intervals'],
  }),
  clarify('build2022/errors-in-trying-new', {
    title: ['探索新技术失误可免责', 'Errors in trying new technology'],
    cites: build2022('二/（四）¶2'),
    register: ['build2022/（四）.¶2#1'],
    says: [
      '探索新技术中的失误或偏差，合规定条件的可以免责或减轻责任，条件另有规定',
      'errors made in trying new technology may be excused or weigh less where the conditions, set elsewhere, are met',
    ],
  }),
  obligation('build2022/general-contracting', {
    title: ['标准成熟项目采用工程总承包', 'General contracting for standard projects'],
    cites: build2022('五/（十二）¶1'),
    register: ['build2022/（十二）.¶1#2'],
    who: ['建设单位', 'project owners'],
    says: [
      '学校、保障房、市政道路、装配式建筑等标准明确、方案成熟的项目，原则上采用总承包',
      'schools, affordable housing, municipal roads, prefabricated buildings and the like are contracted as a whole as a rule',
    ],
  }),
]
