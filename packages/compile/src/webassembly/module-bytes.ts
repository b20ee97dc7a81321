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
const I32 = 0x7f
const V128 = 0x7b
/** How many parameters a kernel has, all whole numbers of 32 bits. */
export const PARAMETERS = 4

/** One function of a module: its locals after the parameters (whole numbers first, then vectors) and its code. */
export interface FunctionBytes {
  readonly name: string
  readonly integers: number
  readonly vectors: number
  readonly code: readonly number[]
}

/** A module of kernels over an imported memory `env.memory`, exported by their names. */
export function moduleBytes(functions: readonly FunctionBytes[]): Uint8Array {
  const type = [0x60, ...unsigned(PARAMETERS), ...Array<number>(PARAMETERS).fill(I32), 0]
  const memory = [...text('env'), ...text('memory'), 0x02, 0x00, ...unsigned(1)]
  const exported = functions.map((f, i) => [...text(f.name), 0x00, ...unsigned(i)])
  const bodies = functions.map(({ integers, vectors, code }) => {
    const locals = [...unsigned(2), ...unsigned(integers), I32, ...unsigned(vectors), V128]
    return { head: [...unsigned(locals.length + code.length + 1), ...locals], code }
  })
  const sections = [
    section(1, [type]),
    section(2, [memory]),
    section(
      3,
      functions.map(() => [0]),
    ),
    section(7, exported),
    section(
      10,
      bodies.map(({ head, code }) => [...head, ...code, END]),
    ),
  ]
  return Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, ...sections.flat()])
}
export const END = 0x0b

const text = (name: string): number[] => [...unsigned(name.length), ...[...name].map((c) => c.charCodeAt(0))]
function section(id: number, entries: readonly (readonly number[])[]): number[] {
  const body = [...unsigned(entries.length), ...entries.flat()]
  return [id, ...unsigned(body.length), ...body]
}
