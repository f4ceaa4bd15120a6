import type { Words } from '../words.ts'
import { moment } from './moment.ts'

const when = (at: Date | string) => moment('en', at)

export const en: Words = {
  refusals: {
    AllotmentTooLarge: ({ most }) =>
      most < 1
        ? 'The seat plan has no seat left to allot. Raise the total first, or propose no allotment.'
        : `The seat plan has room for ${most} allotted ${most === 1 ? 'seat' : 'seats'} at most. Propose fewer, or raise the total first.`,
    AlreadyMember: () => 'This person is already a member of the institute.',
    AlreadyPublished: () => 'This event is already published. There is nothing left to do.',
    AlreadyRegistered: () =>
      'This address is already registered for this event. We have sent the link to that registration there again.',
    AlreadyWithdrawn: () =>
      'This registration has already been withdrawn. You are welcome to register again while registration is open.',
    CannotHoldSeat: ({ cause }) => en.cannotHold[cause],
    ChangedMeanwhile: () =>
      'Somebody else has changed this in the meantime. Reload the page, then make your change again.',
    CountersignSettled: ({ state }) =>
      state === 'VOID'
        ? 'This no longer waits for agreement, because what it was about has changed. It has to be asked for again.'
        : 'This no longer waits for agreement. Reload the page to see what became of it.',
    GrantExists: () => 'There is already a grant for this institute. Propose other terms for that one.',
    GrantOver: () => 'This grant is over. Propose a new one if you want to go on working together.',
    GrantToOneself: () => 'Your institute hosts this event and needs no grant for it. Choose another institute.',
    InvalidInput: ({ fields }) =>
      fields.length === 1 ? 'One field needs your attention.' : `${fields.length} fields need your attention.`,
    LastOwner: () => 'An institute keeps at least one owner. Make somebody else an owner first.',
    NoOffer: ({ state }) =>
      `There is no seat to take at present: this registration ${en.standing[state]}. We will write as soon as that changes.`,
    NotAllowed: () =>
      'You are not allowed to do this. If you help to run this event, sign in with the address your institute knows.',
    NotReadyToPublish: ({ fields }) =>
      fields.length === 1
        ? 'One thing is missing before this event can be published.'
        : `${fields.length} things are missing before this event can be published.`,
    NotRevealable: () => 'This field is not shown to your institute, whatever the reason.',
    NothingProposed: () => 'Nothing is waiting for your answer. Reload the page to see how the grant stands.',
    NothingStaged: () => 'No decisions are staged for this event. Stage some first, then release them together.',
    OfferLapsed: ({ lapsedAt }) =>
      `This offer ended on ${when(lapsedAt)} and the seat has gone to the next person. You are welcome to register again while registration is open.`,
    ReasonNeeded: () => 'Please give a reason. Those concerned will read it.',
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
    SecondFactorNeeded: ({ isSetUp }) =>
      isSetUp
        ? 'For this, show your passkey or a code first.'
        : 'For this, set up a passkey or an authenticator app first.',
    SlugTaken: () => 'Another event already has this address. Please choose another.',
    TooManyRequests: ({ retryAfter }) =>
      retryAfter < 90
        ? 'That was a lot in a short time. Please wait a minute and try again.'
        : `That was a lot in a short time. Please try again in ${Math.ceil(retryAfter / 60)} minutes.`,
    UnknownCountersignRequest: () => 'We cannot find this request for agreement. Look in the list of what is waiting.',
    UnknownEvent: () => 'We cannot find this event. Check the address, or look in the list of events.',
    UnknownGrant: () => 'We cannot find this grant. Look among the partners of the event.',
    UnknownInstitute: () => 'We cannot find this institute. Check its short name.',
    UnknownInvitation: () =>
      'This invitation does not work: it may be for another address, taken back, or too old. Ask for a new one.',
    UnknownMember: () => 'We cannot find this member. They may have been removed already.',
    UnknownPartner: () => 'This institute is not a partner of the event that needs your consent.',
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
    SEATS_ALLOTTED: 'The free seats are allotted to partner institutes. Raise the total, or use the waitlist.',
    ALLOTMENT_USED_UP: 'All seats of this allotment are held. Offer a common seat, or use the waitlist.',
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
    ALLOTMENTS_ABOVE_FREE: () => 'Too few seats are free for the minimums and the allotments that are not filled yet.',
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
