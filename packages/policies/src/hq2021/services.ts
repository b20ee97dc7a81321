import { all, any, examples, granted, inKind, measure, notEligible, open } from '@pengce/language'
import { headquarters } from '@pengce/vocabulary'
import { listed } from './ordinary.ts'
import { recognised } from './recognition.ts'
import { recognitionRows } from './recognition-rows.ts'
import { hq2021 } from './source.ts'

const { outboundProject, tradesAbroad, recognisedAs } = headquarters

export const directServices = measure('hq2021/direct-services', {
  title: ['市领导挂点与直通车服务', 'A city leader as contact, and express services'],
  support: 'service',
  cites: [hq2021('第十二条¶1'), hq2021('第三条¶1')],
  register: ['hq2021/第十二条.1'],

  when: recognised,

  pays: inKind([
    '市领导挂点、大企业直通车、重大项目直通车三项服务',
    'a contact among the city leaders, and the express services for large enterprises and for major projects',
  ]),
})

export const directServicesExamples = examples(directServices, {
  on: '2025-03-01',
  given: listed,
  rows: [
    [['目录内的总部企业', 'a headquarters in the directory'], [], granted],
    ...recognitionRows(granted, open()),
    [['是否在目录内未知', 'open while the recognition is unknown'], [recognisedAs.notKnown()], open()],
  ],
})

export const outboundConvenience = measure('hq2021/outbound-convenience', {
  title: ['境外投资备案与通关便利', 'Easier filing of investment abroad and customs'],
  support: 'service',
  cites: [hq2021('第十五条¶1'), hq2021('第三条¶1')],
  register: ['hq2021/第十五条'],

  when: all(recognised, any(outboundProject, tradesAbroad)),

  pays: inKind(['境外投资备案便利、进出口通关便利', 'easier filing of investment abroad, easier customs clearance']),
})

export const outboundConvenienceExamples = examples(outboundConvenience, {
  on: '2025-03-01',
  given: [...listed, outboundProject.holds(), tradesAbroad.fails()],
  rows: [
    [['有符合条件的境外投资项目', 'a qualifying project abroad'], [], granted],
    [['有进出口货物', 'imports or exports'], [outboundProject.fails(), tradesAbroad.holds()], granted],
    [['两样都没有', 'neither'], [outboundProject.fails()], notEligible],
    ...recognitionRows(granted, open()),
    [['项目是否符合条件尚待认定', 'open until the project is judged'], [outboundProject.notKnown()], open()],
  ],
})
