import type { Grouping, Groups } from '@pengce/population'
import { industryChain, parseIndustry, parseShenzhenRegion } from '@pengce/values'

/** An option by its id or name; a district and an industry also as people write them. */
export function readGroup(groups: Groups, grouping: Grouping, text: string): number | null {
  const word = text.trim().toLowerCase()
  const place = groups[grouping].findIndex((o) =>
    [o.id, o.title.zh, o.title.en].some((name) => name.toLowerCase() === word),
  )
  if (place >= 0) return place
  const id = grouping === 'district' ? districtOf(text) : grouping === 'sector' ? sectionOf(text) : null
  const found = groups[grouping].findIndex((o) => o.id === id)
  return found >= 0 ? found : null
}
function districtOf(text: string): string | null {
  const read = parseShenzhenRegion(text)
  return read.ok ? read.value.region.id : null
}
function sectionOf(text: string): string | null {
  const read = parseIndustry(text)
  return read.ok ? (industryChain(read.value.code)[0]?.code ?? null) : null
}
