import { factsAbout } from '@pengce/language'

const { yesNo } = factsAbout('authority', 'street-case')

/** What decides who deals with an enforcement case within the powers of the sub-districts. */
export const streetCase = {
  crossDistrict: yesNo('cross-district', {
    label: ['案件跨行政区', 'the case crosses districts'],
    source: 'authority-record',
  }),
  crossStreet: yesNo('cross-street', {
    label: ['同一区内涉及两个以上街道', 'touches two sub-districts or more of one district'],
    source: 'authority-record',
  }),
  ownInterest: yesNo('own-interest', {
    label: ['与街道办事处自身有直接利害关系', 'the sub-district office itself has a direct interest'],
    note: ['执法人员个人的利害关系不算', 'the interest of a single officer is another matter'],
    source: 'judgement',
  }),
  influential: yesNo('influential', {
    label: ['区政府和区执法部门认为影响较大', 'district and its department consider it of some influence'],
    source: 'judgement',
  }),
}
