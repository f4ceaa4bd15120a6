import { Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import type { EventAction_EventFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { PresentTime, When } from '../ui/When.tsx'

const ActionOfEvent = graphql(`
  fragment EventAction_event on Event {
    slug
    admission
    registrationOpensAt
    registrationClosesAt
    undecidedDates
    decisionPromisedAt
    endsAt
    publicRoom {
      hasFreeSeats
    }
    viewerRegistration {
      reference
      state
    }
    viewerInvitation {
      id
      expiresAt
    }
    viewerCan {
      register {
        __typename
        ... on CanRegister {
          by
        }
        ... on CannotRegister {
          reason
        }
      }
    }
  }
`)

interface ActionProps {
  event: FragmentType<typeof ActionOfEvent>
  /** Shown again at the end of the page, if there is a button. */
  atEnd?: boolean
}

/** The main action on the event's page, with its deadline and the date of decisions. */
export function EventAction({ event: given, atEnd = false }: ActionProps) {
  const event = readFragment(ActionOfEvent, given)
  const own = event.viewerRegistration
  if (!own) return <Registering event={event} atEnd={atEnd} />
  return (
    <Row
      atEnd={atEnd}
      action={
        <ButtonLink to={paths.registration(own.reference)}>
          <Trans id="common.view-my-registration">View my registration</Trans>
        </ButtonLink>
      }
    >
      <p>
        <Trans id="events.youre-registered">You’re registered.</Trans> <StateMark state={own.state} />
      </p>
    </Row>
  )
}

/** Says whether the viewer can register, and if not, why, as decided by the server. */
function Registering({ event, atEnd }: { event: EventAction_EventFragment; atEnd: boolean }) {
  const { register } = event.viewerCan
  const standing = register.__typename === 'CanRegister' ? register.by : register.reason
  switch (standing) {
    case 'REPLACEMENT':
    case 'INVITATION':
      return <Expected event={event} by={standing} atEnd={atEnd} />
    // A notice at the top of the page already says so.
    case 'CALLED_OFF':
    case 'POSTPONED':
      return null
    case 'EVENT_OVER':
      return (
        <Closed atEnd={atEnd}>
          <Trans id="common.event-ended-on">
            The event ended on <When at={event.endsAt} as="day" />.
          </Trans>
        </Closed>
      )
    case 'CLOSED':
      return (
        <Closed atEnd={atEnd}>
          <Trans id="events.registration-closed-on">
            Registration closed on <When at={event.registrationClosesAt} as="day" />.
          </Trans>
        </Closed>
      )
    case 'INVITATION_NEEDED':
    case 'INVITATION_CLOSED':
      return (
        <Row atEnd={atEnd}>
          <p className="font-medium">
            <Trans id="events.only-people-who-are-invited">Only people who are invited can register.</Trans>
          </p>
          <p className="text-ink-2">
            <Trans id="events.if-you-are-open-link">
              If you’ve been invited, open the link in your invitation email.
            </Trans>
          </p>
        </Row>
      )
    case 'NOT_YET_OPEN':
      return (
        <Row atEnd={atEnd}>
          <p className="font-medium">
            <Trans id="events.registration-opens-on">
              Registration opens on <When at={event.registrationOpensAt} />.
            </Trans>
          </p>
          <DecisionPromise {...event} />
        </Row>
      )
    default:
      // A draft is shown to its institute as it will look once published.
      return <Open event={event} atEnd={atEnd} />
  }
}

/** For people who can register regardless of the registration period. */
function Expected({
  event: { slug, viewerInvitation },
  by,
  atEnd,
}: {
  event: EventAction_EventFragment
  by: 'REPLACEMENT' | 'INVITATION'
  atEnd: boolean
}) {
  if (by === 'REPLACEMENT')
    return (
      <Row
        atEnd={atEnd}
        action={
          <ButtonLink to={paths.register(slug)}>
            <Trans id="common.accept-and-register">Accept and register</Trans>
          </ButtonLink>
        }
      >
        <p>
          <Trans id="replacements.somebody-has-seat-for-you">Someone has offered you their seat</Trans>
        </p>
      </Row>
    )
  return (
    <Row
      atEnd={atEnd}
      action={
        <ButtonLink to={paths.invitation(slug)}>
          <Trans id="events.answer-invitation">Answer the invitation</Trans>
        </ButtonLink>
      }
    >
      {viewerInvitation && (
        <p>
          <Trans id="events.you-are-invited-please-answer">
            You’re invited. Please answer by <When at={viewerInvitation.expiresAt} />.
          </Trans>
        </p>
      )}
    </Row>
  )
}

function Open({ event, atEnd }: { event: EventAction_EventFragment; atEnd: boolean }) {
  return (
    <Row
      atEnd={atEnd}
      action={
        <ButtonLink to={paths.register(event.slug)}>
          {event.admission === 'REVIEW' ? (
            <Trans id="events.register-your-interest">Register your interest</Trans>
          ) : (
            <Trans id="common.register">Register</Trans>
          )}
        </ButtonLink>
      }
    >
      {!event.undecidedDates.includes('REGISTRATION_CLOSES_AT') && (
        <p>
          <Trans id="events.open-until">
            Open until <When at={event.registrationClosesAt} />.
          </Trans>
        </p>
      )}
      <DecisionPromise {...event} />
    </Row>
  )
}

function Closed({ atEnd, children }: { atEnd: boolean; children: ReactNode }) {
  return (
    <Row atEnd={atEnd}>
      <p className="font-medium">{children}</p>
      <p className="text-ink-2">
        <Trans id="events.if-you-registered-open-your">
          If you’re already registered, use the link in our email to open your registration.
        </Trans>
      </p>
    </Row>
  )
}

function DecisionPromise({ admission, decisionPromisedAt, publicRoom }: EventAction_EventFragment) {
  const now = use(PresentTime)()
  if (admission === 'FIRST_COME')
    return (
      <p className="text-ink-2">
        {publicRoom.hasFreeSeats === false ? (
          <Trans id="events.no-seat-is-free-at">
            No seat is free at the moment. If you register now, you’ll join the waitlist.
          </Trans>
        ) : (
          <Trans id="events.youll-know-immediately-whether-seat">You’ll know immediately whether a seat is free.</Trans>
        )}
      </p>
    )
  if (!decisionPromisedAt || now >= Date.parse(decisionPromisedAt)) return null
  return (
    <p className="text-ink-2">
      <Trans id="events.you-hear-by">
        You’ll hear from us by <When at={decisionPromisedAt} as="day" />.
      </Trans>
    </p>
  )
}

/**
 * Beside the facts, with a button on wide screens. `atEnd`: a bar that sticks to the bottom of the window until the end of the
 * page; on wide screens it appears once the first button is out of view.
 */
function Row({ atEnd, action, children }: { atEnd: boolean; action?: ReactNode; children: ReactNode }) {
  if (!atEnd)
    return (
      <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-4">
        {action && <div className="action-first max-lg:hidden print:hidden">{action}</div>}
        <div>{children}</div>
      </div>
    )
  if (!action) return null
  return (
    <div
      className="action-bar sticky bottom-0 z-10 mt-14 border-line border-t bg-paper py-3 print:hidden"
      style={{ order: 1 }}
    >
      {action}
    </div>
  )
}
