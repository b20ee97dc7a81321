import type { Language } from '@pengce/language'

/** The language of all output: `--lang`, else English where the environment says so, else Chinese. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='))
  const asked = argv[at]?.startsWith('--lang=') ? argv[at]?.slice('--lang='.length) : argv[at + 1]
  if (at >= 0 && (asked === 'zh' || asked === 'en')) return asked
  return /^en(?:$|[_.-])/iu.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'zh'
}
