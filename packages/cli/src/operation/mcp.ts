import { once } from 'node:events'
import { assistantOverStdio } from '@pengce/assistant'
import { law, procedures } from '@pengce/policies'
import { publicCalendar } from '@pengce/procedure'
import { background } from '@pengce/vocabulary'
import { type ExitCode, exit, type Io } from '../io.ts'
import { recordIn } from '../plan/record.ts'
import { catalogue } from '../plan/world.ts'

/** Serves an assistant over standard input and output until it closes them. */
export async function serveMcp(options: { readonly data?: string }, io: Io): Promise<ExitCode> {
  const record = recordIn(options.data, io)
  const closed = once(process.stdin, 'close')
  assistantOverStdio(
    {
      lawOn: async () => law,
      background,
      procedures,
      plans: { catalogue, ledger: async () => (await record.read()).ledger },
      calendar: publicCalendar,
      today: io.today,
    },
    (error) => io.err(error.message),
  )
  await closed
  return exit.done
}
