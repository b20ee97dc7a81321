import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** A token that nobody guesses: 32 random bytes as base64url. */
export const freshToken = (): string => randomBytes(32).toString('base64url')

/** SHA-256 of a text, hexadecimal: what the store knows of a token. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What a page must show beside its cookie. It is made from the token, so that it ends with it and is kept nowhere. */
export const proofOf = (token: string): string => createHash('sha256').update(`proof ${token}`).digest('base64url')

/** A text encrypted with a key of the environment (AES-256-GCM); bound to whose it is, so that it cannot be given to another. */
export function sealed(text: string, key: string, whose: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce).setAAD(Buffer.from(whose))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** The text again; null where the key is another, or the text was not sealed for them. */
export function unsealed(text: string, key: string, whose: string): string | null {
  const all = Buffer.from(text, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(key), all.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(whose)).setAuthTag(all.subarray(12, 28))
    return Buffer.concat([decipher.update(all.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

const keyOf = (key: string): Buffer => createHash('sha256').update(`second factor ${key}`).digest()
