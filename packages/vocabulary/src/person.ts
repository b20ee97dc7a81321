import { factsAbout } from '@pengce/language'

const { yesNo } = factsAbout('person')

/** What every person can be asked about themselves. */
export const person = {
  hukou: yesNo('hukou', {
    label: ['本市户籍', 'Shenzhen hukou'],
    source: 'police',
    reachable: true,
  }),
}
