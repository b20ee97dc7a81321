// npm run generate -w @pengce/client: writes src/schema.ts from the interface as the service describes it (OpenAPI 3.1). A test says when
// it is behind.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generated } from './generated.ts'

const file = fileURLToPath(new URL('./src/schema.ts', import.meta.url))
writeFileSync(file, await generated())
console.log(`written: ${file}`)
