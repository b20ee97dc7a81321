/** What this project uses of the host's WebAssembly; its own types come only with those of a browser. */
interface Host {
  readonly Memory: new (size: { initial: number; maximum: number; shared: true }) => Memory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, Kernel>> }
}
/** Memory that threads may share; what was read through an earlier buffer stays where it is when the memory grows. */
export interface Memory {
  readonly buffer: SharedArrayBuffer
  /** Adds pages, and tells how many there were; throws where there is no more. */
  grow(pages: number): number
}
/** A function: how many rows, and where the addresses of columns, the days, bitmaps and the addresses of outputs stand. */
export type Kernel = (rows: number, columns: number, days: number, bitmaps: number, out: number) => void

// By a name that is not known beforehand: where a browser's types are loaded, too, these here hold.
const NAME: string = 'WebAssembly'
const host: Host = Reflect.get(globalThis, NAME)

export const PAGE = 65_536
/** As many pages as 32 bits can address. */
export const MOST_PAGES = 65_536
/** Memory that grows as it is used. */
export const memoryOf = (): Memory => new host.Memory({ initial: 1, maximum: MOST_PAGES, shared: true })
/** The functions of a module over a memory. */
export const kernelsOf = (bytes: Uint8Array, memory: Memory): Readonly<Record<string, Kernel>> =>
  new host.Instance(new host.Module(bytes), { env: { memory } }).exports
