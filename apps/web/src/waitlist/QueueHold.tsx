import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { QueueReasonDialog } from '../board/deciding/QueueReasonDialog.tsx'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { usePeople } from '../planned/preview.ts'
import { useMoments } from '../ui/staff/moments.ts'
import { type Outcome, outcomeOf } from '../ui/staff/ReasonDialog.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

const QueueHoldEvent = graphql(`
  fragment QueueHold_Event on Event {
    slug
    viewerCan {
      holdWaitlist
    }
    waitlist {
      hold {
        since
        reason
        by
      }
    }
  }
`)

const HoldWaitlist = graphql(`
  mutation HoldWaitlist($input: HoldWaitlistInput!) {
    holdWaitlist(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const ResumeWaitlist = graphql(`
  mutation ResumeWaitlist($input: ResumeWaitlistInput!) {
    resumeWaitlist(input: $input) {
      __typename
      ... on WaitlistResumed {
        offersMade
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface QueueHoldProps {
  event: FragmentType<typeof QueueHoldEvent>
  onChanged: () => void
}

/** Since when and why automatic offers are paused or, for members who may, a button to pause them. */
export function QueueHold({ event: masked, onChanged }: QueueHoldProps) {
  const { viewerCan, waitlist, slug } = readFragment(QueueHoldEvent, masked)
  const { short } = useMoments()
  const [asking, setAsking] = useState(false)
  const hold = waitlist?.hold
  const changes = asking && (
    <ChangeDialog
      slug={slug}
      isHeld={Boolean(hold)}
      onClose={() => setAsking(false)}
      onChanged={() => {
        setAsking(false)
        onChanged()
      }}
    />
  )
  if (!hold)
    return viewerCan.holdWaitlist ? (
      <>
        <StaffButton onClick={() => setAsking(true)}>
          <Trans id="waitlist.hold-queue">Hold the queue…</Trans>
        </StaffButton>
        {changes}
      </>
    ) : null
  return (
    <section
      aria-labelledby="queue-hold"
      className="mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-2 border-offered px-4 py-3"
    >
      <div className="min-w-0 grow basis-64">
        <h2 id="queue-hold" className="font-medium font-sans text-15 tracking-normal">
          <Trans id="waitlist.queue-has-been-held-since">The queue has been on hold since {short(hold.since)}</Trans>
        </h2>
        <p className="[overflow-wrap:anywhere]">
          <Trans id="common.reason-3">Reason: {hold.reason}</Trans>
        </p>
        <p className="text-13 text-ink-2">
          {hold.by && <>{hold.by} · </>}
          <Trans id="waitlist.free-seats-arent-offered-until">
            Free seats aren’t offered until you resume the queue. Offers still expire at their deadline.
          </Trans>
        </p>
      </div>
      {viewerCan.holdWaitlist && (
        <StaffButton kind="primary" onClick={() => setAsking(true)}>
          <Trans id="waitlist.resume-queue">Resume the queue…</Trans>
        </StaffButton>
      )}
      {changes}
    </section>
  )
}

interface ChangeDialogProps {
  slug: string
  isHeld: boolean
  onChanged: () => void
  onClose: () => void
}

function ChangeDialog({ slug, isHeld, onChanged, onClose }: ChangeDialogProps) {
  const { t } = useLingui()
  const [hold] = useMutation(HoldWaitlist)
  const [resume] = useMutation(ResumeWaitlist)

  // Placeholder reason: it doesn't affect the number.
  const args = { input: { eventSlug: slug, reason: '–' } }
  const people = usePeople(isHeld ? { kind: 'RESUME_WAITLIST', args } : null)

  async function change(reason: string): Promise<Outcome> {
    const variables = { input: { eventSlug: slug, reason } }
    const result = isHeld
      ? (await resume({ variables }).catch(() => null))?.data?.resumeWaitlist
      : (await hold({ variables }).catch(() => null))?.data?.holdWaitlist
    if (!result || 'message' in result) return outcomeOf(result)
    if (result.__typename === 'WaitlistResumed')
      toast(
        result.offersMade > 0 ? (
          <Plural
            id="waitlist.queue-is-resumed-seats-offered"
            value={result.offersMade}
            one="Queue resumed. # seat offered."
            other="Queue resumed. # seats offered."
          />
        ) : (
          <Trans id="waitlist.queue-is-resumed">Queue resumed</Trans>
        ),
      )
    else if (result.__typename !== 'ActionPlanned')
      toast(<Trans id="waitlist.queue-is-held">The queue is on hold</Trans>)
    onChanged()
    return {}
  }

  return (
    <QueueReasonDialog
      ofQueue
      title={
        isHeld ? (
          <Trans id="waitlist.resume-queue-2">Resume the queue</Trans>
        ) : (
          <Trans id="waitlist.hold-queue-2">Hold the queue</Trans>
        )
      }
      press={
        isHeld ? (
          <EmailsLabel press={t({ id: 'waitlist.resume-queue-3', message: 'Resume queue' })} people={people} />
        ) : (
          <Trans id="waitlist.hold-now">Hold queue</Trans>
        )
      }
      isWaiting={isHeld && people === null}
      onGiven={change}
      onClose={onClose}
    >
      <p>
        {isHeld ? (
          <Trans id="waitlist.free-seats-will-be-offered">
            Free seats will be offered immediately to the next people in the queue.
          </Trans>
        ) : (
          <Trans id="waitlist.from-now-on-nobody-is">
            From now on, seats that become free aren’t offered to anyone, and people who register join the waitlist. You
            can still offer seats yourself.
          </Trans>
        )}
      </p>
    </QueueReasonDialog>
  )
}
