import type { Work } from '@pengce/casework'

/** Whether an account has a second factor that works. */
export const isEnrolled = async (tx: Work, account: string): Promise<boolean> =>
  (await tx
    .selectFrom('second_factor')
    .select('account')
    .where('account', '=', account)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()) !== undefined
