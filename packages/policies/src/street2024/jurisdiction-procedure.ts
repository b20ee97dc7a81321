import { decision, end, inquiry, parties, procedure, submission } from '@pengce/procedure'
import { streetCase as c, offices } from '@pengce/vocabulary'
import { street2024 } from './source.ts'

const { urbanManagement } = offices
const { commonSuperior, consultedOffices, districtEnforcement, municipalEnforcement, streetOffice } = parties

export const jurisdictionProcedure = procedure('street2024/jurisdiction', {
  title: ['街道综合执法案件的管辖与争议', 'Who deals with a sub-district enforcement case, and disputes over it'],
  cites: [street2024('一¶1'), street2024('一¶2'), street2024('二¶1')],
  register: [
    'street2024/一.默认',
    'street2024/一.1（一）',
    'street2024/一.1（二）',
    'street2024/一.1（三）',
    'street2024/一.2',
    'street2024/二',
  ],
  start: 'jurisdiction',
  steps: {
    jurisdiction: decision({
      title: ['确定管辖并查处', 'Whose case it is'],
      by: streetOffice,
      cites: [street2024('一¶1'), street2024('一¶2'), street2024('序¶1')],
      levels: {
        city: {
          title: ['跨行政区：市执法部门', 'across districts: the city'],
          by: municipalEnforcement,
          cites: street2024('一¶2'),
          when: c.crossDistrict,
        },
        manyStreets: {
          title: ['跨街道：区执法部门', 'across sub-districts: the district'],
          by: districtEnforcement,
          cites: street2024('一¶1（一）'),
          when: c.crossStreet,
        },
        withdrawal: {
          title: ['街道回避：区执法部门', 'the sub-district withdraws: the district'],
          by: districtEnforcement,
          cites: street2024('一¶1（二）'),
          when: c.ownInterest,
        },
        influence: {
          title: ['影响较大：区执法部门', 'of some influence: the district'],
          by: districtEnforcement,
          cites: street2024('一¶1（三）'),
          when: c.influential,
        },
        street: {
          title: ['其余：街道办事处', 'all others: the sub-district office'],
          by: streetOffice,
          cites: street2024('序¶1'),
        },
      },
      approved: 'handled',
      also: {
        disputed: { title: ['发生管辖争议', 'jurisdiction is disputed'], to: 'report', cites: street2024('二¶1') },
      },
    }),
    report: submission({
      title: ['报请共同上级指定', 'Put before the common superior'],
      by: streetOffice,
      cites: street2024('二¶1'),
      complete: 'opinions',
    }),
    opinions: inquiry({
      title: ['城管会同相关部门提出意见', 'Opinion of urban management with the offices concerned'],
      by: urbanManagement,
      cites: street2024('二¶1'),
      of: {
        offices: { title: ['相关行政部门意见', 'the offices concerned'], by: consultedOffices },
        proposal: {
          title: ['指定管辖的意见', 'opinion on who should take it'],
          by: urbanManagement,
          after: ['offices'],
        },
      },
      allIn: 'designation',
    }),
    designation: decision({
      title: ['指定管辖', 'Designation'],
      by: commonSuperior,
      cites: street2024('二¶1'),
      approved: 'designated',
    }),
    handled: end('completed', {
      title: ['由管辖部门查处', 'Dealt with by whose case it is'],
      cites: street2024('一¶1'),
    }),
    designated: end('completed', {
      title: ['由指定部门查处', 'Dealt with by the one designated'],
      cites: street2024('二¶1'),
    }),
  },

  readings: {
    跨行政区: ['跨区的先于其他情形，由市级查处', 'crossing districts comes before all else: the city'],
    较大影响: [
      '没有标准；区政府和区执法部门都这样认为才算，记明认定',
      'no standard; it takes both, the district and its department, and is recorded',
    ],
  },
})
