/** What a file is, told by its first bytes and, for text, by how it begins. */
export type FileFormat = 'text' | 'html' | 'docx' | 'pdf' | 'other'

const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'Word 97-2003 (.doc)'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7-Zip'],
  [[0x7f, 0x45, 0x4c, 0x46], 'ELF'],
]

/** The format of a file, with a name for what cannot be read. */
export function formatOf(bytes: Uint8Array): { readonly format: FileFormat; readonly name: string } {
  const begins = (signature: readonly number[]) => signature.every((b, i) => bytes[i] === b)
  if (begins([0x25, 0x50, 0x44, 0x46])) return { format: 'pdf', name: 'PDF' }
  if (begins([0x50, 0x4b, 0x03, 0x04]) || begins([0x50, 0x4b, 0x05, 0x06])) return { format: 'docx', name: 'ZIP' }
  for (const [signature, name] of MAGIC) if (begins(signature)) return { format: 'other', name }
  const utf16 = begins([0xff, 0xfe]) || begins([0xfe, 0xff])
  if (!utf16 && bytes.subarray(0, 65_536).includes(0)) return { format: 'other', name: 'binary' }
  const start = Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .trimStart()
    .replace(/^\xef\xbb\xbf/u, '')
    .trimStart()
  if (/^<(?:!doctype\s+html|html|head|body|\?xml[^>]*\?>\s*<(?:!doctype\s+)?html)/iu.test(start))
    return { format: 'html', name: 'HTML' }
  if (/^<(?:!--|div|p|meta|table|span|section|article|h[1-6])[\s>]/iu.test(start))
    return { format: 'html', name: 'HTML' }
  return { format: 'text', name: 'text' }
}
