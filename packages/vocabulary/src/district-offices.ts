import type { Office } from '@pengce/language'
import { type ShenzhenRegionId, shenzhenRegion, shenzhenRegionIds } from '@pengce/values'
import { offices } from './offices.ts'

/** Who governs each district or management area; Qianhai is run by its authority. The id is `district-` and the region. */
export const districtOffices: Readonly<Record<ShenzhenRegionId, Office>> = Object.freeze({
  luohu: government('luohu'),
  futian: government('futian'),
  nanshan: government('nanshan'),
  baoan: government('baoan'),
  longgang: government('longgang'),
  yantian: government('yantian'),
  longhua: government('longhua'),
  pingshan: government('pingshan'),
  guangming: government('guangming'),
  dapeng: government('dapeng'),
  shenshan: government('shenshan'),
  qianhai: offices.qianhai,
})

/** The district offices, in the order of the regions, Qianhai left out. */
export const everyDistrictOffice: readonly Office[] = shenzhenRegionIds
  .filter((id) => id !== 'qianhai')
  .map((id) => districtOffices[id])

function government(id: ShenzhenRegionId): Office {
  const { kind, name } = shenzhenRegion(id)
  const [zh, en] = kind === 'district' ? ['政府', ' Government'] : ['管委会', ' Management Committee']
  return Object.freeze({
    id: `district-${id}`,
    title: Object.freeze({ zh: `${name.zh}${zh}`, en: `${name.en}${en}` }),
  })
}
