import type { Outcome } from '../desk/index.ts'
import type { RegistrationRow } from '../request/rows.ts'

/** The one registration that a command was about. */
export function only(outcome: Extract<Outcome, { kind: 'DONE' }>): RegistrationRow {
  const [registration] = outcome.registrations
  if (!registration) throw new Error('The desk answered without the registration.')
  return registration
}
