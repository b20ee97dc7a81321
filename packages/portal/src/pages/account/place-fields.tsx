import { type Accounts, placesByName } from '../../wire/accounts.ts'
import type { Role } from '../../wire/session.ts'
import { useSpeech } from '../../words/speech.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'

const ROLES: readonly Role[] = ['official', 'supervisor', 'analyst', 'administrator', 'agent', 'applicant']

/** As whom somebody signs in; the office and the district are an official's alone. */
export interface Standing {
  readonly role: Role
  readonly office: string
  readonly district: string
}
/** What is sent of it: nobody but an official has an office. */
export const sentStanding = ({ role, office, district }: Standing) =>
  role === 'official'
    ? { role, office, district: district === '' ? null : district }
    : { role, office: null, district: null }

interface FieldsProps {
  readonly value: Standing
  readonly places: Accounts
  readonly onChange: (value: Standing) => void
}

/** The role, and for an official the office and the district, each chosen by its name. */
export function PlaceFields({ value, places, onChange }: FieldsProps) {
  const { t, language } = useSpeech()
  const words = t.account.admin
  return (
    <>
      <Pick
        label={words.fields.role}
        value={value.role}
        options={ROLES.map((r) => [r, words.roles[r]])}
        onChange={(role) => onChange({ ...value, role: ROLES.find((r) => r === role) ?? 'official' })}
      />
      {value.role === 'official' ? (
        <>
          <Pick
            label={words.fields.office}
            any={words.choose}
            value={value.office}
            options={placesByName(places.offices, language)}
            onChange={(office) => onChange({ ...value, office })}
          />
          <Pick
            label={words.fields.district}
            any={words.everyDistrict}
            value={value.district}
            options={placesByName(places.districts, language)}
            onChange={(district) => onChange({ ...value, district })}
          />
        </>
      ) : null}
    </>
  )
}
