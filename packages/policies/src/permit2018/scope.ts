import { all, any, define, not } from '@pengce/language'
import { project, construction as works } from '@pengce/vocabulary'
import type { JointClaim } from '../waiver.ts'
import { permit2018 } from './source.ts'

/** An ordinary working day under the rules of 2018. */
export const on = '2019-03-15'

export const outOfScope = define('permit2018/excluded', {
  title: ['不适用的轨道交通和围填海', 'rail transit and sea reclamation'],
  cites: permit2018('第二条¶2'),
  register: ['permit2018/第二条.2'],
  says: ['轨道交通、围填海项目不在适用范围', 'rail transit and sea reclamation are outside the rules'],
  means: any(works.railTransit, works.seaReclamation),
})

export const inScope = define('permit2018/scope', {
  title: ['适用的市政府投资项目', 'construction on city money that takes up space'],
  cites: permit2018('第二条¶1'),
  register: ['permit2018/第二条.1'],
  says: [
    '在本市、用市财政性资金、涉及空间的固定资产投资建设，以房建和市政为主，轨道和围填海除外',
    'fixed-asset construction in Shenzhen on municipal fiscal money that takes up space, mainly building and municipal; not rail or reclamation',
  ],
  means: all(project.inShenzhen, works.cityFunds, works.spatial, not(outOfScope)),
})

/** The scope with what shows it, for every measure of the document. */
export const withinScope: JointClaim = {
  claim: inScope,
  holds: [
    project.inShenzhen.holds(),
    works.cityFunds.holds(),
    works.spatial.holds(),
    works.railTransit.fails(),
    works.seaReclamation.fails(),
  ],
  open: works.cityFunds.notKnown(),
  fails: [
    [['项目在市外', 'outside Shenzhen'], project.inShenzhen.fails()],
    [['没有市财政资金', 'no municipal money'], works.cityFunds.fails()],
    [['不涉及空间，如信息系统', 'takes up no space, such as an information system'], works.spatial.fails()],
    [['轨道交通', 'rail transit'], works.railTransit.holds()],
    [['围填海', 'sea reclamation'], works.seaReclamation.holds()],
  ],
  edges: [],
}
