import { useLocation } from 'react-router'
import { useLanguage } from './language.tsx'

/** Which page is shown, for what marks the way to it; addresses without their language, whatever they ask for after a `?`. */
export interface Shown {
  readonly isAt: (to: string) => boolean
  /** Whether it is one of some addresses or lies within one. */
  readonly isWithin: (parts: readonly string[]) => boolean
}

export function useShown(): Shown {
  const { at } = useLanguage()
  const { pathname } = useLocation()
  const here = `${pathname}/`.replace(/\/+$/u, '/')
  const placeOf = (to: string) => `${at(to.replace(/\?.*$/u, ''))}/`.replace(/\/+$/u, '/')
  return {
    isAt: (to) => here === placeOf(to),
    isWithin: (parts) => parts.some((part) => here.startsWith(placeOf(part))),
  }
}
