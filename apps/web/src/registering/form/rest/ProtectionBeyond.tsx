import { Trans } from '@lingui/react/macro'
import { Checkbox } from '../../../ui/forms/inputs.tsx'
import { EmailPhraseField } from '../../protection/NeutralEmail.tsx'
import type { FieldsProps } from '../PersonFields.tsx'

/** A protected person's choices for all their registrations. */
export function ProtectionBeyond({ values, change, errors, isSignedIn }: FieldsProps & { isSignedIn: boolean }) {
  return (
    <>
      <Checkbox
        id="protectEverywhere:yes"
        checked={values.protectEverywhere}
        onChecked={(protectEverywhere) => change({ protectEverywhere })}
        label={<Trans id="registering.protect-me-at-every-event">Protect me at every event on this site</Trans>}
        help={
          isSignedIn ? (
            <Trans id="registering.protects-all">
              Protects all your current and future registrations, wherever an event offers protection. No one can see
              that you chose this.
            </Trans>
          ) : (
            <Trans id="registering.also-your-others">
              This also covers your other registrations, now and later, at any event that offers protection. This choice
              and the phrase below take effect when you sign in from our email. Only then do we know the address is
              yours.
            </Trans>
          )
        }
      />
      <EmailPhraseField
        value={values.emailPhrase}
        onValue={(emailPhrase) => change({ emailPhrase })}
        error={errors.emailPhrase}
      />
    </>
  )
}
