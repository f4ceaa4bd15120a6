import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { CorrectAddressDialog } from './CorrectAddressDialog.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'

const CorrectActionsRegistration = graphql(`
  fragment CorrectActions_Registration on Registration {
    reference
    version
    email
    isAddressCorrectable
    viewerCan {
      correct
    }
  }
`)

/** Buttons to correct a registration, as far as the viewer may. */
export function CorrectActions({
  registration: masked,
}: {
  registration: FragmentType<typeof CorrectActionsRegistration>
}) {
  const registration = readFragment(CorrectActionsRegistration, masked)
  const { reference, isAddressCorrectable, viewerCan } = registration
  const [correcting, setCorrecting] = useState<'DETAILS' | 'ADDRESS' | null>(null)
  if (!viewerCan.correct) return null
  return (
    <>
      <StaffButton onClick={() => setCorrecting('DETAILS')}>
        <Trans id="records.correct-details-opens">Correct details…</Trans>
      </StaffButton>
      {isAddressCorrectable && (
        <StaffButton onClick={() => setCorrecting('ADDRESS')}>
          <Trans id="records.correct-address-opens">Correct address…</Trans>
        </StaffButton>
      )}
      {correcting === 'DETAILS' && <CorrectDialog reference={reference} onClose={() => setCorrecting(null)} />}
      {correcting === 'ADDRESS' && (
        <CorrectAddressDialog registration={registration} onClose={() => setCorrecting(null)} />
      )}
    </>
  )
}
