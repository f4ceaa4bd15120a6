import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { DeliveryStatus } from '../../mail/DeliveryStatus.tsx'
import { useMoments } from '../../ui/staff/moments.ts'
import { Question } from '../../ui/staff/Question.tsx'
import type { Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'

const RowOfFocalPoint = graphql(`
  fragment FocalPointRow_FocalPoint on FocalPoint {
    id
    organisation
    name
    email
    places
    filled
    state
    expiresAt
    deliveryStatus
    group {
      key
      name
    }
    viewerCan {
      revoke
    }
  }
`)

const RevokeFocalPoint = graphql(`
  mutation RevokeFocalPoint($id: ID!) {
    revokeFocalPoint(id: $id) {
      __typename
      ... on FocalPointRevoked {
        focalPoint {
          id
          ...FocalPointRow_FocalPoint
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Masked = FragmentType<typeof RowOfFocalPoint> & { id: string }

/** Organisations that nominate people themselves, with the number of places filled. */
export function FocalPointList({
  slug,
  focalPoints,
  onChange,
}: {
  slug: string
  focalPoints: readonly Masked[]
  onChange: () => void
}) {
  if (focalPoints.length === 0) return null
  return (
    <section aria-labelledby="focal-points-title" className="mt-8">
      <h2 id="focal-points-title" className="text-20">
        <Trans id="common.focal-points">Focal points</Trans>
      </h2>
      <ul className="mt-2 border-line-strong border-t md:grid md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1fr)_auto] md:gap-x-4">
        {focalPoints.map((focalPoint) => (
          <FocalPointRow key={focalPoint.id} slug={slug} focalPoint={focalPoint} onChange={onChange} />
        ))}
      </ul>
    </section>
  )
}

function FocalPointRow({
  slug,
  focalPoint: given,
  onChange,
}: {
  slug: string
  focalPoint: Masked
  onChange: () => void
}) {
  const { t } = useLingui()
  const { short, distance } = useMoments()
  const [asks, setAsks] = useState(false)
  const row = readFragment(RowOfFocalPoint, given)
  const { id, organisation, name, email, places, filled, state, expiresAt, deliveryStatus, group, viewerCan } = row
  return (
    <li className="grid items-baseline gap-x-4 gap-y-1 border-line border-b py-2 md:col-span-full md:grid-cols-subgrid">
      <div className="min-w-0">
        <p className="font-medium [overflow-wrap:anywhere]">{organisation}</p>
        <p className="text-13 text-ink-2 [overflow-wrap:anywhere]">
          {name ?? t({ id: 'invitations.name-not-shown', message: 'Name not shown' })} ·{' '}
          {email ?? t({ id: 'invitations.address-not-shown', message: 'address not shown' })}
        </p>
      </div>
      <div className="min-w-0 text-13">
        <p className="font-medium tabular-nums">
          <Trans id="invitations.of-filled">
            {filled} of {places} filled
          </Trans>
        </p>
        <meter aria-label={organisation} min={0} max={places} value={filled} className="h-2 w-full max-w-48" />
      </div>
      <div className="min-w-0 text-13">
        <p className="flex flex-wrap items-baseline gap-x-3">
          {state === 'OPEN' && (
            <Trans id="invitations.until">
              until {short(expiresAt)}, {distance(expiresAt)}
            </Trans>
          )}
          {state === 'OVER' && <Trans id="invitations.deadline-passed">deadline passed</Trans>}
          {state === 'REVOKED' && <Trans id="invitations.withdrawn">withdrawn</Trans>}
          {deliveryStatus && state === 'OPEN' && <DeliveryStatus deliveryStatus={deliveryStatus} />}
        </p>
        <p className="text-ink-2">{group.name}</p>
      </div>
      <div className="flex flex-wrap gap-1 md:justify-end">
        <Link
          to={paths.manage(slug, `invitations/focal-point?of=${id}`)}
          className="inline-flex min-h-[30px] items-center px-2.5 text-13 text-ink-2 underline-offset-4 hover:text-ink hover:underline"
        >
          <Trans id="invitations.change-or-send-again">Edit or send again</Trans>
          <span className="sr-only">: {organisation}</span>
        </Link>
        {viewerCan.revoke && (
          <StaffButton kind="bare" onClick={() => setAsks(true)}>
            <Trans id="common.withdraw-2">Withdraw</Trans>
            <span className="sr-only">: {organisation}</span>
          </StaffButton>
        )}
      </div>
      {asks && <RevokeDialog id={id} organisation={organisation} onClose={() => setAsks(false)} onDone={onChange} />}
    </li>
  )
}

function RevokeDialog({
  id,
  organisation,
  onClose,
  onDone,
}: {
  id: string
  organisation: string
  onClose: () => void
  onDone: () => void
}) {
  const [refused, setRefused] = useState<Refused | null>()
  const [revoke, { loading }] = useMutation(RevokeFocalPoint)

  async function takeBack() {
    const answer = await revoke({ variables: { id } }).catch(() => null)
    const result = answer?.data?.revokeFocalPoint
    if (result?.__typename !== 'FocalPointRevoked') return setRefused(result ?? null)
    toast(<Trans id="invitations.places-withdrawn-from">Places withdrawn from {organisation}</Trans>)
    onDone()
    onClose()
  }

  return (
    <Question
      title={<Trans id="invitations.withdraw-places-from">Withdraw places from {organisation}?</Trans>}
      press={<Trans id="invitations.withdraw-places">Withdraw places</Trans>}
      refused={refused}
      busy={loading}
      onPress={() => void takeBack()}
      onClose={onClose}
    >
      <Trans id="invitations.focal-point-can-name-nobody">
        The focal point can no longer name people. People who were named stay invited.
      </Trans>
    </Question>
  )
}
