import { any } from '@pengce/language'
import { quantity } from '@pengce/values'
import { enterprise, finance } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { subsidiary } from './branch-claims.ts'
import { leasingSubsidiary } from './institutions.ts'
import { type Claim, shown } from './support.ts'

const { kind, approval, supportedSiblings } = finance

/** A financial leasing company, or its specialised subsidiary. */
export const isLessor: Claim = {
  claim: any(kind.is('leasing'), leasingSubsidiary).named(
    '金融租赁公司或其专业子公司',
    'financial leasing company or its subsidiary',
  ),
  holds: [kind.of('leasing')],
  also: [
    shown('金融租赁公司专业子公司', 'its specialised subsidiary', ...subsidiary('leasing-subsidiary', 'banking')),
    shown(
      '新设的专业子公司',
      'one newly set up',
      ...subsidiary('leasing-subsidiary', 'banking'),
      enterprise.arrival.of('new'),
    ),
    shown(
      '第四家子公司获准例外',
      'an exception for the fourth subsidiary',
      ...subsidiary('leasing-subsidiary', 'banking'),
      supportedSiblings.of(quantity('item', 3)),
      finance.moreSiblingsAllowed.holds(),
    ),
  ],
  fails: [
    shown('银行不是金融租赁公司', 'a bank is no leasing company', kind.of('bank')),
    shown('其他机构也都不是', 'nor is any other institution', otherThan(kind, 'leasing', 'leasing-subsidiary')),
    shown(
      '其他机构即使条件相同',
      'any other institution with the same facts',
      ...subsidiary('leasing-subsidiary', 'banking'),
      otherThan(kind, 'leasing', 'leasing-subsidiary'),
    ),
    shown(
      '专业子公司由其他部门批准或备案',
      'a subsidiary let in by another body',
      ...subsidiary('leasing-subsidiary', 'banking'),
      otherThan(approval, 'banking'),
    ),
    shown(
      '专业子公司未经批准',
      'a subsidiary not approved',
      ...subsidiary('leasing-subsidiary', 'banking'),
      approval.of('none'),
    ),
    shown(
      '专业子公司早已在深圳',
      'a subsidiary here before',
      ...subsidiary('leasing-subsidiary', 'banking'),
      enterprise.arrival.of('here'),
    ),
    shown(
      '第四家专业子公司',
      'the fourth subsidiary',
      ...subsidiary('leasing-subsidiary', 'banking'),
      supportedSiblings.of(quantity('item', 3)),
    ),
  ],
  open: kind.notKnown(),
  alsoOpen: [[...subsidiary('leasing-subsidiary', 'banking'), supportedSiblings.notKnown()]],
}
