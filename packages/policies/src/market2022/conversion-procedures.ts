import { decision, end, parties, procedure, recordOnly } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { conversionProcedure } from '../conversion-procedure.ts'
import { fundRateProcedure } from '../short-procedures.ts'
import { market2022 } from './source.ts'

const { scienceTechnology, smallBusiness } = offices

export const conversion = conversionProcedure('market2022/conversion', {
  cites: [market2022('二/（五）¶1'), market2022('二/（六）¶1')],
  register: ['market2022/（五）', 'market2022/（六）#3'],
  desk: market2022('二/（五）¶1'),
  matters: market2022('二/（五）¶1'),
  honours: market2022('二/（六）¶1'),
  rights: market2022('二/（六）¶1'),
})

export const fundRate = fundRateProcedure('market2022/fund-rate', {
  cites: market2022('二/（六）¶1'),
  register: ['market2022/（六）#2'],
})

export const scalePoolProcedure = procedure('market2022/scale-pool', {
  title: ['小升规重点培育', 'Small firms on their way to the larger scale'],
  cites: market2022('三/（八）¶1'),
  register: ['market2022/（八）#1'],
  start: 'selection',
  steps: {
    selection: decision({
      title: ['确定培育对象', 'Candidates chosen'],
      by: smallBusiness,
      cites: market2022('三/（八）¶1'),
      approved: 'guidance',
      refused: 'notChosen',
      also: {
        'left-pool': {
          title: ['近三年退库有望重返', 'left the statistics within three years and may return'],
          to: 'guidance',
          cites: market2022('三/（八）¶1'),
        },
        'new-plant': {
          title: ['新建并有望达标', 'newly built and likely to get there'],
          to: 'guidance',
          cites: market2022('三/（八）¶1'),
        },
        'high-tech': {
          title: ['规模以下国家高新企业', 'national high-tech below the scale'],
          to: 'guidance',
          cites: market2022('三/（八）¶1'),
        },
      },
    }),
    guidance: recordOnly({
      title: ['入库培育、指导并监测', 'Pooled, guided and watched'],
      by: smallBusiness,
      cites: market2022('三/（八）¶1'),
      recorded: 'grown',
      also: {
        'not-grown': { title: ['未达标', 'did not get there'], to: 'notGrown', cites: market2022('三/（八）¶1') },
      },
    }),
    grown: end('completed', {
      title: ['纳入四上企业库', 'In the statistics of larger firms'],
      cites: market2022('三/（八）¶1'),
    }),
    notGrown: end('ended', { title: ['未纳入', 'Not taken in'], cites: market2022('三/（八）¶1') }),
    notChosen: end('refused', { title: ['未列入培育', 'Not chosen'], cites: market2022('三/（八）¶1') }),
  },

  readings: {
    接近: ['接近和有望没有数字，由主管部门判断', 'near and likely carry no figure; the office judges'],
  },
})

export const techPoolProcedure = procedure('market2022/high-tech-pool', {
  title: ['国家高新企业后备库', 'Reserve of high-tech enterprises'],
  cites: market2022('六/（十六）¶1'),
  register: ['market2022/（十六）#1'],
  start: 'attention',
  steps: {
    attention: recordOnly({
      title: ['关注、培训并帮扶', 'Watched, trained and helped'],
      by: scienceTechnology,
      cites: market2022('六/（十六）¶1'),
      recorded: 'selection',
    }),
    selection: decision({
      title: ['遴选入库', 'Chosen for the pool'],
      by: scienceTechnology,
      cites: market2022('六/（十六）¶1'),
      approved: 'recognition',
      refused: 'notChosen',
    }),
    recognition: decision({
      title: ['受理评审认定', 'Accepted, reviewed, recognised'],
      by: scienceTechnology,
      cites: market2022('六/（十六）¶1'),
      approved: 'recognised',
      refused: 'notRecognised',
    }),
    recognised: end('completed', { title: ['已认定', 'Recognised'], cites: market2022('六/（十六）¶1') }),
    notRecognised: end('refused', { title: ['未获认定', 'Not recognised'], cites: market2022('六/（十六）¶1') }),
    notChosen: end('ended', {
      title: ['未入库', 'Not pooled'],
      to: parties.applicant,
      cites: market2022('六/（十六）¶1'),
    }),
  },

  readings: {
    '1－2年': [
      '是争取的目标，不是认定的时限，过后仍可认定',
      'a target to strive for, no term; recognition may come later',
    ],
  },
})
