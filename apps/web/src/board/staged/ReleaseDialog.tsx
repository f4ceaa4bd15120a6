import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { Room } from '../../groups/Room.tsx'
import { RoomTable } from '../../groups/RoomTable.tsx'
import { afterStaged, heldAfterStaged, type RoomNow } from '../../groups/roomFacts.ts'
import { usePreview } from '../../planned/preview.ts'
import { PlannedActions } from '../../planned/UndoBar.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useDuration } from '../../ui/When.tsx'
import { PendingWords } from '../deciding/PendingNotice.tsx'
import { RefusedRows } from '../deciding/RefusedRows.tsx'
import type { NamedRefusal } from '../deciding/useOrders.tsx'
import { inOrder, type StagedCount } from './StagedTally.tsx'

const Release = graphql(`
  mutation Release($slug: String!) {
    releaseStagedDecisions(eventSlug: $slug) {
      __typename
      ... on StagedDecisionsReleased {
        released
        offersMade
        event {
          ...RoomFacts
        }
      }
      ... on ReleaseRefused {
        refused {
          reference
          refusal {
            ... on Refusal {
              message
            }
          }
        }
      }
      ... on CountersignPending {
        request {
          id
          ...Pending_Request
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface ReleaseDialogProps {
  slug: string
  room: RoomNow
  count: number
  /** Loaded registrations with a staged decision. */
  people: readonly { reference: string; name?: string | null; decision: Decision }[]
  counts: readonly StagedCount[]
  offerHours: number
  onClose: () => void
}

/**
 * Asks for confirmation before anyone is notified: shows the room before and after and who gets which email. Lists rows that
 * don't fit.
 */
export function ReleaseDialog({ slug, room, count, people, counts, offerHours, onClose }: ReleaseDialogProps) {
  const [release, { loading }] = useMutation(Release, { refetchQueries: ['Board', 'Staged', 'Application'] })
  const { data } = useQuery(PlannedActions, { variables: { slug } })
  const isPending =
    data?.plannedActions.some(
      ({ kind, state, event }) => kind === 'RELEASE_STAGED_DECISIONS' && state === 'PLANNED' && event?.slug === slug,
    ) ?? false
  const after = heldAfterStaged(room)
  /** Seats missing because of the staged offers; a room that is over its limit anyway isn't their fault. */
  const missing = after > room.held ? after - room.total : 0
  const preview = usePreview(missing > 0 || isPending ? null : { kind: 'RELEASE_STAGED_DECISIONS', args: { slug } })
  const denial = preview?.refusal ?? null
  const [refusal, setRefusal] = useState<{
    message: string
    rows: Pick<NamedRefusal, 'reference' | 'name' | 'message'>[]
  } | null>(null)

  async function act() {
    const answer = await release({ variables: { slug } }).catch(() => null)
    const result = answer?.data?.releaseStagedDecisions
    if (!result)
      return toast(
        <Trans id="board.connection-lost-check-release">Connection lost. Check whether it was released.</Trans>,
      )
    if (result.__typename === 'ActionPlanned') return onClose()
    if (result.__typename === 'StagedDecisionsReleased') {
      toast(
        <Plural
          id="board.decisions-released"
          value={result.released}
          one="# decision released"
          other="# decisions released"
        />,
      )
      return onClose()
    }
    if (result.__typename === 'CountersignPending') {
      toast(<PendingWords request={result.request} />)
      return onClose()
    }
    const rows = result.__typename === 'ReleaseRefused' ? result.refused : []
    setRefusal({
      message: result.message,
      rows: rows.map(({ reference, refusal: { message } }) => ({
        reference,
        message,
        name: people.find((person) => person.reference === reference)?.name ?? reference,
      })),
    })
  }

  return (
    <Dialog
      wide
      onClose={onClose}
      title={
        <Plural id="common.release-decisions" value={count} one="Release # decision" other="Release # decisions" />
      }
    >
      {missing > 0 && (
        <p role="status" className="mt-4 border-fault border-s-4 ps-3">
          <Plural
            id="board.release-needs-more-seats"
            value={missing}
            one="The staged offers need # more seat than the room has, so nothing can be released yet. Undo an offer, or use the suggested fix."
            other="The staged offers need # more seats than the room has, so nothing can be released yet. Undo some offers, or use the suggested fix."
          />
        </p>
      )}
      {denial && !refusal && (
        <p role="status" className="mt-4 border-fault border-s-4 ps-3">
          {denial}
        </p>
      )}
      <div className="mt-4 grid gap-6 sm:grid-cols-2">
        <Picture title={<Trans id="common.now-2">Now</Trans>}>
          <Room groups={room.groups} total={room.total} />
        </Picture>
        <Picture title={<Trans id="board.after-release">After the release</Trans>}>
          <Room groups={afterStaged(room)} total={room.total} />
        </Picture>
      </div>
      <div className="mt-4">
        <RoomTable groups={room.groups} total={room.total} ghost={room.staged ?? {}} />
      </div>
      <section className="mt-5">
        <h3 className="text-13 text-ink-3">
          <Plural id="board.emails-to-people" value={count} one="Email to one person" other="Emails to # people" />
        </h3>
        <ul className="mt-1 list-disc ps-5 marker:text-ink-3">
          {inOrder(counts).map(({ decision, count: many }) => (
            <li key={decision}>
              <Mail decision={decision} count={many} hours={offerHours} />
            </li>
          ))}
        </ul>
        <p className="mt-2 text-ink-2">
          <Trans id="board.all-at-once-after-minute">
            All decisions are released together after a minute. You can undo this until then. If they don’t fit
            together, nothing is released.
          </Trans>
        </p>
      </section>
      {refusal && (
        <div className="mt-5">
          <p role="alert" className="mb-2 font-medium text-fault">
            {refusal.message}
          </p>
          <RefusedRows refused={refusal.rows} />
        </div>
      )}
      {isPending && (
        <p role="status" className="mt-5 border-offered border-s-4 ps-3">
          <Trans id="board.release-is-already-pending-until">
            A release is already pending. Until it takes effect, the person who started it can undo it or send it now,
            in the bar at the bottom of the page.
          </Trans>
        </p>
      )}
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={loading} disabled={isPending || missing > 0 || denial !== null} onClick={act}>
          <Plural
            id="board.release-decisions-and-email-people"
            value={count}
            one="Release # decision and email # person"
            other="Release # decisions and email # people"
          />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}

function Picture({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <figure>
      <figcaption className="mb-1 text-13 text-ink-3">{title}</figcaption>
      {children}
    </figure>
  )
}

function Mail({ decision, count, hours }: { decision: Decision; count: number; hours: number }) {
  const held = useDuration()(hours)
  switch (decision) {
    case 'OFFER':
      return (
        <Trans id="board.people-are-offered-seat-held">
          <Plural value={count} one="# person is" other="# people are" /> offered a seat, held for {held}.
        </Trans>
      )
    case 'WAITLIST':
      return (
        <Trans id="board.people-learn-theyre-on-waitlist">
          <Plural value={count} one="# person learns they’re" other="# people learn they’re" /> on the waitlist.
        </Trans>
      )
    case 'NOT_SELECT':
      return (
        <Trans id="board.people-hear-that-they-were">
          <Plural value={count} one="# person learns they were" other="# people learn they were" /> not selected.
        </Trans>
      )
    case 'DECLINE':
      return (
        <Trans id="board.people-are-declined-with-reason">
          <Plural value={count} one="# person is" other="# people are" /> declined, with the reason.
        </Trans>
      )
    case 'REINSTATE':
      return (
        <Trans id="board.people-are-reinstated">
          <Plural value={count} one="# person is" other="# people are" /> reinstated.
        </Trans>
      )
    default:
      return decision satisfies never
  }
}
