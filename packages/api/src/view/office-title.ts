import type { Language } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { everyOffice } from '@pengce/vocabulary'

/** What an office or a party of a procedure is called, by its id; an id that nobody has stays as it is. */
export const officeTitle = (id: string, language: Language): string => titles.get(id)?.[language] ?? id
/** Every office that can answer for something. */
export const isOffice = (id: string): boolean => titles.has(id)

const titles = new Map([...Object.values(parties), ...everyOffice].map((o) => [o.id, o.title]))
