import type { FigureValue, SpanUnit } from './figure.ts'
import type { Exact } from './figure-number.ts'
import { partsOf } from './figure-number.ts'

/** Units of time, longest first. */
const SPANS: readonly (readonly [pattern: string, unit: SpanUnit])[] = [
  ['个?工作日', 'working-day'],
  ['个?自然日|日(?!常|益|趋|报|志|期)|天', 'day'],
  ['个?星期|周(?!年|期|边|岁|围|知)', 'week'],
  ['个?月(?!均)', 'month'],
  ['个?季度', 'quarter'],
  ['周?年(?!度|均|龄|轻|级|会)', 'year'],
  ['个?小时', 'hour'],
  ['分钟', 'minute'],
  ['毫秒|秒', 'second'],
]
const WHOLE_SPANS = SPANS.map(([pattern, unit]) => [new RegExp(`^(?:${pattern})$`, 'u'), unit] as const)
const MONEY = '美元|港元|港币|元人民币|元'
const WHOLE_MONEY = new RegExp(`^(?:${MONEY})$`, 'u')
const RATE = '%|％|‰|个百分点|折|成(?!立|果|为|本|员|长|功|效|熟|都)'
const RATE_PARTS: Readonly<Record<string, number>> = {
  '%': 10_000,
  '％': 10_000,
  '‰': 1_000,
  个百分点: 10_000,
  折: 100_000,
  成: 100_000,
}
const MEASURE =
  '平方公里|平方米|立方米|公里|千米|海里|米|吨标准煤|吨|公斤|万?千瓦时|千瓦|kW|MW|英寸|兆瓦|千伏安|千伏|[GMK]?Hz|[TGMK]bps|[EPT]FLOPS|PUE|亩|公顷|标准?箱|TEU'
const COUNTER =
  '个(?!人)|家|户(?!籍)|人次|人(?!才|民|工|事|员|社|力)|名|项(?!目)|类|批|件|套|台|辆|架|艘|座|栋|幢|处(?!于|理|罚|置|以)|所|支|条|种|次|倍|期|届|场|级|位|宗|份|门|层|代|款|轮|强|大|周岁|岁|张|部|笔|间|只|片|环|核|分|版|维|亿次|万次|板块|对|例|课时|学时|席|号|路|链|带|点|端|网|业|链条|库|屏|图|码|云|平台|基站|公共区域|杆'

/** Every unit that may follow a number. */
export const UNIT = `(?:${[MONEY, RATE, ...SPANS.map(([p]) => p), MEASURE, COUNTER].join('|')})`

/** A number with its unit as a typed value; undefined when it cannot be held exactly. */
export function typedValue(exact: Exact, unit: string, per?: string): FigureValue | undefined {
  if (WHOLE_MONEY.test(unit)) {
    const parts = partsOf(exact, 100)
    const currency = unit === '美元' ? 'USD' : unit.startsWith('港') ? 'HKD' : 'CNY'
    return parts === undefined ? undefined : { kind: 'money', currency, parts, ...(per === undefined ? {} : { per }) }
  }
  const rate = RATE_PARTS[unit]
  if (rate !== undefined) {
    const parts = partsOf(exact, rate)
    return parts === undefined ? undefined : { kind: 'rate', parts }
  }
  for (const [pattern, span] of WHOLE_SPANS)
    if (pattern.test(unit)) {
      if (unit === '毫秒') return { kind: 'quantity', digits: exact.digits, places: exact.places, unit }
      const count = exact.places === 0 ? exact.digits : undefined
      if (count !== undefined) return { kind: 'span', count, unit: span }
      return span === 'year' && exact.places === 1
        ? { kind: 'span', count: (exact.digits * 12) / 10, unit: 'month' }
        : undefined
    }
  return { kind: 'quantity', digits: exact.digits, places: exact.places, unit }
}
