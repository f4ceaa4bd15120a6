import { Trans } from '@lingui/react/macro'
import type { CannotRegisterReason, EventToRegisterQuery } from '../__generated__/graphql.ts'
import { When } from '../ui/When.tsx'
import { Stop } from './Stop.tsx'

/** Explains why the viewer can't register. Members of its institute can preview the form of a draft. */
export function Denied({
  reason,
  registrationOpensAt,
  registrationClosesAt,
}: Pick<NonNullable<EventToRegisterQuery['event']>, 'registrationOpensAt' | 'registrationClosesAt'> & {
  reason: CannotRegisterReason
}) {
  switch (reason) {
    case 'CALLED_OFF':
      return (
        <Stop title={<Trans id="common.event-has-been-called-off-title">This event has been called off</Trans>}>
          <Trans id="registering.it-wont-take-place-so">It won’t take place, so no one can register.</Trans>
        </Stop>
      )
    case 'POSTPONED':
      return (
        <Stop title={<Trans id="common.event-is-postponed-title">This event has been postponed</Trans>}>
          <Trans id="registering.register-after-new-dates">You can register once there are new dates.</Trans>
        </Stop>
      )
    case 'INVITATION_NEEDED':
    case 'INVITATION_CLOSED':
      return (
        <Stop title={<Trans id="registering.this-event-is-by-invitation">This event is by invitation</Trans>}>
          <Trans id="registering.registration-is-by-invitation-only">
            Registration is by invitation only. If you were invited, open the link in your invitation email.
          </Trans>
        </Stop>
      )
    case 'NOT_YET_OPEN':
      return (
        <Stop title={<Trans id="registering.registration-is-not-open-yet">Registration is not open yet</Trans>}>
          <Trans id="registering.it-opens-on">
            It opens on <When at={registrationOpensAt} />.
          </Trans>
        </Stop>
      )
    default:
      return (
        <Stop title={<Trans id="common.registration-is-closed">Registration is closed</Trans>}>
          <Trans id="registering.it-closed-on-if-you">
            Registration closed on <When at={registrationClosesAt} />. If you’re already registered, use the link in our
            email to open your registration.
          </Trans>
        </Stop>
      )
  }
}
