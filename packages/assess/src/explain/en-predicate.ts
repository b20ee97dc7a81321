/** Turns of a label in English. A label completes "Is this so: …": "owns a home", "registered in Shenzhen". */
const VERBS: Readonly<Record<string, string>> = {
  owns: 'own',
  holds: 'hold',
  lives: 'live',
  works: 'work',
  rents: 'rent',
  receives: 'receive',
  pays: 'pay',
  employs: 'employ',
  runs: 'run',
  operates: 'operate',
  meets: 'meet',
  belongs: 'belong',
  stands: 'stand',
  needs: 'need',
  uses: 'use',
  keeps: 'keep',
  provides: 'provide',
  takes: 'take',
  serves: 'serve',
  makes: 'make',
  exports: 'export',
  imports: 'import',
  enjoys: 'enjoy',
  draws: 'draw',
  bears: 'bear',
  sells: 'sell',
  builds: 'build',
  develops: 'develop',
  produces: 'produce',
  trains: 'train',
  leads: 'lead',
  leases: 'lease',
  gives: 'give',
  joins: 'join',
}

/** "not registered in Shenzhen", "does not own a home", "has not lived rent-free", "has no debts". */
export function notSo(label: string): string {
  const [first = '', ...others] = label.split(' ')
  const rest = others.join(' ')
  const verb = VERBS[first]
  if (first === 'not' || first === 'no') return rest
  if (first === 'already' && others[0] !== undefined) return notSo(rest)
  if (/^(?:is|are|was|were|had|will|can|must|may)$/u.test(first)) return `${first} not ${rest}`
  if (first === 'has' && /^(?:a|an|any)$/u.test(others[0] ?? '')) return `has no ${others.slice(1).join(' ')}`
  if (first === 'has' && others[0] === 'not') return `has ${others.slice(1).join(' ')}`
  if (first === 'has' && /(?:ed|en|ne|wn|nt|lt|ld|ght|id|ad|ut|et|it|un|um)$/u.test(others[0] ?? ''))
    return `has not ${rest}`
  if (first === 'has') return `does not have ${rest}`
  if (verb !== undefined) return `does not ${verb} ${rest}`
  const [, subject, auxiliary, predicate] = /^(.*?) (is|are|has|have|was|were) (.*)$/u.exec(label) ?? []
  if (subject === undefined || /\b(?:that|which|who|whose|with)\b/u.test(subject)) return `not ${label}`
  return `${subject} ${auxiliary} not ${predicate}`
}
/** A line put into another sentence. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
/** A line begins with a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
