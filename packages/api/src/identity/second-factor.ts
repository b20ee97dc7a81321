import { randomBytes } from 'node:crypto'
import { SYSTEM, type Work } from '@pengce/casework'
import { Secret, TOTP } from 'otpauth'
import qrcode from 'qrcode-generator'
import { type Account, noteOn } from './account.ts'
import { digestOf, sealed, unsealed } from './secrets.ts'

/** What is shown once, when a second factor is set up. */
export interface Enrolment {
  /** Base32, to be entered by hand. */
  readonly secret: string
  /** The same as a QR code: SVG. */
  readonly picture: string
  readonly recoveryCodes: readonly string[]
}
const RECOVERY_CODES = 10
const PERIOD = 30

/** Whether an account has a second factor that works. */
export const isEnrolled = async (tx: Work, account: string): Promise<boolean> =>
  (await tx
    .selectFrom('second_factor')
    .select('account')
    .where('account', '=', account)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()) !== undefined

/** A new second factor in the place of one that was never confirmed; null where one is. It counts from the first right code. */
export async function enrol(tx: Work, account: Account, key: string, at: string): Promise<Enrolment | null> {
  if (await isEnrolled(tx, account.id)) return null
  const secret = new Secret({ size: 20 })
  await takeAway(tx, account.id)
  await tx
    .insertInto('second_factor')
    .values({
      account: account.id,
      secret: sealed(secret.base32, key, account.id),
      made_at: at,
      confirmed_at: null,
      last_step: 0,
    })
    .execute()
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, freshCode)
  await tx
    .insertInto('recovery_code')
    .values(recoveryCodes.map((code) => ({ account: account.id, digest: recoveryDigest(code), used_at: null })))
    .execute()
  await noteOn(tx, SYSTEM, account.id, 'second-factor-made', {}, at)
  const qr = qrcode(0, 'M')
  qr.addData(totpOf(secret.base32, account.name).toString())
  qr.make()
  return { secret: secret.base32, picture: qr.createSvgTag({ cellSize: 6, margin: 12, scalable: true }), recoveryCodes }
}

/** Whether a code is right: six digits of this half minute or its neighbours, each taken once, or a recovery code not yet used. */
export async function isRightCode(tx: Work, account: Account, code: string, key: string, at: string): Promise<boolean> {
  const right = /^\d{6}$/u.test(code)
    ? await isRightNow(tx, account, code, key, at)
    : await isRecovery(tx, account.id, code, at)
  await noteOn(tx, SYSTEM, account.id, right ? 'second-factor-right' : 'second-factor-wrong', {}, at)
  return right
}

async function isRightNow(tx: Work, account: Account, code: string, key: string, at: string): Promise<boolean> {
  const row = await tx.selectFrom('second_factor').selectAll().where('account', '=', account.id).executeTakeFirst()
  const secret = row === undefined ? null : unsealed(row.secret, key, account.id)
  if (row === undefined || secret === null) return false
  const timestamp = Date.parse(at)
  const away = totpOf(secret, account.name).validate({ token: code, timestamp, window: 1 })
  if (away === null) return false
  const step = Math.floor(timestamp / 1000 / PERIOD) + away
  // In the same statement, so that of two requests with one code one is refused.
  const taken = await tx
    .updateTable('second_factor')
    .set({ last_step: step, confirmed_at: row.confirmed_at ?? at })
    .where('account', '=', account.id)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

async function isRecovery(tx: Work, account: string, code: string, at: string): Promise<boolean> {
  if (!(await isEnrolled(tx, account))) return false
  const used = await tx
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('account', '=', account)
    .where('digest', '=', recoveryDigest(code))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (used.numUpdatedRows !== 1n) return false
  await noteOn(tx, SYSTEM, account, 'recovery-code-used', {}, at)
  return true
}

/** Takes a second factor away, with its recovery codes; the next sign-in sets one up again. */
export async function takeAway(tx: Work, account: string): Promise<boolean> {
  await tx.deleteFrom('recovery_code').where('account', '=', account).execute()
  const gone = await tx.deleteFrom('second_factor').where('account', '=', account).executeTakeFirst()
  return gone.numDeletedRows > 0n
}

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Pengce', label, secret: Secret.fromBase32(secret), period: PERIOD, digits: 6 })

/** Ten letters and digits that are not taken for each other: fifty bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz023456789'
const freshCode = (): string => {
  const code = [...randomBytes(10)].map((byte) => LETTERS[byte & 31]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}
const recoveryDigest = (code: string): string => digestOf(code.toLowerCase().replaceAll(/[^a-z0-9]/gu, ''))
