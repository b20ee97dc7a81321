import { factsAbout, measure, type Office, source } from '@pengce/language'
import {
  acceptance,
  correction,
  decision,
  end,
  instalments,
  jointOpinion,
  parallelReview,
  parties,
  procedure,
  publicNotice,
  submission,
} from '@pengce/procedure'
import { percent, wan, workingDays, yuan } from '@pengce/values'

const office = (id: string): Office => ({ id, title: { zh: id, en: id } })
export const town = { desk: office('desk'), water: office('water'), roads: office('roads'), mayor: office('mayor') }

export const paper = source(
  { document: 'paper', provisions: { 一: '11111111', 二: '22222222', 三: '33333333' } },
  { title: ['文件', 'paper'], number: null, issuer: ['镇', 'town'], issued: '2020-01-01' },
)
const about = factsAbout('project', 'works')
export const nearWater = about.yesNo('near-water', { label: ['临水', 'near water'], source: 'declared' })
const cost = about.money('cost', { label: ['投资', 'cost'], source: 'declared' })

/** Pays ten per cent of the cost, at most a hundred thousand yuan. */
export const award = measure('paper/grant', {
  title: ['补助', 'Grant'],
  subject: 'project',
  cites: paper('三'),
  register: ['paper/三'],
  when: cost.atLeast(yuan(1)),
  pays: cost.times(percent(10)).cappedAt(wan(10)),
})

/** A made-up grant: correction with a term, a conditional item, silence as consent, levels, quarterly payment. */
export const grant = procedure('paper/grant', {
  title: ['补助', 'Grant'],
  cites: paper('一'),
  register: ['paper/一'],
  limit: { within: workingDays(40), cites: paper('一') },
  start: 'application',
  steps: {
    application: submission({ by: parties.applicant, cites: paper('一'), complete: 'acceptance' }),
    acceptance: acceptance({
      by: town.desk,
      cites: paper('一'),
      accepted: 'review',
      incomplete: 'correction',
      rejected: 'notAccepted',
    }),
    correction: correction({
      by: parties.applicant,
      cites: paper('一'),
      within: workingDays(10),
      corrected: 'acceptance',
      lapsed: 'returned',
      pauses: { title: ['补正', 'correction'], cites: paper('一') },
    }),
    review: parallelReview({
      by: town.desk,
      cites: paper('二'),
      of: {
        water: { title: ['水务', 'water'], by: town.water, within: workingDays(5), when: nearWater },
        roads: { title: ['道路', 'roads'], by: town.roads, within: workingDays(10), cites: paper('三') },
      },
      allPass: 'opinion',
      anyFails: 'refused',
    }),
    opinion: jointOpinion({
      by: town.desk,
      cites: paper('二'),
      of: { water: { title: ['水务', 'water'], by: town.water }, roads: { title: ['道路', 'roads'], by: town.roads } },
      within: workingDays(5),
      silenceConsents: true,
      allAgree: 'notice',
      anyDisagrees: 'refused',
    }),
    notice: publicNotice({
      by: town.desk,
      cites: paper('二'),
      lasts: workingDays(5),
      clear: 'decision',
      objection: 'refused',
    }),
    decision: decision({
      by: town.desk,
      cites: paper('三'),
      levels: {
        mayor: { title: ['镇长', 'mayor'], by: town.mayor, when: cost.exceeds(wan(100)) },
        desk: { title: ['窗口', 'desk'], by: town.desk },
      },
      grants: 'paper/grant',
      approved: 'payment',
      refused: 'refused',
    }),
    payment: instalments({
      by: town.desk,
      requestedBy: town.roads,
      cites: paper('三'),
      every: 'quarter',
      within: workingDays(10),
      pays: 'paper/grant',
      done: 'completed',
    }),
    completed: end('completed'),
    refused: end('refused', { to: parties.applicant }),
    returned: end('returned'),
    notAccepted: end('not-accepted'),
  },
})
