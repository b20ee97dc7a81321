// npx tsx bench/casework/killed.ts [times]: kills a service under load again and again (500 unless said) on a real
// PostgreSQL, and prints what was lost or done twice. Not a timed test: it is slow, so that the suite does a few only.
import { killAgainAndAgain } from '../../packages/casework/test/killed.ts'
import { startServer } from '../../packages/casework/test/server.ts'

const server = startServer()
try {
  const began = performance.now()
  const found = await killAgainAndAgain(server, Number(process.argv[2] ?? 500), Math.random)
  console.log(
    JSON.stringify({ ...found, lost: found.lost.length, seconds: Math.round((performance.now() - began) / 1000) }),
  )
} finally {
  server.stop()
}
