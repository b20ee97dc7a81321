/** What this project uses of the host's WebAssembly; its own types come only with those of a browser. */
interface Host {
  readonly Memory: new (size: { initial: number }) => Memory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, Kernel>> }
}
export interface Memory {
  readonly buffer: ArrayBuffer
}
/** A measure's function: how many rows, and where the addresses of columns, the days and the outputs stand. */
export type Kernel = (rows: number, columns: number, days: number, out: number) => void

// By a name that is not known beforehand: where a browser's types are loaded, too, these here hold.
const NAME: string = 'WebAssembly'
const host: Host = Reflect.get(globalThis, NAME)

export const PAGE = 65_536
/** Memory for so many bytes, all zero. */
export const memoryFor = (bytes: number): Memory => new host.Memory({ initial: Math.ceil(bytes / PAGE) })
/** The functions of a module over a memory. */
export const kernelsOf = (bytes: Uint8Array, memory: Memory): Readonly<Record<string, Kernel>> =>
  new host.Instance(new host.Module(bytes), { env: { memory } }).exports
