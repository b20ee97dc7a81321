import { MOST_PAGES } from './host.ts'

/** Bytes of an unsigned number, seven bits a byte. */
export function unsigned(n: number): number[] {
  const bytes: number[] = []
  let rest = n
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80)
    rest = Math.floor(rest / 0x80)
  }
  return [...bytes, rest]
}
/** Bytes of a number not below zero where a signed one is expected. */
export function signed(n: number): number[] {
  const bytes = unsigned(n)
  const last = bytes.at(-1) ?? 0
  return last < 0x40 ? bytes : [...bytes.slice(0, -1), last | 0x80, 0]
}
export const I32 = 0x7f
export const I64 = 0x7e
export const V128 = 0x7b
/** How many parameters a function has, all whole numbers of 32 bits. */
export const PARAMETERS = 5

/** One function of a module: its locals after the parameters, group by group, and its code. */
export interface FunctionBytes {
  readonly name: string
  readonly locals: readonly (readonly [count: number, type: number])[]
  readonly code: readonly number[]
  /** The columns whose rows it reads from where they lie. */
  readonly columns: readonly number[]
}

/** A module of functions over an imported memory `env.memory`, exported by their names. */
export function moduleBytes(functions: readonly FunctionBytes[]): Uint8Array<ArrayBuffer> {
  const type = [0x60, ...unsigned(PARAMETERS), ...Array<number>(PARAMETERS).fill(I32), 0]
  const memory = [...text('env'), ...text('memory'), 0x02, 0x03, ...unsigned(1), ...unsigned(MOST_PAGES)]
  const types = functions.map(() => [0])
  const exported = functions.map((f, i) => [...text(f.name), 0x00, ...unsigned(i)])
  return joined([
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    section(1, [type]),
    section(2, [memory]),
    section(3, types),
    section(7, exported),
    section(10, functions.map(bodyOf)),
  ])
}
function bodyOf({ locals, code }: FunctionBytes): Bytes {
  const declared = [...unsigned(locals.length), ...locals.flatMap(([count, type]) => [...unsigned(count), type])]
  return joined([unsigned(declared.length + code.length + 1), declared, code, [END]])
}
export const END = 0x0b

const text = (name: string): number[] => [...unsigned(name.length), ...[...name].map((c) => c.charCodeAt(0))]
function section(id: number, entries: readonly Bytes[]): Bytes {
  const body = joined([unsigned(entries.length), ...entries])
  return joined([[id], unsigned(body.length), body])
}
type Bytes = ArrayLike<number>
function joined(parts: readonly Bytes[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
