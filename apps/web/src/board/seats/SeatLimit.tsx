import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { OfferLimitInput, WidenOfferInput } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { useAnnounced } from '../../planned/useAnnounced.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { LimitDialog } from './LimitDialog.tsx'

const SeatLimitOfRegistration = graphql(`
  fragment SeatLimit_Registration on Registration {
    reference
    event {
      slug
    }
    limit {
      reason
      sessions {
        id
        title
      }
    }
    staged {
      limit {
        reason
        sessions {
          id
          title
        }
      }
    }
    viewerCan {
      widen
    }
  }
`)

const WidenOffer = graphql(`
  mutation WidenOffer($input: WidenOfferInput!) {
    widenOffer(input: $input) {
      __typename
      ... on OfferWidened {
        registration {
          reference
          version
          ...SeatLimit_Registration
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** The session limit of a seat or staged offer, with a button to add sessions. Renders nothing without a limit. */
export function SeatLimit({ registration: masked }: { registration: FragmentType<typeof SeatLimitOfRegistration> }) {
  const { reference, event, limit, staged, viewerCan } = readFragment(SeatLimitOfRegistration, masked)
  const [widening, setWidening] = useState(false)
  const shown = staged?.limit ?? limit
  if (!shown) return null
  return (
    <div className="mt-3 border-line-strong border-s-2 ps-3 text-13 [overflow-wrap:anywhere]">
      <p className="text-ink-3">
        {staged?.limit ? (
          <Trans id="board.staged-for">Staged for</Trans>
        ) : (
          <Trans id="board.seat-is-for">The seat is for</Trans>
        )}
      </p>
      {shown.sessions.length === 0 && (
        <p className="text-offered">
          <Trans id="board.none-still-in-programme">None still in the programme</Trans>
        </p>
      )}
      <ul>
        {shown.sessions.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <p className="mt-1 text-ink-2">{shown.reason}</p>
      {viewerCan.widen && limit && (
        <p className="mt-1.5">
          <StaffButton onClick={() => setWidening(true)}>
            <Trans id="board.add-sessions">Add sessions…</Trans>
          </StaffButton>
        </p>
      )}
      {widening && limit && (
        <WidenDialog
          slug={event.slug}
          reference={reference}
          before={{ sessionIds: limit.sessions.map(({ id }) => id), reason: limit.reason }}
          onClose={() => setWidening(false)}
        />
      )}
    </div>
  )
}

interface WidenProps {
  slug: string
  reference: string
  before: { sessionIds: string[]; reason: string }
  onClose: () => void
}

function WidenDialog({ slug, reference, before, onClose }: WidenProps) {
  const [widen, { loading }] = useMutation(WidenOffer, { refetchQueries: ['OfferSessions'] })
  const { announce, dialog, busy } = useAnnounced()
  const { t } = useLingui()
  const [refusal, setRefusal] = useState<string | null>(null)

  async function give(limit: OfferLimitInput | null) {
    const input = { reference, sessionIds: limit?.sessionIds ?? [], reason: limit?.reason }
    await announce({
      kind: 'WIDEN_OFFER',
      args: { input },
      press: t({ id: 'board.add-sessions-2', message: 'Add sessions' }),
      run: () => send(input),
    })
  }

  async function send(input: WidenOfferInput) {
    const answer = await widen({ variables: { input } }).catch(() => null)
    const result = answer?.data?.widenOffer
    if (!result) return toast(<Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
    if (result.__typename === 'ActionPlanned') return onClose()
    if (result.__typename !== 'OfferWidened') return setRefusal(result.message)
    toast(
      <Trans id="board.seat-is-for-more-sessions">The seat now covers more sessions. We’ll email the person.</Trans>,
    )
    onClose()
  }

  return (
    <>
      <LimitDialog
        slug={slug}
        title={<Trans id="board.add-sessions-to-this-seat">Add sessions to this seat</Trans>}
        press={<Trans id="board.add-sessions-2">Add sessions</Trans>}
        before={before}
        kept={before.sessionIds}
        refusal={refusal}
        busy={loading || busy}
        onGiven={(limit) => void give(limit)}
        onClose={onClose}
      />
      {dialog}
    </>
  )
}
