/** What a browser says it is, in a few words that name no version: enough to know one's own sessions by. */
export function deviceOf(userAgent: string): string {
  const browser = BROWSERS.find(([sign]) => sign.test(userAgent))?.[1] ?? '—'
  const system = SYSTEMS.find(([sign]) => sign.test(userAgent))?.[1] ?? '—'
  return `${browser} · ${system}`
}
type Sign = readonly [sign: RegExp, name: string]
const BROWSERS: readonly Sign[] = [
  [/MicroMessenger/u, 'WeChat'],
  [/Edg\//u, 'Edge'],
  [/Firefox\//u, 'Firefox'],
  [/Chrome\/|CriOS\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
]
const SYSTEMS: readonly Sign[] = [
  [/HarmonyOS|OpenHarmony/u, 'HarmonyOS'],
  [/Android/u, 'Android'],
  [/iPhone|iPad/u, 'iOS'],
  [/Windows/u, 'Windows'],
  [/Mac OS/u, 'macOS'],
  [/Linux/u, 'Linux'],
]
