import { end, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { tech2023 } from './source.ts'

export const filingProcedure = procedure('tech2023/project-filing', {
  title: ['技改项目开工前备案', 'Upgrade projects: filed before works begin'],
  cites: tech2023('三/15¶1'),
  register: ['tech2023/三.15#1'],
  start: 'submission',
  steps: {
    submission: submission({
      title: ['提交真实合法完整的项目信息', 'True, lawful and complete information handed in'],
      by: parties.projectOwner,
      cites: tech2023('三/15¶1'),
      complete: 'filing',
    }),
    filing: recordOnly({ by: offices.industry, cites: tech2023('三/15¶1'), recorded: 'works' }),
    works: recordOnly({
      title: ['开工建设', 'Works begin'],
      by: parties.projectOwner,
      cites: tech2023('三/15¶1'),
      recorded: 'begun',
    }),
    begun: end('completed', {
      title: ['已备案开工', 'Filed and begun'],
      to: parties.projectOwner,
      cites: tech2023('三/15¶1'),
    }),
  },

  readings: { 开工建设前: ['备案在开工之前即可，没有写明几日', 'before works begin; no number of days'] },
})
