import { source, type Window } from '@pengce/language'
import lock from '../../locks/mfg2021.lock.json' with { type: 'json' }

export const mfg2021 = source(lock, {
  title: [
    '关于推动制造业高质量发展坚定不移打造制造强市的若干措施',
    'Measures for high-quality manufacturing and a strong manufacturing city',
  ],
  number: '深府规〔2021〕1号',
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2021-02-18',
})

/** Articles (八), (九) and (十) stop applying when tech2023 begins. */
export const toEndOf2023: Window = { from: '2021-03-01', until: '2023-12-31' }
