import { randomBytes } from 'node:crypto'

/** Where a request stands in a trace (W3C Trace Context, level 1). */
export interface Trace {
  /** 32 and 16 hexadecimal digits. */
  readonly trace: string
  readonly span: string
  /** The span of whoever asked; null where the trace begins here. */
  readonly parent: string | null
  readonly sampled: boolean
}

/** Goes on with the trace of a request, or begins one: a header that is not as it must be is as good as none. */
export function traceOf(header: string | undefined): Trace {
  const span = hex(8)
  const [, trace = '', parent = '', flags = ''] =
    /^(?!ff)[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-|$)/u.exec(header ?? '') ?? []
  if (/^0*$/u.test(trace) || /^0*$/u.test(parent)) return { trace: hex(16), span, parent: null, sampled: true }
  return { trace, span, parent, sampled: (Number.parseInt(flags, 16) & 1) === 1 }
}

const hex = (bytes: number): string => randomBytes(bytes).toString('hex')
