/// <reference path="./lz4js.d.ts" />
import { CompressionType, compressionRegistry } from 'apache-arrow'
import { decompress } from 'lz4js'
import { ZSTDDecoder } from 'zstddec'

let known: Promise<void> | null = null
/** Lets Arrow files be read whose batches are compressed, which Feather files are unless said otherwise. */
export function arrowCodecs(): Promise<void> {
  known ??= registered()
  return known
}
async function registered(): Promise<void> {
  const zstd = new ZSTDDecoder()
  await zstd.init()
  compressionRegistry.set(CompressionType.ZSTD, { decode: (packed) => zstd.decode(packed) })
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: (packed) => decompress(packed) })
}
