import type { Words } from '../words.ts'
import { moment } from './moment.ts'

const when = (at: Date | string) => moment('en', at)

export const en: Words = {
  refusals: {
    AlreadyPublished: () => 'This event is already published. There is nothing left to do.',
    AlreadyRegistered: () =>
      'This address is already registered for this event. We have sent the link to that registration there again.',
    AlreadyWithdrawn: () =>
      'This registration has already been withdrawn. You are welcome to register again while registration is open.',
    CannotHoldSeat: ({ cause }) => en.cannotHold[cause],
    ChangedMeanwhile: () =>
      'Somebody else has changed this in the meantime. Reload the page, then make your change again.',
    InvalidInput: ({ fields }) =>
      fields.length === 1 ? 'One field needs your attention.' : `${fields.length} fields need your attention.`,
    NoOffer: ({ state }) =>
      `There is no seat to take at present: this registration ${en.standing[state]}. We will write as soon as that changes.`,
    NotAllowed: () =>
      'You are not allowed to do this. If you help to run this event, sign in with the address your institute knows.',
    NotReadyToPublish: ({ fields }) =>
      fields.length === 1
        ? 'One thing is missing before this event can be published.'
        : `${fields.length} things are missing before this event can be published.`,
    NothingStaged: () => 'No decisions are staged for this event. Stage some first, then release them together.',
    OfferLapsed: ({ lapsedAt }) =>
      `This offer ended on ${when(lapsedAt)} and the seat has gone to the next person. You are welcome to register again while registration is open.`,
    ReasonNeeded: () => 'Please give a reason. The person will read it.',
    RegistrationClosed: ({ closedAt }) =>
      `Registration closed on ${when(closedAt)}. The organisers can tell you about other events.`,
    RegistrationNotYetOpen: ({ opensAt }) =>
      `Registration is not open yet. It opens on ${when(opensAt)}; please come back then.`,
    ReleaseRefused: ({ refused }) =>
      refused.length === 1
        ? 'Nothing was released, because one staged decision does not fit. Change it and release again.'
        : `Nothing was released, because ${refused.length} staged decisions do not fit. Change them and release again.`,
    RequestIdReused: () => 'This form was already sent with other details. Reload the page and send it again.',
    SeatAlreadyTaken: () => 'You have already taken this seat. There is nothing left to do.',
    SeatPlanInfeasible: ({ problems }) =>
      problems.length === 1
        ? 'This seat plan cannot be met. See what would mend it.'
        : `This seat plan cannot be met, for ${problems.length} reasons. See what would mend each.`,
    SlugTaken: () => 'Another event already has this address. Please choose another.',
    TooManyRequests: ({ retryAfter }) =>
      retryAfter < 90
        ? 'That was a lot in a short time. Please wait a minute and try again.'
        : `That was a lot in a short time. Please try again in ${Math.ceil(retryAfter / 60)} minutes.`,
    UnknownEvent: () => 'We cannot find this event. Check the address, or look in the list of events.',
    UnknownRegistration: () =>
      'We cannot find this registration. Open it by the link in our latest mail, or sign in first.',
    WrongState: ({ state }) =>
      `This is not possible at present: the registration ${en.standing[state]}. Reload the page to see what can be done.`,
  },
  cannotHold: {
    NO_FREE_SEAT: 'No seat is free. Raise the total, or put the person on the waitlist.',
    GROUP_AT_MAXIMUM:
      'This stakeholder group already holds as many seats as the seat plan allows. Raise its maximum, or use the waitlist.',
    ORGANISATION_AT_CAP:
      'This organisation already holds as many seats as one organisation may. Raise the cap, or use the waitlist.',
    SEATS_RESERVED:
      'The free seats are reserved for other groups. Lower their minimums, or wait until these are released.',
    OFFERS_ENDED: 'Seats for this event are no longer being offered.',
  },
  standing: {
    SUBMITTED: 'is waiting for a decision',
    OFFERED: 'has an offer that is not taken yet',
    CONFIRMED: 'already holds a seat',
    WAITLISTED: 'is on the waitlist',
    NOT_SELECTED: 'was not selected this time',
    DECLINED: 'was declined',
    LAPSED: 'has lapsed, as the offer was not taken in time',
    WITHDRAWN: 'has been withdrawn',
  },
  planProblems: {
    MINIMUMS_ABOVE_TOTAL: () => 'The minimums of all groups come to more than the total.',
    MAXIMUM_BELOW_MINIMUM: (group) => `${group}: the maximum is below the minimum.`,
    TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM: (group) => `${group}: the target is not between the minimum and the maximum.`,
    TOTAL_BELOW_HELD: () => 'More seats are already held than the total allows.',
    MAXIMUM_BELOW_HELD: (group) => `${group}: the group already holds more seats than its maximum allows.`,
    UNFILLED_MINIMUMS_ABOVE_FREE: () => 'Too few seats are free for the minimums that are not filled yet.',
    ORGANISATION_ABOVE_CAP: () => 'One organisation already holds more seats than the cap allows.',
  },
  planMend: ({ field, group, from, to }) => {
    const verb = to > from ? 'Raise' : 'Lower'
    const what = {
      total: 'the total',
      organisationCap: 'the cap for one organisation',
      minimum: `the minimum of ${group}`,
      target: `the target of ${group}`,
      maximum: `the maximum of ${group}`,
    }[field]
    return `${verb} ${what} from ${from} to ${to}.`
  },
}
