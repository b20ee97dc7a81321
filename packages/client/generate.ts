// npm run generate -w @pengce/client: writes src/schema.ts from the interface as the service describes it (OpenAPI 3.1). The checks and
// tests do so before they begin, so the file is not kept in the repository; one that is the same is left alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generated } from './generated.ts'

const file = fileURLToPath(new URL('./src/schema.ts', import.meta.url))
const now = await generated()
if (!existsSync(file) || readFileSync(file, 'utf8') !== now) writeFileSync(file, now)
