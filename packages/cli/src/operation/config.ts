import type { Language } from '@pengce/language'
import { type SettingShown, settingsTable, shownSettings, strangers } from '@pengce/settings'
import { type ExitCode, exit, type Io } from '../io.ts'
import { operationWords } from './words.ts'

/** Lists every variable that the service reads; a secret is never shown. */
export async function checkConfig(
  options: { readonly json?: true; readonly markdown?: true },
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const shown = shownSettings(io.env)
  const unknown = strangers(io.env)
  const wrong = shown.filter((s) => s.state === 'wrong').length
  if (options.markdown) io.out(settingsTable(language))
  else if (options.json) io.out(JSON.stringify({ variables: shown, unknown }, null, 2))
  else {
    const w = operationWords[language]
    for (const one of shown) io.out(lineOf(one, language))
    for (const name of unknown) io.err(w.stranger(name))
    if (wrong > 0) io.err(w.wrong(wrong))
    else io.out(w.well)
  }
  return wrong > 0 ? exit.mend : exit.done
}

function lineOf({ name, means, takes, state, shown }: SettingShown, language: Language): string {
  const w = operationWords[language]
  const value = state === 'set' ? ` = ${shown ?? w.hidden}` : state === 'otherwise' ? ` = ${shown}` : ''
  const must = state === 'wrong' ? ` — ${w.takes(takes[language])}` : ''
  return `${name} [${w.states[state]}]${value}${must}\n    ${means[language]}`
}
