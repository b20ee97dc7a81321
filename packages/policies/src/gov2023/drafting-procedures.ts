import { any } from '@pengce/language'
import { decision, end, inquiry, parallelReview, parties, procedure, publication, submission } from '@pengce/procedure'
import { offices, governmentPaper as paper } from '@pengce/vocabulary'
import { gov2023 } from './source.ts'

const { justice, municipalGovernment } = offices
const { consultedOffices, departmentHead, leadDepartment } = parties
/** Either attribute calls for hearings and for a look at stability. */
const sensitive = any(paper.publicInterest, paper.unsettling)

export const draftingProcedure = procedure('gov2023/drafting', {
  title: ['法规规章规范性文件和重大事项起草', 'Drafting regulations, rules, normative documents and major requests'],
  cites: gov2023('二十九¶1'),
  register: ['gov2023/二十九#1', 'gov2023/二十九#2', 'gov2023/二十九#3', 'gov2023/二十九#4', 'gov2023/二十九#6'],
  start: 'draft',
  steps: {
    draft: submission({
      title: ['调研起草', 'Studied and drafted'],
      by: leadDepartment,
      cites: gov2023('二十九¶1'),
      complete: 'appraisal',
    }),
    appraisal: parallelReview({
      title: ['评估论证与听取意见', 'Appraised and opinions heard'],
      by: leadDepartment,
      cites: gov2023('二十九¶1'),
      of: {
        appraisal: {
          title: ['合法性、必要性、可行性等论证', 'lawful, needed, feasible and in line with macro policy'],
          by: leadDepartment,
        },
        offices: {
          title: ['事先征求区和部门意见', 'districts and departments asked beforehand'],
          by: consultedOffices,
          when: paper.touchesOffices,
        },
        hearings: {
          title: ['多种形式听取各方面意见', 'all sides heard in several ways'],
          by: leadDepartment,
          when: sensitive,
        },
        stability: {
          title: ['社会稳定风险评估', 'risk to social stability assessed'],
          by: leadDepartment,
          when: sensitive,
        },
        competition: {
          title: ['公平竞争审查', 'fair competition examined'],
          by: leadDepartment,
          when: paper.marketActivity,
        },
        comment: {
          title: ['公开征求意见', 'put to public comment'],
          by: leadDepartment,
          when: paper.publicComment,
        },
      },
      allPass: 'submitted',
      anyFails: 'revised',
    }),
    submitted: end('completed', {
      title: ['可以报送市政府', 'May be sent to the government'],
      cites: gov2023('二十九¶1'),
    }),
    revised: end('returned', { title: ['修改或者缓议', 'Revised or put off'], cites: gov2023('二十九¶1') }),
  },

  readings: {
    和公众权益: [
      '重大公共利益和容易影响稳定两者只要占一，就要听取意见并评估风险',
      'either is enough: touching major public interest, or likely to unsettle the public',
    ],
    公开征求意见: ['没有写明天数，以其他规定为准', 'no number of days; other rules set it'],
  },
})

export const departmentDocumentProcedure = procedure('gov2023/department-document', {
  title: ['部门规范性文件的审查与发布', 'Normative documents of departments: reviewed and published'],
  cites: [gov2023('三十二¶1'), gov2023('三十二¶3')],
  register: ['gov2023/三十二.1', 'gov2023/三十二.2#1', 'gov2023/三十二.3#1'],
  start: 'powers',
  steps: {
    powers: decision({
      title: ['确定制定主体', 'Who may make it'],
      by: leadDepartment,
      cites: gov2023('三十二¶1'),
      approved: 'own',
      also: {
        'two-departments': {
          title: ['涉及两个以上部门职权', 'within the powers of two departments or more'],
          to: 'shared',
          cites: gov2023('三十二¶2'),
        },
      },
    }),
    shared: inquiry({
      title: ['充分听取相关部门意见', 'Departments concerned heard'],
      by: leadDepartment,
      cites: gov2023('三十二¶2'),
      of: { opinions: { title: ['相关部门意见', 'opinions of the departments'], by: consultedOffices } },
      allIn: 'maker',
    }),
    maker: decision({
      title: ['联合制定或者由市政府制定', 'Made jointly, or by the government'],
      by: departmentHead,
      cites: gov2023('三十二¶2'),
      approved: 'own',
      also: {
        'made-by-government': {
          title: ['由市政府制定规章、规范性文件', 'a rule or document of the government'],
          to: 'byGovernment',
          cites: gov2023('三十二¶2'),
        },
      },
    }),
    own: parallelReview({
      title: ['自行评估与审查', 'Own assessment and review'],
      by: leadDepartment,
      cites: gov2023('三十二¶1'),
      of: {
        policy: { title: ['宏观政策取向一致性评估', 'in line with macro policy'], by: leadDepartment },
        legality: { title: ['合法性审查', 'examined for legality'], by: leadDepartment },
      },
      allPass: 'legality',
      anyFails: 'returned',
    }),
    legality: decision({
      title: ['司法行政部门合法性审查', 'Examined by the judicial administration'],
      by: justice,
      cites: gov2023('三十二¶3'),
      approved: 'gazette',
      refused: 'returned',
    }),
    gazette: publication({
      title: ['在市政府公报发布', 'Published in the gazette'],
      by: leadDepartment,
      cites: gov2023('三十二¶3'),
      published: 'published',
    }),
    published: end('completed', { title: ['已发布', 'Published'], cites: gov2023('三十二¶3') }),
    byGovernment: end('completed', {
      title: ['改由市政府制定', 'To be made by the government'],
      by: municipalGovernment,
      cites: gov2023('三十二¶2'),
    }),
    returned: end('returned', { to: leadDepartment, cites: [gov2023('三十二¶1'), gov2023('三十二¶3')] }),
  },
})
