import { wholeInterface } from '@pengce/api'
import openapiTs, { astToString } from 'openapi-typescript'

/** The types of the whole interface, as openapi-typescript writes them; examples are for reading, not for types. */
export async function generated(): Promise<string> {
  const document = JSON.stringify(wholeInterface('en'), (key, value: unknown) =>
    key === 'example' ? undefined : value,
  )
  const types = await openapiTs(document, { alphabetize: true, rootTypes: true, rootTypesNoSchemaPrefix: true })
  return `// Generated from the OpenAPI document: npm run generate -w @pengce/client. Do not edit.\n${astToString(types)}`
}
