import { every, type Target, target } from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { communityPosts, stateFirmHires } from '../indicators/employment.ts'
import { emp2023 } from './source.ts'

const { civilAffairs, districts, education, finance, humanResources, partyOrganisation } = offices
const { partyPublicity, stateAssets, youthLeague } = offices

/** The targets of the notice on employment. */
export const targets: readonly Target[] = [
  target('emp2023/community-posts', {
    title: ['社区岗位向毕业生开放', 'Community posts for graduates'],
    cites: emp2023('三/（九）¶1'),
    register: ['emp2023/三.（九）#2'],
    indicator: communityPosts,
    atLeast: percent(100),
    by: endOf(2023),
    strength: 'in-principle',
    responsible: [partyOrganisation, education, civilAffairs, finance, humanResources, youthLeague, districts],
    readings: {
      '2023年': ['只写 2023 年的工作，按全年新岗位看', 'the work of 2023 alone: all new posts of that year'],
    },
  }),
  target('emp2023/state-firm-hires', {
    title: ['国企招毕业生不低于上年', 'State firms hire no fewer than the year before'],
    cites: emp2023('三/（十）¶1'),
    register: ['emp2023/三.（十）#2'],
    indicator: stateFirmHires,
    comparedWithBefore: 'not-below',
    by: every('year', '2023-01-01', endOf(2023)),
    responsible: [partyOrganisation, partyPublicity, humanResources, finance, stateAssets, districts],
    readings: {
      不低于去年: [
        '通知写于 2023 年：2023 年全市合计与 2022 年比，持平即为达到',
        'the notice is of 2023: the whole city’s number of 2023 against 2022, the same is enough',
      ],
    },
  }),
]
