import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { useNow } from '../ui/When.tsx'
import { Actions, Withdrawing } from './Actions.tsx'
import { MomentCard } from './MomentCard.tsx'
import type { ShownSession as Shown } from './MomentText.tsx'
import { momentOf } from './moment.ts'
import { StatusFrame } from './StatusFrame.tsx'
import { useAct } from './useAct.tsx'
import type { LeavingState } from './useLeaving.ts'

const DayByLink = lazyPart(
  async () => (await import('./below/DayByLink.tsx')).DayByLink,
  ['below'],
  <Skeleton lines={4} className="mt-8" />,
)
const VisaLetterByLink = lazyPart(
  async () => (await import('../attendance/OwnAttendance.tsx')).VisaLetterByLink,
  ['below'],
)
const Attending = lazyPart(async () => (await import('./below/Attending.tsx')).Attending, ['below'])
const SeatPicture = lazyPart(async () => (await import('./below/SeatPicture.tsx')).SeatPicture, ['below'])
const UptakeNews = lazyPart(async () => (await import('../uptake/UptakeNews.tsx')).UptakeNews, ['below'])
const OwnDrawNews = lazyPart(async () => (await import('../drawNews/OwnDrawNews.tsx')).OwnDrawNews, ['draw'])
const ConfirmItsYou = lazyPart(
  async () => (await import('./below/ConfirmItsYou.tsx')).ConfirmItsYou,
  ['door', 'fields'],
  <Skeleton lines={3} className="mt-8" />,
)

const OpenedByLink = graphql(`
  fragment StatusByLink_registration on RegistrationByLink {
    reference
    state
    awaitsConfirmation
    offerExpiresAt
    answerFollowUpUntil
    hasVisaLetter
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
    ...DayByLink_registration
    viewerCan {
      confirmAddress
      correctAddress
      takeSeat
      withdraw
    }
    event {
      ...StatusFrame_event
      ...SeatPicture_event
      slug
      certificateSessions
      format
      state
      startsAt
      endsAt
      hasUptake
      draws {
        id
      }
      decisionPromisedAt
      offerHours
      callOffReason
      postponeReason
      previousStartsAt
      rescheduleReason
      sessions {
        id
        title
        titles {
          language
        }
        startsAt
        endsAt
        room
      }
      viewerCan {
        register {
          __typename
        }
      }
    }
  }
`)

const TakeSeatByLink = graphql(`
  mutation TakeSeatByLink($reference: String!) {
    takeSeatByLink(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
      ... on SeatTakenByLink {
        registration {
          ...StatusByLink_registration
        }
      }
      ... on AlreadyDone {
        registration {
          ...StatusByLink_registration
        }
      }
    }
  }
`)

const ConfirmAddressByLink = graphql(`
  mutation ConfirmAddressByLink($reference: String!) {
    confirmAddressByLink(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
      ... on AddressConfirmedByLink {
        registration {
          ...StatusByLink_registration
        }
      }
    }
  }
`)

const WithdrawByLink = graphql(`
  mutation WithdrawByLink($reference: String!, $expectedState: RegistrationState!) {
    withdrawByLink(reference: $reference, expectedState: $expectedState) {
      __typename
      ... on Refusal {
        message
      }
      ... on RegistrationWithdrawnByLink {
        registration {
          ...StatusByLink_registration
        }
      }
      ... on AlreadyDone {
        registration {
          ...StatusByLink_registration
        }
      }
    }
  }
`)

/** The page opened by an emailed link: the status, and urgent actions only. */
export function StatusByLink({
  registration: given,
  leaving,
  next,
  onSignedIn,
}: {
  registration: FragmentType<typeof OpenedByLink>
  leaving: LeavingState
  /** Full path of this page. */
  next: string
  onSignedIn: (next: string) => void
}) {
  const registration = readFragment(OpenedByLink, given)
  const { reference, state, viewerCan, event, waitlistPlace } = registration
  const now = useNow()
  const [confirmAddress] = useMutation(ConfirmAddressByLink, { refetchQueries: ['RegistrationToFollow'] })
  const [takeSeat] = useMutation(TakeSeatByLink, { refetchQueries: ['RegistrationToFollow'] })
  const [withdraw] = useMutation(WithdrawByLink, { refetchQueries: ['RegistrationToFollow'] })
  const { busy, said, changes, act } = useAct(() => leaving.onLeaving(false))
  const own = registration.attendance
    ?.filter(({ kind }) => kind === 'COMES' || kind === 'SPEAKS')
    .map(({ session }) => session)
  const sessions: readonly Shown[] = own ?? event.sessions
  const moment = momentOf({ ...registration, sessions, feedbackUntil: registration.answerFollowUpUntil }, now)
  const soon = moment.kind === 'SOON' ? (own?.find(({ id }) => id === moment.session.id) ?? null) : null
  const variables = { reference }

  return (
    <StatusFrame event={event} reference={reference}>
      <MomentCard
        moment={moment}
        now={now}
        said={said}
        changes={changes}
        state={state}
        event={event}
        picture={<SeatPicture event={event} reference={reference} groupKey={null} />}
        place={waitlistPlace ?? null}
        group={null}
        declineReason={null}
      >
        <Actions
          state={state}
          viewerCan={viewerCan}
          busy={busy}
          leaving={leaving}
          onConfirm={() => void act(async () => (await confirmAddress({ variables })).data?.confirmAddressByLink)}
          onTake={() => void act(async () => (await takeSeat({ variables })).data?.takeSeatByLink)}
        >
          {own && moment.kind !== 'FEEDBACK' && (
            <Attending
              reference={reference}
              soon={soon}
              kind={moment.kind}
              format={event.format}
              hasCertificates={event.certificateSessions !== null}
            />
          )}
        </Actions>
      </MomentCard>
      {registration.hasVisaLetter && <VisaLetterByLink />}
      {own && <DayByLink registration={registration} soon={soon} />}
      {event.draws.length > 0 && <OwnDrawNews slug={event.slug} state={state} />}
      {event.hasUptake && <UptakeNews slug={event.slug} />}
      <ConfirmItsYou
        reference={reference}
        next={next}
        onSignedIn={onSignedIn}
        kind={moment.kind}
        joinsHere={own !== undefined}
        mayCorrect={viewerCan.correctAddress}
      />
      <Withdrawing
        state={state}
        busy={busy}
        leaving={leaving}
        mayWithdraw={viewerCan.withdraw}
        onLeave={() =>
          void act(
            async () => (await withdraw({ variables: { reference, expectedState: state } })).data?.withdrawByLink,
          )
        }
      />
    </StatusFrame>
  )
}
