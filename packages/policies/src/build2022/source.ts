import { source } from '@pengce/language'
import lock from '../../locks/build2022.lock.json' with { type: 'json' }

export const build2022 = source(lock, {
  title: ['深圳市加快推进现代建筑业高质量发展的若干措施', 'Measures for a high-quality construction industry'],
  number: null,
  issuer: ['深圳市人民政府办公厅', 'General Office of the Municipal Government'],
  issued: '2022-10-02',
})
/** The day the worked examples are told on. */
export const on = '2023-06-01'
