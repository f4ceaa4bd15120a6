import { Trans } from '@lingui/react/macro'
import { FieldGroup } from '../../ui/forms/Field.tsx'
import { Checkbox } from '../../ui/forms/inputs.tsx'
import type { FieldsProps } from './PersonFields.tsx'

/** Offers protection, or says what an event without it discloses. Details follow on the page about who sees the data. */
export function ProtectionOffer({ values, change, errors, isOffered }: FieldsProps & { isOffered: boolean }) {
  if (!isOffered && !values.protectIdentity)
    return (
      <p className="border-line-strong border-s-4 ps-4 text-ink-2">
        <Trans id="registering.no-protection-offered">
          This event doesn’t offer protection. Organisers see your name, and anyone who knows your email address could
          find out that you registered.
        </Trans>
      </p>
    )
  return (
    <FieldGroup
      id="protectIdentity"
      optional
      label={<Trans id="registering.do-you-need-protection">Do you need protection?</Trans>}
      error={errors.protectIdentity}
    >
      <Checkbox
        id="protectIdentity:yes"
        checked={values.protectIdentity}
        onChecked={(protectIdentity) => change({ protectIdentity })}
        label={
          <Trans id="registering.keep-my-name-address-and">Keep my name, address and organisation out of lists</Trans>
        }
        help={
          <Trans id="registering.for-people-who-could-be">
            For people who could be at risk if others knew they were taking part. Staff see a reference instead of your
            name and must record a reason to look you up. Our emails don’t mention the event.
          </Trans>
        }
      />
    </FieldGroup>
  )
}
