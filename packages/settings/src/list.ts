import { address } from './list/address.ts'
import { integration } from './list/integration.ts'
import { operation } from './list/operation.ts'
import { people } from './list/people.ts'
import { store } from './list/store.ts'

/** Every variable of the environment that the service and its commands read, by what it is about. Nothing else reads the environment for them. */
export const variables = { ...address, ...store, ...people, ...operation, ...integration } as const

/** The name of a variable that the service reads. */
export type Name = keyof typeof variables
