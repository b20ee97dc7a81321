/** Text with the encoding it was read in; null when none fits. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

/**
 * Reads bytes as UTF-8 (with or without a mark), UTF-16 with a mark, or GB18030, the coded character set of GB 18030.
 * UTF-8 comes first: Chinese text in GB18030 is practically never valid UTF-8. Null when no reading gives plain text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be')
  return read(bytes, 'utf-8') ?? read(bytes, 'gb18030')
}

function read(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return isPlain(text) ? { text, encoding } : null
  } catch {
    return null
  }
}

/** Text that a person wrote: no control characters but tab and line ends, nothing private or replaced. */
const isPlain = (text: string): boolean => !/[\p{Co}\p{Cn}\uFFFD]|(?![\t\n\r])\p{Cc}/u.test(text)
