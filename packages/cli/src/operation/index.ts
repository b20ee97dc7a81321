import type { Language } from '@pengce/language'
import type { Registrar } from '../law/index.ts'
import { operationWords } from './words.ts'

/** `pengce mcp` and `pengce config …`: the assistant, and what the service is run with. */
export function operationCommands({ command, take, dress }: Registrar, language: Language): void {
  const w = operationWords[language]
  command('mcp', w.mcp)
    .option('--data <folder>', w.data)
    .action((options) => take(async (io) => (await import('./mcp.ts')).serveMcp(options, io)))
  const config = command('config', w.config)
  dress(config.command('check').description(w.check))
    .option('--json', w.json)
    .option('--markdown', w.markdown)
    .action((options) => take(async (io, lang) => (await import('./config.ts')).checkConfig(options, io, lang)))
}
