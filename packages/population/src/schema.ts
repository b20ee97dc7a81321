import { type Fact, isHistory, type Measure, type Subject, treesOf, walkTree } from '@pengce/language'

/** The tables of a population: those who apply in their own name, and what belongs to them, each row with its owner. */
export const TABLES = ['entities', 'people', 'projects', 'events', 'sites'] as const
export type TableName = (typeof TABLES)[number]

/** The kinds of applicants in the table `entities`, in the order of their codes. */
export const ENTITY_SUBJECTS = ['enterprise', 'sole-trader', 'organisation', 'authority'] as const satisfies Subject[]
export type EntitySubject = (typeof ENTITY_SUBJECTS)[number]

const TABLE_OF: Readonly<Record<Subject, TableName>> = {
  enterprise: 'entities',
  'sole-trader': 'entities',
  organisation: 'entities',
  authority: 'entities',
  person: 'people',
  household: 'people',
  project: 'projects',
  event: 'events',
  site: 'sites',
}
/** The table that holds a subject's own facts. A household goes with its person. */
export const tableOf = (subject: Subject): TableName => TABLE_OF[subject]

/** The facts of a population, by table: made from the law, so that a new fact is a new column at once. */
export interface Schema {
  readonly facts: Readonly<Record<TableName, readonly Fact[]>>
  /** The measures that run over a table, once a row. */
  readonly measures: Readonly<Record<TableName, readonly Measure[]>>
  fact(id: string): Fact | undefined
}

/**
 * Divides facts and measures among the tables. What a measure asks of somebody else than the row it runs on (a project's
 * owner) is read in the owner's row, so it is a column there.
 */
export function schemaOf(measures: readonly Measure[]): Schema {
  const facts = byTable(() => new Map<string, Fact>())
  const runs = byTable((): Measure[] => [])
  for (const measure of measures) {
    const tables = new Set(measure.subjects.map(tableOf))
    for (const table of tables) {
      runs[table].push(measure)
      for (const fact of factsIn(measure)) facts[homeOf(fact, table)].set(fact.id, fact)
    }
  }
  const all = new Map(TABLES.flatMap((t) => [...facts[t]]))
  return {
    facts: { ...byTable((t) => [...facts[t].values()]) },
    measures: runs,
    fact: (id) => all.get(id),
  }
}

/** Where a measure that runs over `table` finds a fact: in the row itself, or in the row of its owner. */
export const homeOf = (fact: Fact, table: TableName): TableName =>
  table !== 'entities' && tableOf(fact.subject) === table ? table : 'entities'

function factsIn(measure: Measure): readonly Fact[] {
  const found = new Map<string, Fact>()
  for (const tree of treesOf(measure))
    walkTree(tree, (node) => {
      if (node.kind === 'fact') found.set(node.fact.id, node.fact)
    })
  return [...found.values()]
}

/** Something for each table. */
export const byTable = <T>(make: (table: TableName) => T): Record<TableName, T> => ({
  entities: make('entities'),
  people: make('people'),
  projects: make('projects'),
  events: make('events'),
  sites: make('sites'),
})

/** The name of a stored column: a yearly fact has one for each calendar year. */
export const storedKey = (fact: Fact, year: number): string => (fact.period === 'year' ? `${fact.id}@${year}` : fact.id)

/** Whether a population that lists all payments ever made may leave the column out. */
export const mayBeLeftOut = (fact: Fact): boolean => isHistory(fact.id)
