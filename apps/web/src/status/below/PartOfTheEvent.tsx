import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'

const PartOfferedOfRegistration = graphql(`
  fragment PartOfTheEvent_registration on Registration {
    attendance {
      kind
    }
  }
`)

/** Says before an offer is answered that it covers only some of the selected sessions. */
export function PartOfTheEvent({
  registration: given,
}: {
  registration: FragmentType<typeof PartOfferedOfRegistration>
}) {
  const { attendance } = readFragment(PartOfferedOfRegistration, given)
  if (attendance.every(({ kind }) => kind !== 'NOT_OFFERED')) return null
  const isForNone = attendance.every(({ kind }) => kind === 'NOT_OFFERED' || kind === 'NOT_CHOSEN')
  return (
    <p className="mt-3 max-w-measure text-17">
      {isForNone ? (
        <Trans id="status.at-moment-seat-is-for">
          At the moment, the seat covers no sessions. The reason is below.
        </Trans>
      ) : (
        <Trans id="status.seat-is-for-some-of">
          The seat covers only some of the sessions you chose. See which below.
        </Trans>
      )}
    </p>
  )
}
