import { decision, end, parties, procedure, publication, publicNotice, recordOnly, submission } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { talent2014 } from './source.ts'

const { housingSecurity, municipalGovernment } = offices
const { jointConference, sectorDepartment, talentBody } = parties

/** The joint conference looks at it, the government approves it, and it is published. */
const settled = (second: '第二十二条¶2' | '第三十四条¶1') =>
  ({
    conference: decision({
      title: ['联席会议审议', 'Considered by the joint conference'],
      by: jointConference,
      cites: talent2014(second),
      approved: 'approval',
      refused: 'returned',
    }),
    approval: decision({
      title: ['报市政府批准', 'Approved by the government'],
      by: municipalGovernment,
      cites: talent2014(second),
      approved: 'publication',
      refused: 'returned',
    }),
    published: end('completed', { title: ['已公布', 'Published'], cites: talent2014(second) }),
    returned: end('refused', { title: ['未获通过', 'Not passed'], cites: talent2014(second) }),
  }) as const

export const listProcedure = procedure('talent2014/key-units', {
  title: ['人才安居重点企事业单位名录', 'List of key units for talent housing: made and changed'],
  cites: [talent2014('第二十二条¶1'), talent2014('第二十二条¶2')],
  register: ['talent2014/第二十二条.1', 'talent2014/第二十二条.2', 'talent2014/第二十二条.3'],
  start: 'selection',
  steps: {
    selection: submission({
      title: ['拟订条件和初选名录', 'Conditions and first list drawn up'],
      by: sectorDepartment,
      cites: [talent2014('第二十二条¶1'), talent2014('第二十二条¶3')],
      complete: 'draft',
    }),
    draft: recordOnly({
      title: ['汇总成名录草案', 'Lists put together as a draft'],
      by: housingSecurity,
      cites: talent2014('第二十二条¶2'),
      recorded: 'notice',
    }),
    notice: publicNotice({
      title: ['两个网站公示', 'Shown on both websites'],
      by: housingSecurity,
      cites: talent2014('第二十二条¶2'),
      lasts: workingDays(5),
      clear: 'conference',
      objection: 'returned',
    }),
    publication: publication({
      title: ['对外公布', 'Published'],
      by: housingSecurity,
      cites: talent2014('第二十二条¶2'),
      published: 'published',
    }),
    ...settled('第二十二条¶2'),
  },

  readings: {
    增减: [
      '名录的增减走同样的程序，由行业主管部门提出',
      'additions and removals run the same way, proposed by the sector',
    ],
    不少于: ['五个工作日是下限，可以更长', 'five working days are the least; it may stand longer'],
  },
})

export const standardsProcedure = procedure('talent2014/standards', {
  title: ['人才安居条件标准和材料调整', 'Changes to conditions, amounts and papers'],
  cites: talent2014('第三十四条¶1'),
  register: ['talent2014/第三十四条.1'],
  start: 'proposal',
  steps: {
    proposal: submission({
      title: ['提出调整方案', 'Change proposed'],
      by: talentBody,
      cites: talent2014('第三十四条¶1'),
      complete: 'conference',
    }),
    publication: publication({
      title: ['公布执行', 'Published and applied'],
      by: talentBody,
      cites: talent2014('第三十四条¶1'),
      published: 'published',
    }),
    ...settled('第三十四条¶1'),
  },
})
