import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failed } from '../shell/failed.tsx'
import { Waiting } from '../shell/page.tsx'

interface AskedProps<T> {
  readonly of: UseQueryResult<T>
  /** How many lines what is to come has, about. */
  readonly rows?: number
  /** What is shown once the answer is there. */
  readonly children: (answer: T) => ReactNode
}

/** What was asked of the service: the shape of what is to come, what went wrong and how to go on, or the answer. */
export function Asked<T>({ of, rows = 3, children }: AskedProps<T>) {
  if (of.isPending) return <Waiting rows={rows} />
  if (of.isError) return <Failed failure={of.error} again={() => void of.refetch()} />
  return children(of.data)
}
