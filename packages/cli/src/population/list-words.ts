import { factsOf, factsOfMeasure, type Language, type Node } from '@pengce/language'
import type { ListWords, RunMeasure } from '@pengce/population'

/** Words for the list: the claim that is open by the facts it is about, the missing fact by its id. */
export const listWords = (language: Language): ListWords => ({
  claim: ({ measure }: RunMeasure, place: number) => {
    const claims: readonly Node[] = measure.when.kind === 'all' ? measure.when.of : [measure.when]
    const claim = claims[place - 1]
    return claim === undefined ? '' : labelsOf(claim, language)
  },
  missing: ({ measure }: RunMeasure, place: number) => {
    const found = factsOfMeasure(measure)[place - 1]
    if (found === undefined) return ''
    return found.fact.period === 'year' ? `${found.fact.id}@-${found.back}` : found.fact.id
  },
})

/** A claim's own name, or what it asks about. */
function labelsOf(claim: Node, language: Language): string {
  if (claim.name !== undefined) return claim.name[language]
  const labels = factsOfTree(claim).map((label) => label[language])
  const shown = labels.slice(0, 3).join(language === 'zh' ? '、' : '; ')
  return labels.length > 3 ? `${shown} …` : shown
}
const factsOfTree = (node: Node) => [...new Map(factsOf(node).map(({ fact }) => [fact.id, fact.label])).values()]
