import { Session } from 'chdb'

/** ClickHouse embedded, as the tests use a database: whole numbers come back as bigint. */
export function clickHouse() {
  const session = new Session()
  session.query('create database if not exists bench engine = Atomic')
  session.query('use bench')
  const one = (statement, format = 'JSONCompact') => session.query(statement, format)
  return {
    dialect: 'clickhouse',
    run: async (text) => {
      for (const statement of text.split(/;\s*(?=create|insert|drop)/u)) one(statement)
    },
    lines: async (query) => {
      const { meta, data } = JSON.parse(one(withText(query)))
      return data.map((row) => new Map(meta.map(({ name }, i) => [name, BigInt(row[i])])))
    },
    query: one,
    close: async () => session.cleanup(),
  }
}

/** JSON would round what a double does not hold: whole numbers travel as text. */
const withText = (query) =>
  `${query}${query.includes(' settings ') ? ',' : ' settings'} output_format_json_quote_64bit_integers = 1`
