import { all, define } from '@pengce/language'
import { constructionCourse } from '@pengce/vocabulary'
import { permit2018 } from './permit2018/source.ts'
import { permit2020 } from './permit2020/source.ts'

/** Which of the two permit rules governs a matter: neither has a transition, so the day of its acceptance decides. */
const { acceptedOn } = constructionCourse

export const governedBy2018 = define('permit2018/governs', {
  title: ['适用 2018 年规定的事项', 'matters under the rules of 2018'],
  cites: [permit2018('第五十四条¶1'), permit2020('第四十九条¶1')],
  register: ['permit2018/第五十四条'],
  says: [
    '2018-08-01 至 2020-06-30 受理的事项；项目何时立项不论',
    'matters accepted from 2018-08-01 to 2020-06-30, whenever the project was established',
  ],
  means: all(acceptedOn.onOrAfter('2018-08-01'), acceptedOn.before('2020-07-01')),
})

export const governedBy2020 = define('permit2020/governs', {
  title: ['适用 2020 年规定的事项', 'matters under the rules of 2020'],
  cites: [permit2020('第四十九条¶1'), permit2018('第五十四条¶1')],
  register: ['permit2020/第四十九条'],
  says: [
    '2020-07-01 起受理的事项，项目在此之前立项的也是',
    'matters accepted from 2020-07-01, also of projects established before',
  ],
  means: acceptedOn.onOrAfter('2020-07-01'),
})
