import { all } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { constructionCourse as course, offices, construction as works } from '@pengce/vocabulary'
import type { PermitItems } from '../permit-phases.ts'
import { permit2020 } from './source.ts'

const { housing, planning } = offices
const { projectOwner, supervisor, utilities } = parties

const owned = { by: projectOwner, phase: 'completion', mode: 'work' } as const

/** Works that may go ahead of the environmental paper, the start, and what must be there before the structure rises. */
export const startItems = {
  preparation: {
    ...owned,
    title: ['可先行的平整、基坑、桩基等', 'levelling, pit and pile works that may go ahead'],
    cites: permit2020('第二十五条¶1'),
    when: works.sitePreparation,
  },
  start: {
    ...owned,
    title: ['开工', 'start of the works'],
    cites: [permit2020('第二十五条¶1'), permit2020('第二十九条¶1')],
    after: ['constructionPermit', 'smallWorks', 'environmentApproval'],
  },
  noiseOpinion: {
    title: ['监理核定噪声和夜间施工', 'noisy and night work checked by the supervisor'],
    by: supervisor,
    phase: 'completion',
    mode: 'opinion',
    cites: permit2020('第三十五条¶1'),
    when: course.noisyWork,
    after: ['constructionPermit', 'smallWorks'],
  },
  deferredPapers: {
    ...owned,
    title: ['补齐缓办的证件', 'papers put off made up for'],
    cites: permit2020('第二十六条¶1'),
    when: course.papersDeferred,
    after: ['constructionPermit', 'smallWorks'],
  },
  planningPermitLate: {
    title: ['补办工程规划许可', 'works planning permit made up for'],
    by: planning,
    phase: 'completion',
    mode: 'approval',
    cites: [permit2020('第二十六条¶1'), permit2020('第十四条¶1')],
    within: workingDays(10),
    when: all(course.planningNeeded, course.planningBlocked),
  },
  structure: {
    ...owned,
    title: ['主体或实体开工', 'start of the main structure'],
    cites: [permit2020('第二十六条¶1'), permit2020('第二十四条¶1')],
    after: ['start', 'deferredPapers', 'planningPermitLate', 'landPermitLate', 'fireReview'],
  },
} as const satisfies PermitItems

/** Completion, its survey, the connections, and joint completion acceptance. */
export const completionItems = {
  completion: { ...owned, title: ['完工', 'completion'], cites: permit2020('第三十一条¶1'), after: ['structure'] },
  survey: {
    ...owned,
    title: ['一次委托统一测绘', 'one survey for all'],
    cites: permit2020('第三十一条¶1'),
    after: ['completion'],
  },
  connection: {
    title: ['水电气等接入', 'connection to utilities made'],
    by: utilities,
    phase: 'completion',
    mode: 'opinion',
    cites: permit2020('第三十七条¶1'),
    when: course.utilitiesSought,
    after: ['utilityApplication', 'start'],
  },
  jointAcceptance: {
    title: ['竣工联合验收', 'joint completion acceptance'],
    by: housing,
    phase: 'completion',
    mode: 'approval',
    cites: permit2020('第三十一条¶1'),
    within: workingDays(10),
    counts: true,
    after: ['survey', 'connection'],
  },
} as const satisfies PermitItems
