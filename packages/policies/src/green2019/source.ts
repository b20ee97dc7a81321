import { source } from '@pengce/language'
import lock from '../../locks/green2019.lock.json' with { type: 'json' }

export const green2019 = source(lock, {
  title: ['深圳市人民政府关于构建绿色金融体系的实施意见', 'Opinions on building a system of green finance'],
  number: null,
  issuer: ['市政府', "Municipal People's Government"],
  issued: '2018-12-27',
})
/** First and last day. */
export const life = { from: '2019-01-08', until: '2022-01-07' } as const
/** The day of the worked examples. */
export const usual = '2020-09-01'
