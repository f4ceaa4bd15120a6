import { Plural, Trans } from '@lingui/react/macro'
import { lazy, Suspense, use } from 'react'
import type { SeatRules_EventFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { isByLot } from '../drawNews/byLot.ts'
import { Fold } from '../ui/Fold.tsx'
import { useList } from '../ui/useList.ts'
import { PresentTime, When } from '../ui/When.tsx'

const SeatsByGroup = lazy(() =>
  import('../groups/SeatsByGroup.tsx').then(({ SeatsByGroup }) => ({ default: SeatsByGroup })),
)

const SeatRulesOfEvent = graphql(`
  fragment SeatRules_event on Event {
    state
    admission
    draws {
      id
      state
    }
    offerHours
    decisionPromisedAt
    groups {
      key
      name
      minimum
    }
    seatPlan {
      total
      policy
      organisationCap
      minimumsReleasedAt
    }
    ...PublishedRoom_event
  }
`)

/** The seat plan in plain words, and in numbers. */
export function SeatRules({ event: given }: { event: FragmentType<typeof SeatRulesOfEvent> }) {
  const event = readFragment(SeatRulesOfEvent, given)
  const { state, admission, draws, seatPlan, decisionPromisedAt } = event
  const now = use(PresentTime)()

  return (
    <>
      {admission === 'REVIEW' ? (
        <p>
          {isByLot(draws) ? (
            <Trans id="events.room-is-drawn-by-lot">
              The room is drawn by lot from possible rooms that all meet the quotas. Registering early gives no
              advantage.
            </Trans>
          ) : (
            <Trans id="events.organisers-read-every-registration-and">
              The organisers read every registration and compose a balanced room of {seatPlan.total}. Registering early
              gives no advantage.
            </Trans>
          )}{' '}
          {state !== 'CALLED_OFF' &&
            state !== 'POSTPONED' &&
            decisionPromisedAt &&
            now < Date.parse(decisionPromisedAt) && (
              <Trans id="events.everyone-will-hear-by-whether">
                Everyone will hear by <When at={decisionPromisedAt} as="day" />, whether or not they get a seat.
              </Trans>
            )}
        </p>
      ) : admission === 'INVITATION' ? (
        <p>
          <Trans id="events.organisers-invite-people-to-room">
            The organisers fill a room of {seatPlan.total} by invitation. When you register with an invitation, you get
            a seat immediately if the plan below leaves one free. If not, you join the waitlist.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans id="events.seats-are-given-in-order">
            The {seatPlan.total} seats are allocated in order of registration. Once all are taken, people join the
            waitlist.
          </Trans>
        </p>
      )}
      <div className="mt-5">
        <Fold level={3} title={<Trans id="events.all-rules-for-seats">All the rules</Trans>}>
          <MoreRules event={event} />
        </Fold>
        <Fold level={3} title={<Trans id="events.seats-by-group">Seats by group</Trans>}>
          <Suspense>
            <SeatsByGroup event={event} />
          </Suspense>
        </Fold>
      </div>
    </>
  )
}

/** Reserved seats, the cap per organisation, and who gets a free seat. */
function MoreRules({ event: { groups, seatPlan, offerHours } }: { event: SeatRules_EventFragment }) {
  const list = useList()
  const reserved = list(groups.filter(({ minimum }) => minimum > 0).map(({ name, minimum }) => `${name} (${minimum})`))
  return (
    <div className="grid gap-3">
      {reserved && (
        <p>
          {seatPlan.minimumsReleasedAt ? (
            <Trans id="events.until-seats-are-reserved-for">
              Until <When at={seatPlan.minimumsReleasedAt} as="day" />, seats are reserved for {reserved}. After that,
              any that are still free are open to everyone.
            </Trans>
          ) : (
            <Trans id="events.seats-are-reserved-for">Seats are reserved for {reserved}.</Trans>
          )}
        </p>
      )}
      {seatPlan.organisationCap && (
        <p>
          <Plural
            id="events.one-organisation-can-hold-at"
            value={seatPlan.organisationCap}
            one="Each organisation can hold one seat."
            other="Each organisation can hold at most # seats."
          />
        </p>
      )}
      <p>
        <OfferWords hours={offerHours} />{' '}
        {seatPlan.policy === 'BALANCED' ? (
          <Trans id="events.when-seat-becomes-free-its">
            When a seat becomes free, it’s offered to the waitlist immediately. It goes to the group furthest below its
            share, and within it to the next person in the queue.
          </Trans>
        ) : (
          <Trans id="events.seat-that-falls-free-is-offered">
            When a seat becomes free, it’s offered immediately to the next person on the waitlist.
          </Trans>
        )}
      </p>
    </div>
  )
}

function OfferWords({ hours }: { hours: number }) {
  if (hours % 24 === 0 && hours > 24) {
    const days = hours / 24
    return (
      <Plural
        id="events.offered-seat-is-held-for"
        value={days}
        one="If you’re offered a seat, we hold it for you for one day. Accept it with the link in our email."
        other="If you’re offered a seat, we hold it for you for # days. Accept it with the link in our email."
      />
    )
  }
  return (
    <Plural
      id="events.offered-seat-is-held-for-you"
      value={hours}
      one="If you’re offered a seat, we hold it for you for one hour. Accept it with the link in our email."
      other="If you’re offered a seat, we hold it for you for # hours. Accept it with the link in our email."
    />
  )
}
