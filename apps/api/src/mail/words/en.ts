import type { Widening } from '@plenaria/domain/grantWidening'
import { holdMinutes } from '@plenaria/schema/holds'
import { listed } from '../../refusals/words/list.ts'
import type { MailWords } from '../letter.ts'
import { delegationLetters } from './delegations/en.ts'
import { grantLetters } from './grants/en.ts'
import { recordLetters } from './records/en.ts'
import { reviewLetters } from './reviews/en.ts'
import { seatWords, sessionLetters } from './sessions/en.ts'
import { validationLetters } from './validation/en.ts'

/** New elements of a partner’s terms, as parts of one sentence. */
const newTerms: Record<Widening, string> = {
  PURPOSE: 'it would use your data for another purpose',
  CAPABILITIES: 'it would have more permissions',
  FIELDS: 'it would see more of what people sent',
  SCOPE: 'it would see the registrations of more people',
  END: 'it would see them for longer',
  CONSENT: 'it needs your consent again, which it didn’t need for a while',
  INSTITUTE: 'it would see your registration for the first time',
  NO_CONSENT: 'it no longer needs the consent of people who register from now on',
}

export const en: MailWords = {
  greeting: (name) => `Dear ${name},`,
  letters: {
    ...delegationLetters,
    ...grantLetters,
    ...recordLetters,
    ...reviewLetters,
    ...sessionLetters,
    ...validationLetters,
    'interest-received': ({ event, promisedAt }) => ({
      subject: `We’ve received your registration: ${event}`,
      paragraphs: [
        `Thank you for registering your interest in “${event}”.`,
        promisedAt
          ? `The organisers review all registrations together and decide who is offered a seat. You’ll hear from us by ${promisedAt}, whatever the decision.`
          : 'The organisers review all registrations together and decide who is offered a seat. You’ll hear from us, whatever the decision.',
        'You don’t need to do anything until then. On your registration page, you can see its status, change your details or withdraw.',
      ],
      action: 'See my registration',
    }),
    'confirm-seat': ({ event, offerExpiresAt }) => ({
      subject: `Confirm your email to keep your seat: ${event}`,
      paragraphs: [
        `We’re holding a seat at “${event}” for you for ${holdMinutes} minutes. Confirm your email within that time to keep it.`,
        offerExpiresAt
          ? `We’ll hold it until ${offerExpiresAt}. If you confirm later, you keep your place in the queue, but the seat may have gone to someone else.`
          : 'If you confirm later, you keep your place in the queue, but the seat may have gone to someone else.',
      ],
      action: 'Confirm my email',
    }),
    'confirm-place': ({ event }) => ({
      subject: `Confirm your email: ${event}`,
      paragraphs: [
        `You registered for “${event}”. Confirm your email to complete your registration.`,
        'If a seat is free for you, it’s yours as soon as you confirm. If not, you join the waitlist, with your place based on when you registered.',
      ],
      action: 'Confirm my email',
    }),
    offer: ({ event, offerExpiresAt }) => ({
      subject: `A seat is held for you: ${event}`,
      paragraphs: [
        `We’re holding a seat at “${event}” for you.`,
        offerExpiresAt
          ? `Please accept it by ${offerExpiresAt}. After that it goes to the next person on the waitlist.`
          : 'Please accept it soon. Otherwise, it goes to the next person on the waitlist.',
        'If you can’t attend, please say so on the same page, so that someone else can have the seat.',
      ],
      action: 'Accept my seat',
    }),
    'seat-taken': ({ event, startsAt }) => ({
      subject: `Your seat is confirmed: ${event}`,
      paragraphs: [
        `You hold a seat at “${event}”.`,
        startsAt
          ? `It starts on ${startsAt}. Everything you need to know beforehand will be on your registration page.`
          : 'Everything you need to know beforehand will be on your registration page.',
        'If your plans change, please withdraw as early as you can, so that someone on the waitlist can have the seat.',
      ],
      action: 'See my registration',
    }),
    waitlisted: ({ event }) => ({
      subject: `You are on the waitlist: ${event}`,
      paragraphs: [
        `We don’t have a seat for you at “${event}” at the moment, so you’re on the waitlist.`,
        'When a seat becomes free and it’s your turn, we’ll hold it for you and email you. You keep your place in the queue.',
        'You don’t need to do anything. On your registration page, you can see your place in the queue, or withdraw.',
      ],
      action: 'See my place in the queue',
    }),
    'not-selected': ({ event }) => ({
      subject: `About your registration: ${event}`,
      paragraphs: [
        `There were more registrations for “${event}” than seats, and we couldn’t offer you a seat this time. Seats were allocated so that every group is heard.`,
        'This is no reflection on you or your work. If the organisers reconsider your registration, we’ll email you. You don’t need to do anything.',
      ],
      action: 'See my registration',
    }),
    declined: ({ event, reason }) => ({
      subject: `About your registration: ${event}`,
      paragraphs: [
        `The organisers of “${event}” can’t offer you a seat.`,
        ...(reason ? [`Their reason: ${reason}`] : []),
        'If you think this is a mistake, please write to the organisers.',
      ],
      action: 'See my registration',
    }),
    lapsed: ({ event, offerLapsedAt, registrationClosesAt }) => ({
      subject: `Your offer expired: ${event}`,
      paragraphs: [
        offerLapsedAt
          ? `We held a seat at “${event}” for you until ${offerLapsedAt}. You didn’t accept it in time, so it’s now free for others.`
          : `We held a seat at “${event}” for you. You didn’t accept it in time, so it’s now free for others.`,
        registrationClosesAt
          ? `If you’d still like to attend, you can register again until ${registrationClosesAt}. If there’s a queue, you’ll join the end of it.`
          : 'You don’t need to do anything.',
      ],
      action: 'See my registration',
    }),
    withdrawn: ({ event, registrationClosesAt }) => ({
      subject: `Your registration was withdrawn: ${event}`,
      paragraphs: [
        `Your registration for “${event}” has been withdrawn, as you asked on its page. Thank you for letting us know.`,
        registrationClosesAt
          ? `If you change your mind, you can register again until ${registrationClosesAt}.`
          : 'You don’t need to do anything.',
      ],
      action: 'See my registration',
    }),
    'passed-on': ({ event }) => ({
      subject: `Your replacement accepted your seat: ${event}`,
      paragraphs: [
        `The person you named to replace you has accepted your seat at “${event}”. Your own registration has now ended.`,
        'Thank you for making sure the seat is used.',
      ],
      action: 'See my registration',
    }),
    reinstated: ({ event }) => ({
      subject: `Your registration was reinstated: ${event}`,
      paragraphs: [
        `The organisers have reinstated your registration for “${event}”. You keep any place you had in the queue.`,
        'As soon as there’s a decision or a seat for you, we’ll email you. You don’t need to do anything.',
      ],
      action: 'See my registration',
    }),
    'already-registered': ({ event }) => ({
      subject: `You are already registered: ${event}`,
      paragraphs: [
        `Someone has just used this address to register for “${event}”. You’re already registered, and nothing has changed.`,
        'If it was you, open your registration below to see or change it. If not, you can ignore this email.',
      ],
      action: 'See my registration',
    }),
    'consent-asked-anew': ({ event, institute, renewalReasons, isFirstAsked, purpose, access }) => ({
      subject: isFirstAsked
        ? `${institute} asks to see your registration: ${event}`
        : `${institute} asks for your consent again: ${event}`,
      paragraphs: [
        isFirstAsked
          ? `${institute} is a partner institute of “${event}”. You registered before its current terms of access applied, so it can’t see your registration unless you agree.`
          : `You had agreed to let ${institute}, a partner institute of “${event}”, see your registration. Its terms of access have changed, and your consent doesn’t cover the new ones. For now, ${institute} can’t see your registration.`,
        `What’s new: ${listed(
          'en',
          renewalReasons.map((way) => newTerms[way]),
        )}.`,
        ...(purpose ? [`Why it would see your data: “${purpose}”`] : []),
        ...access,
        'If you agree, say so on your page, under “Who sees your data”. If you do nothing, nothing changes. Your seat doesn’t depend on it.',
      ],
      action: 'See who sees my data',
    }),
    'decision-promise-changed': ({ event, promisedAt, promisedBefore, reason }) => ({
      subject: promisedAt ? `New date for the decision: ${event}` : `The date of the decision has changed: ${event}`,
      paragraphs: [
        promisedBefore
          ? `We promised you a decision about “${event}” by ${promisedBefore}.`
          : `This is about your registration for “${event}”.`,
        promisedAt
          ? `You’ll now hear from us by ${promisedAt}.`
          : 'The organisers can’t give a new date yet. You’ll hear from us, whatever the decision.',
        ...(reason ? [`The organisers explain: ${reason}`] : []),
        'Your registration isn’t affected, and you don’t need to do anything.',
      ],
      action: 'See my registration',
    }),
    'promise-due': ({ event, promisedAt, waiting }) => ({
      subject: `Decisions due tomorrow: ${event}`,
      paragraphs: [
        promisedAt
          ? `People who registered for “${event}” were promised an answer by ${promisedAt}.`
          : `People who registered for “${event}” were promised an answer by tomorrow.`,
        waiting === 1
          ? 'One registration still needs a decision. Decide on it, or set another date. We’ll email the person.'
          : `${waiting} registrations still need a decision. Decide on them, or set another date. We’ll email these people.`,
      ],
      action: 'Go to the registrations',
    }),
    'event-rescheduled': ({
      event,
      startsAt,
      endsAt,
      previously,
      place,
      previousPlace,
      offerExpiresAt,
      decisionsBy,
      reason,
    }) => ({
      subject: `New times: ${event}`,
      paragraphs: [
        `The times of “${event}” have changed.`,
        `It now starts on ${startsAt} and ends on ${endsAt}.`,
        ...(previously
          ? [`It was previously planned to start on ${previously.startsAt} and end on ${previously.endsAt}.`]
          : []),
        ...(place && previousPlace ? [`The venue has changed too: ${place}. Previously: ${previousPlace}.`] : []),
        ...(reason ? [`The organisers write: ${reason}`] : []),
        ...(offerExpiresAt ? [`You can accept the seat that we’re holding for you until ${offerExpiresAt}.`] : []),
        ...(decisionsBy ? [`You’ll hear about your registration by ${decisionsBy}.`] : []),
        'Your registration is still valid. If you can no longer attend, please withdraw on your registration page, so that someone else can have the seat.',
      ],
      action: 'See my registration',
    }),
    'venue-changed': ({ event, place, previousPlace, reason }) => ({
      subject: `New venue: ${event}`,
      paragraphs: [
        place ? `“${event}” has a new venue: ${place}.` : `“${event}” will take place online.`,
        ...(previousPlace ? [`The previous venue was ${previousPlace}.`] : []),
        ...(reason ? [`The organisers write: ${reason}`] : []),
        'Your registration is still valid. If you can no longer attend, please withdraw on your registration page, so that someone else can have the seat.',
      ],
      action: 'See my registration',
    }),
    'event-postponed': ({ event, startsAt, offerExpiresAt, reason }) => ({
      subject: `Postponed: ${event}`,
      paragraphs: [
        `“${event}” has been postponed. The new dates aren’t known yet.`,
        ...(startsAt ? [`It was planned for ${startsAt}.`] : []),
        ...(reason ? [`The organisers write: ${reason}`] : []),
        ...(offerExpiresAt
          ? [
              'We’re still holding a seat for you. You don’t need to answer now. You’ll have time to decide once there are new dates.',
            ]
          : []),
        'Your registration still counts, and we’ll email you as soon as there are new dates. If you added the event to your calendar, remove it there, or download the calendar again from your registration page.',
      ],
      action: 'See my registration',
    }),
    'event-called-off': ({ event, startsAt, offerExpiresAt, reason }) => ({
      subject: `Called off: ${event}`,
      paragraphs: [
        `“${event}” has been called off. It won’t take place.`,
        ...(startsAt ? [`It was planned for ${startsAt}.`] : []),
        ...(reason ? [`The organisers write: ${reason}`] : []),
        ...(offerExpiresAt ? ['The seat we were holding for you is no longer on offer.'] : []),
        'You don’t need to do anything. If you added the event to your calendar, remove it there, or download the calendar again from your registration page.',
      ],
      action: 'See my registration',
    }),
    'event-reminder': ({ event, startsAt }) => ({
      subject: `Coming up: ${event}`,
      paragraphs: [
        startsAt ? `“${event}” starts on ${startsAt}. You hold a seat.` : `“${event}” starts soon. You hold a seat.`,
        'Everything you need to know is on your registration page.',
        'If you can’t attend after all, please withdraw there, so that someone on the waitlist can have the seat.',
      ],
      action: 'See my registration',
    }),
    'follow-up': ({ event, answersUntil }) => ({
      subject: `A few questions after the event: ${event}`,
      paragraphs: [
        `Thank you for taking part in “${event}”. The organisers have a few questions for people who attended.`,
        answersUntil
          ? `You can answer them, and change your answers, until ${answersUntil}. They’re on your registration page. Answering is voluntary.`
          : 'They’re on your registration page. Answering is voluntary.',
        'People who can see your registration can read your answers. We’ll delete them together with the answers you gave when you registered, or earlier if you ask.',
      ],
      action: 'Answer the questions',
    }),
    'offer-reminder': ({ event, offerExpiresAt }) => ({
      subject: `Your seat is still held: ${event}`,
      paragraphs: [
        `We’re holding a seat at “${event}” for you, and you haven’t accepted it yet.`,
        offerExpiresAt
          ? `You can accept it until ${offerExpiresAt}. After that it goes to the next person on the waitlist.`
          : 'Please accept it soon. Otherwise, it goes to the next person on the waitlist.',
        'If you can’t attend, please say so on the same page.',
      ],
      action: 'Accept my seat',
    }),
  },
  seat: seatWords,
  signIn: {
    subject: 'Your link to sign in',
    paragraphs: ['You asked to sign in. Open the link and press the button on the page, or enter the code.'],
    action: 'Sign in',
  },
  invitation: {
    letter: ({ institute, expiresAt }) => ({
      subject: `Invitation to ${institute}`,
      paragraphs: [
        `You’re invited to help run ${institute}’s events on Plenaria.`,
        `Open the link, press the button to sign in, and accept the invitation on the next page. You can do so until ${expiresAt}.`,
        'If you weren’t expecting this, you can ignore this email.',
      ],
      action: 'See the invitation',
    }),
    roles: {
      OWNER: 'owner',
      ORGANISER: 'organiser',
      REVIEWER: 'reviewer',
      RAPPORTEUR: 'rapporteur',
      VIEWER: 'viewer',
    },
    labels: { institute: 'Institute', role: 'Role' },
    note: 'The link is personal. After a few minutes, or once it has been used, its page can send you a new one.',
    footer: (institute) =>
      `You’re receiving this email because this address was invited to become a member of ${institute}.`,
  },
  webhookStopped: ({ institute, host }) => ({
    subject: `A webhook was stopped: ${host}`,
    paragraphs: [
      `We stopped a webhook from ${institute} to ${host}, because the endpoint didn’t respond correctly for three days or reported that it no longer exists.`,
      'Events from this time won’t be sent later. Once the endpoint works again, send a test and resume the webhook.',
    ],
    action: 'See the responses',
  }),
  digest: {
    subject: 'Your pending tasks on Plenaria',
    begin: 'Pending at the events you help run:',
    of: (event, waiting) => `${event}: ${waiting.join('; ')}.`,
    lines: {
      decisions: (count) =>
        `${count} ${count === 1 ? 'registration needs a decision' : 'registrations need a decision'}`,
      reviews: (count) =>
        `${count} ${count === 1 ? 'application is assigned to you for review' : 'applications are assigned to you for review'}`,
      offersEnding: (count) =>
        `${count} ${count === 1 ? 'offer expires within two days' : 'offers expire within two days'}`,
      countersigns: (count) =>
        `${count} ${count === 1 ? 'decision needs your agreement' : 'decisions need your agreement'}`,
      contributions: (count) => `${count} ${count === 1 ? 'contribution needs a check' : 'contributions need a check'}`,
      frozen: (count) =>
        `${count} ${count === 1 ? 'finding is frozen because it identifies a participant' : 'findings are frozen because they identify a participant'}`,
      uptakes: (count) =>
        `${count} ${count === 1 ? 'recipient’s entry needs a check' : 'recipients’ entries need a check'}`,
      bounced: (count) => `${count} ${count === 1 ? 'person’s email bounced' : 'people’s emails bounced'}`,
      waitlisted: (count) => `${count} ${count === 1 ? 'person is on the waitlist' : 'people are on the waitlist'}`,
    },
    action: 'See pending tasks',
    footer: 'You’re receiving this email because you turned it on in your account.',
    stop: 'Turn off this email',
  },
  account: {
    changes: {
      AUTHENTICATOR_ADDED: {
        subject: 'An authenticator app was added to your account',
        happened: 'An authenticator app was set up for your Plenaria account.',
      },
      AUTHENTICATOR_REMOVED: {
        subject: 'An authenticator app was removed from your account',
        happened: 'The authenticator app was removed from your Plenaria account. Its codes no longer work.',
      },
      PASSKEY_ADDED: {
        subject: 'A passkey was added to your account',
        happened: 'A passkey was added to your Plenaria account.',
      },
      PASSKEY_REMOVED: {
        subject: 'A passkey was removed from your account',
        happened: 'A passkey was removed from your Plenaria account. It no longer works.',
      },
      RECOVERY_CODE_USED: {
        subject: 'A recovery code was used for your account',
        happened: 'A recovery code for your Plenaria account was used. It can’t be used again.',
      },
      RECOVERY_CODES_RENEWED: {
        subject: 'New recovery codes were created for your account',
        happened: 'New recovery codes were created for your Plenaria account. The old ones no longer work.',
      },
    },
    advice:
      'If it was you, you don’t need to do anything. If not, open your account, remove anything you don’t recognise, and tell an owner of your institute.',
    action: 'Open my account',
    footer: 'You’re receiving this email because the way you confirm your identity on Plenaria has changed.',
  },
  confirming: {
    note: 'If you didn’t register, ignore this email. Without your confirmation, no seat is held.',
    other: 'See or withdraw this registration',
  },
  labels: { event: 'Event', when: 'Date', place: 'Place', map: 'Map', reference: 'Reference' },
  arriving: {
    directions: (text) => `How to get there: ${text}`,
    accessibility: (text) => `Accessibility: ${text}`,
  },
  neutral: {
    subject: 'A message for you',
    paragraphs: (until) => [
      'There is something new for you. Open the page to read it.',
      ...(until ? [`Please look by ${until}. After that, you can no longer respond.`] : []),
    ],
    phraseLabel: 'Your phrase:',
    action: 'Open the page',
    note: 'The link is personal. Anyone who has it can answer for you. For everything else, its page sends you a code.',
    footer:
      'You’re receiving this email because you gave this address and asked us to say no more than this in emails to you.',
    file: 'attachment',
    letterFooter: 'You’re receiving this email because you gave this address.',
    stop: 'Stop emails like this',
  },
  own: { action: 'See my registration', stop: 'Unsubscribe from news about this event' },
  code: 'Or enter this code in the browser where you asked for it',
  calendarAttached: 'Open the attached file to add the event to your calendar, with reminders.',
  linkToRegistration:
    'The link is personal and opens only this registration. Use it to see its status, accept or refuse a seat, or withdraw. For everything else, its page sends you a code.',
  linkForMinutes:
    'The link and the code are personal. Use one of them, once, within the next ten minutes. If you didn’t ask for this, you can ignore this email.',
  footer: (institute) => `You’re receiving this email because this address is registered for an event by ${institute}.`,
  memberFooter: (institute) => `You’re receiving this email because you help run ${institute}’s events.`,
  signInFooter: 'You’re receiving this email because someone asked for a link to sign in with this address.',
}
