import { useMemo } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { useNow } from '../ui/When.tsx'
import { Actions, Withdrawing } from './Actions.tsx'
import { MomentCard } from './MomentCard.tsx'
import { momentOf } from './moment.ts'
import { StatusFrame } from './StatusFrame.tsx'
import { useAct } from './useAct.tsx'
import type { LeavingState } from './useLeaving.ts'

const Below = lazyPart(async () => (await import('./below/Below.tsx')).Below, ['below'], <Skeleton lines={8} />)
const OfOffer = lazyPart(async () => (await import('./below/PartOfTheEvent.tsx')).PartOfTheEvent, ['below'])
const WaitlistRules = lazyPart(async () => (await import('./below/WaitlistRules.tsx')).WaitlistRules, ['below'])
const Attending = lazyPart(async () => (await import('./below/Attending.tsx')).Attending, ['below'])
const SeatPicture = lazyPart(async () => (await import('./below/SeatPicture.tsx')).SeatPicture, ['below'])

const StatusOfRegistration = graphql(`
  fragment Status_registration on Registration {
    reference
    state
    awaitsConfirmation
    offerExpiresAt
    declineReason
    group {
      key
      name
    }
    waitlistPlace {
      band
      total
      position
      isOneQueue
      seatsForOthers {
        count
        reason
        until
      }
    }
    attendance {
      kind
      session {
        id
        title
        titles {
          language
        }
        startsAt
        endsAt
        room
        hasJoinLink
        linkShownAt
        joiningCountsFrom
      }
    }
    followUp {
      isOpen
      until
      answeredAt
    }
    certificate {
      path
    }
    viewerCan {
      takeSeat
      withdraw
    }
    event {
      ...StatusFrame_event
      ...SeatPicture_event
      slug
      state
      certificateSessions
      format
      startsAt
      endsAt
      decisionPromisedAt
      offerHours
      callOffReason
      postponeReason
      previousStartsAt
      rescheduleReason
      viewerCan {
        register {
          __typename
        }
      }
    }
    ...PartOfTheEvent_registration
    ...WaitlistRules_registration
    ...Below_registration
  }
`)

const TakeSeat = graphql(`
  mutation TakeSeat($reference: String!) {
    takeSeat(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
      ... on SeatTaken {
        registration {
          reference
          ...Status_registration
        }
      }
      ... on SeatAlreadyTaken {
        registration {
          reference
          ...Status_registration
        }
      }
    }
  }
`)

const Withdraw = graphql(`
  mutation Withdraw($reference: String!, $expectedState: RegistrationState!) {
    withdraw(reference: $reference, expectedState: $expectedState) {
      __typename
      ... on Refusal {
        message
      }
      ... on RegistrationWithdrawn {
        registration {
          reference
          ...Status_registration
        }
      }
      ... on AlreadyWithdrawn {
        registration {
          reference
          ...Status_registration
        }
      }
    }
  }
`)

/** The page for a signed-in person: the status card, then sessions, then everything else. */
export function Status({
  registration: given,
  leaving,
}: {
  registration: FragmentType<typeof StatusOfRegistration>
  leaving: LeavingState
}) {
  const registration = readFragment(StatusOfRegistration, given)
  const { event, reference, state, viewerCan, attendance, followUp, certificate } = registration
  const now = useNow()
  const [takeSeat] = useMutation(TakeSeat, { refetchQueries: ['RegistrationToFollow'] })
  const [withdraw] = useMutation(Withdraw, { refetchQueries: ['RegistrationToFollow'] })
  const { busy, said, changes, act } = useAct(() => leaving.onLeaving(false))
  const sessions = useMemo(
    () => attendance.filter(({ kind }) => kind === 'COMES' || kind === 'SPEAKS').map(({ session }) => session),
    [attendance],
  )
  const feedbackUntil = followUp?.isOpen && !followUp.answeredAt ? followUp.until : null
  const moment = momentOf({ ...registration, sessions, feedbackUntil }, now)
  const soon = moment.kind === 'SOON' ? moment.session : null

  return (
    <StatusFrame event={event} reference={reference}>
      <MomentCard
        {...registration}
        moment={moment}
        now={now}
        said={said}
        changes={changes}
        picture={<SeatPicture event={event} reference={reference} groupKey={registration.group.key} />}
        place={registration.waitlistPlace}
        group={registration.group.name}
      >
        {state === 'OFFERED' && <OfOffer registration={registration} />}
        {moment.kind === 'WAITING' && <WaitlistRules registration={registration} />}
        <Actions
          state={state}
          viewerCan={viewerCan}
          busy={busy}
          leaving={leaving}
          onTake={() => void act(async () => (await takeSeat({ variables: { reference } })).data?.takeSeat)}
        >
          <Attending
            reference={reference}
            soon={soon}
            kind={moment.kind}
            format={event.format}
            hasCertificates={event.certificateSessions !== null}
            certificatePath={certificate?.path ?? null}
          />
        </Actions>
      </MomentCard>
      <Below registration={registration} soon={soon} hasCertificateInCard={moment.kind === 'OVER'} />
      <Withdrawing
        state={state}
        busy={busy}
        leaving={leaving}
        mayWithdraw={viewerCan.withdraw}
        onLeave={() =>
          void act(async () => (await withdraw({ variables: { reference, expectedState: state } })).data?.withdraw)
        }
      />
    </StatusFrame>
  )
}
