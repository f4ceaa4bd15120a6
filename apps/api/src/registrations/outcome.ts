import type { Outcome } from '../desk/index.ts'
import type { RegistrationRow } from '../request/rows.ts'

/** The one registration that a command was about. */
export function only(outcome: Extract<Outcome, { kind: 'DONE' }>): RegistrationRow {
  const [registration] = outcome.registrations
  if (!registration) throw new Error('The desk answered without the registration.')
  return registration
}

/** For refusals that a mutation rules out before it gives its command. */
export const unexpected = ({ refusal }: Extract<Outcome, { kind: 'REFUSED' }>['refusal']): Error =>
  new Error(`The desk refused unexpectedly: ${refusal}.`)
