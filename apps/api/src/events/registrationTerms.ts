import type { RegistrationTerms } from '@plenaria/domain/eligibility'
import type { EventRow } from '../request/rows.ts'

/** The event's facts that determine who can register. */
export const registrationTermsOf = ({
  state,
  admission,
  registrationOpensAt,
  registrationClosesAt,
  endsAt,
}: EventRow): RegistrationTerms => ({
  state,
  admission,
  registrationOpensAt: registrationOpensAt.getTime(),
  registrationClosesAt: registrationClosesAt.getTime(),
  endsAt: endsAt.getTime(),
})
