import { Fragment } from 'react'
import { Go } from '../../shell/go.tsx'
import type { Office } from '../../wire/law.ts'
import { useLanguage } from '../../words/language.tsx'
import { usePlanSight } from './sight.ts'

/** Offices, each with the way to its own page. */
export function Names({ of }: { readonly of: readonly Office[] }) {
  const { t } = useLanguage()
  const { to } = usePlanSight()
  return of.map(({ id, title }, i) => (
    <Fragment key={id}>
      {i === 0 ? null : t.comma}
      <Go to={to(`/plans/offices/${id}`)}>{title}</Go>
    </Fragment>
  ))
}
