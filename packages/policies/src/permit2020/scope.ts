import { all, any, define, not } from '@pengce/language'
import { project, construction as works } from '@pengce/vocabulary'
import type { JointClaim } from '../waiver.ts'
import { permit2020 } from './source.ts'

/** An ordinary working day under the rules of 2020. */
export const on = '2021-03-15'

export const outOfScope = define('permit2020/excluded', {
  title: ['不适用的重大工程、危险源和保密工程', 'works that the rules leave out'],
  cites: permit2020('第二条¶1'),
  register: ['permit2020/第二条#2'],
  says: [
    '须报省或国家审批的重大工程（不限于所列领域）、重大危险源项目、保密工程，有一即不适用',
    'major works for province or state to approve, in whatever field, major hazard sources and classified works: any one is out',
  ],
  means: any(works.upperApproval, works.majorHazard, works.classified),
})

export const inScope = define('permit2020/scope', {
  title: ['适用的市政府投资工程', 'construction on city money'],
  cites: permit2020('第二条¶1'),
  register: ['permit2020/第二条#1'],
  says: [
    '在本市、用市财政性资金的房建、市政（含水务交通）等工程，不在排除之列；资金混合的看是否有市级项目代码',
    'works in Shenzhen on municipal fiscal money that are not left out; with mixed money the municipal project code decides',
  ],
  means: all(
    project.inShenzhen,
    works.cityFunds,
    works.category.isOneOf('building', 'municipal-linear', 'municipal-other', 'other-works'),
    not(outOfScope),
  ),
})

/** The scope with what shows it, for every measure of the document. */
export const withinScope: JointClaim = {
  claim: inScope,
  holds: [
    project.inShenzhen.holds(),
    works.cityFunds.holds(),
    works.category.of('building'),
    works.upperApproval.fails(),
    works.majorHazard.fails(),
    works.classified.fails(),
  ],
  open: works.cityFunds.notKnown(),
  fails: [
    [['项目在市外', 'outside Shenzhen'], project.inShenzhen.fails()],
    [['没有市财政资金', 'no municipal money'], works.cityFunds.fails()],
    [['不是工程建设', 'not construction'], works.category.of('none')],
    [['要报省审批的重大工程', 'major works for the province to approve'], works.upperApproval.holds()],
    [['油气库', 'an oil and gas depot'], works.majorHazard.holds()],
    [['保密工程', 'classified works'], works.classified.holds()],
  ],
  edges: [
    [['市政线性工程', 'linear municipal works'], works.category.of('municipal-linear')],
    [['市政非线性工程', 'other municipal works'], works.category.of('municipal-other')],
    [['其他工程', 'other works'], works.category.of('other-works')],
  ],
}

const buildingOrMunicipal = works.category.isOneOf('building', 'municipal-linear', 'municipal-other')
/** Building or municipal works, for the rules that name no others. */
export const withinBuildingOrMunicipal: JointClaim = {
  claim: all(inScope, buildingOrMunicipal),
  holds: withinScope.holds,
  open: withinScope.open,
  fails: [
    ...withinScope.fails,
    [['既非房建也非市政', 'neither building nor municipal'], works.category.of('other-works')],
  ],
  edges: withinScope.edges.slice(0, 2),
}
