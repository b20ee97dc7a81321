import type { Words } from '@pengce/language'
import { counted } from '@pengce/plan'

/** People chosen, trained or sent in a year of the measures, which begins in March. */
const inYear = (name: string, title: Words, who: Words) =>
  counted(`financial-talent/${name}`, {
    title,
    unit: ['人', 'people'],
    counting: 'in-year',
    yearFrom: '03-01',
    definition: [`三月起的一年内${who[0]}的人数`, `people ${who[1]} in a year from March on`],
  })

export const leadersChosen = inYear(
  'leaders',
  ['遴选的领军人才', 'leading talents chosen'],
  ['遴选为领军人才', 'chosen as leading talents'],
)
export const backboneChosen = inYear(
  'backbone',
  ['遴选的骨干人才', 'backbone talents chosen'],
  ['遴选为骨干人才', 'chosen as backbone talents'],
)
export const youngTrained = inYear(
  'young',
  ['培训的青年人才', 'young talents trained'],
  ['参加线上线下培训的青年人才', 'of the young who are trained online or in person'],
)
export const sentAbroad = inYear(
  'abroad',
  ['海外选派人才', 'talents sent abroad'],
  ['选派到全球金融中心', 'sent to financial centres of the world'],
)
export const interns = inYear(
  'interns',
  ['吸引的实习生', 'interns attracted'],
  ['来深实习的知名高校优秀学生', 'from well-known universities who come as interns'],
)

/** Lecturers of the group of a hundred. */
export const lecturers = counted('financial-talent/lecturers', {
  title: ['百人讲师团', 'lecturers of the group'],
  unit: ['人', 'people'],
  counting: 'stock',
  definition: ['当日在聘的讲师', 'lecturers under appointment that day'],
})

/** Events of Shenzhen and Hong Kong in a quarter. */
export const exchangeEvents = counted('financial-talent/exchange-events', {
  title: ['当季深港金融交流活动', 'Shenzhen–Hong Kong events in the quarter'],
  unit: ['场', 'events'],
  counting: 'in-quarter',
  yearFrom: '03-01',
  definition: ['三月起每三个月内举办的交流活动', 'events held in each three months from March on'],
})

/** Postdoctoral stations in finance. */
export const stationsInFinance = counted('financial-talent/stations', {
  title: ['金融领域博士后站点', 'postdoctoral stations in finance'],
  unit: ['家', 'stations'],
  counting: 'stock',
  definition: ['当日的工作站、流动站和实践基地', 'work stations, mobile stations and practice bases that day'],
})

/** Postdoctoral researchers in those stations. */
export const researchersInFinance = counted('financial-talent/researchers', {
  title: ['金融领域在站博士后', 'postdoctoral researchers in finance'],
  unit: ['人', 'people'],
  counting: 'stock',
  definition: ['当日在站的博士后', 'researchers in station that day'],
})
