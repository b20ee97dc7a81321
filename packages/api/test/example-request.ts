/** A part of a schema of OpenAPI 3.1, as far as an example is made from it. */
type Schema = Readonly<Record<string, unknown>>
const objectOf = (value: unknown): Schema => Object(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What is asked of an address. */
interface Example {
  readonly method: string
  readonly at: string
  readonly type: string | null
  readonly body: string | null
}
/** Ids that are somebody's. */
interface Known {
  readonly case: string
  readonly party: string
}

/** What is asked of addresses such as `GET /v1/cases/:id`: valid as the interface describes it, of a case and a party that are there. */
export function exampleRequests(document: object, known: Known): (route: string) => Example {
  const paths = objectOf(objectOf(document).paths)
  return (route) => {
    const [method = '', path = ''] = route.split(' ')
    const described = describedAs(route)
    const operation = objectOf(objectOf(paths[described.path])[described.method])
    const query = listOf(operation.parameters)
      .map(objectOf)
      .filter((p) => p.in === 'query' && p.required === true)
      .map((p): [string, string] => [String(p.name), String(leastOf(p.schema, document))])
    const at = `${path.replace(/:id\b(?:\{[^}]*\})?/u, idIn(path, known)).replaceAll(/:\w+/gu, 'x')}?${new URLSearchParams(query)}`
    if (method === 'GET' || method === 'DELETE') return { method, at, type: null, body: null }
    const [[type, content] = ['application/json', {}]] = Object.entries(
      objectOf(objectOf(operation.requestBody).content),
    )
    const given = { ...objectOf(leastOf(objectOf(content).schema, document)), ...WITH[route]?.(known) }
    return { method, at, type, body: type.includes('json') ? JSON.stringify(given) : '%PDF-1.7\n' }
  }
}

/** Where the description of the interface has an address such as `GET /v1/cases/:id`. */
export function describedAs(route: string): { readonly path: string; readonly method: string } {
  const [method = '', path = ''] = route.split(' ')
  return {
    path: path.replace('/:id{.+}', '/{document}/{name}').replaceAll(/:(\w+)/gu, '{$1}'),
    method: method.toLowerCase(),
  }
}

const idIn = (path: string, known: Known): string =>
  /^\/v1\/(?:my\/)?cases\//u.test(path)
    ? known.case
    : /^\/v1\/(?:parties|my\/applicants)\//u.test(path)
      ? known.party
      : 'x'

/** What must be somebody's for a request to come past its shape. */
const WITH: Readonly<Record<string, (known: Known) => object>> = {
  'POST /v1/cases': ({ party }) => ({ procedure: 'ec2024/fund', applicant: party }),
  'POST /v1/drafts': ({ party }) => ({ procedure: 'ec2024/fund', party }),
  'POST /v1/shares': ({ party }) => ({ party, until: '2026-11-30' }),
  'PUT /v1/my/applicants/:id': () => ({ file: { applicant: 'enterprise' } }),
  'POST /v1/cases/:id/answers': () => ({ type: 'published' }),
  'POST /v1/automations': () => ({ payer: 'finance' }),
  'POST /v1/cases/:id/preview': () => ({ type: 'complete', seen: 2 }),
  'POST /v1/complaints/:complaint/dispatch': () => ({ office: 'commerce' }),
  'POST /v1/my/complaints': ({ party }) => ({ party }),
  'POST /v1/session/party': ({ party }) => ({ party }),
  'POST /v1/session/demo': () => ({ as: 'person' }),
}

/** The least that is valid in the shape of a schema: what must be there and nothing else. */
export function leastOf(given: unknown, document: object): unknown {
  const schema = objectOf(given)
  if (typeof schema.$ref === 'string') {
    const path = schema.$ref.replace('#/', '').split('/')
    return leastOf(
      path.reduce((part: unknown, name) => objectOf(part)[name], document),
      document,
    )
  }
  if ('const' in schema) return schema.const
  const [first] = listOf(schema.enum)
  if (first !== undefined) return first
  if ('example' in schema) return schema.example
  const either = [...listOf(schema.anyOf), ...listOf(schema.oneOf)]
  if (either.length > 0) return leastOf(either[0], document)
  const all = listOf(schema.allOf)
  if (all.length > 0) return Object.assign({}, ...all.map((one) => leastOf(one, document)))
  const type = [schema.type].flat()[0]
  if (type === 'object') {
    const properties = objectOf(schema.properties)
    return Object.fromEntries(
      listOf(schema.required).map((name) => [name, leastOf(properties[String(name)], document)]),
    )
  }
  if (type === 'array')
    return Array.from({ length: Number(schema.minItems ?? 0) }, () => leastOf(schema.items, document))
  if (type === 'integer' || type === 'number') return Math.max(Number(schema.minimum ?? 0), exclusive(schema))
  if (type === 'boolean') return true
  return textOf(schema)
}

const exclusive = ({ exclusiveMinimum }: Schema): number =>
  typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 0
function textOf({ format, pattern, minLength }: Schema): string {
  if (format === 'email') return 'somebody@example.gov.cn'
  if (format === 'date' || String(pattern).includes('\\d{4}-')) return '2026-11-25'
  if (String(pattern).includes('19[5-9]')) return '2026'
  return 'x'.repeat(Number(minLength ?? 1))
}
