import type { Widening } from '@plenaria/domain/grantWidening'
import { listed } from '../../refusals/words/list.ts'
import type { MailWords } from '../letter.ts'
import { delegationLetters } from './delegations/en.ts'
import { grantLetters } from './grants/en.ts'
import { recordLetters } from './records/en.ts'
import { reviewLetters } from './reviews/en.ts'
import { seatWords, sessionLetters } from './sessions/en.ts'
import { validationLetters } from './validation/en.ts'

/** What is new in a partner’s terms, as parts of one sentence. */
const newTerms: Record<Widening, string> = {
  PURPOSE: 'it would use your data for another purpose',
  CAPABILITIES: 'it would do more with registrations',
  FIELDS: 'it would see more of what people sent',
  SCOPE: 'it would see the registrations of more people',
  END: 'it would see them for longer',
  CONSENT: 'it needs your consent again, which it did not need for a time',
  INSTITUTE: 'it would see your registration, which it did not before',
  NO_CONSENT: 'it no longer asks people who register from now on',
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
      subject: `We have your registration: ${event}`,
      paragraphs: [
        `Thank you for registering your interest in “${event}”. Your registration has arrived.`,
        promisedAt
          ? `The organisers look at all registrations together and decide who is offered a seat. You will hear from us by ${promisedAt}, whatever the decision.`
          : 'The organisers look at all registrations together and decide who is offered a seat. You will hear from us, whatever the decision.',
        'There is nothing you need to do until then. On the page of your registration you can see where it stands, change your details or withdraw.',
      ],
      action: 'See my registration',
    }),
    'confirm-seat': ({ event, offerExpiresAt }) => ({
      subject: `Confirm your email to keep your seat: ${event}`,
      paragraphs: [
        `A seat at “${event}” is held for you for 20 minutes. Confirm your email within 20 minutes to keep this seat.`,
        offerExpiresAt
          ? `It’s held until ${offerExpiresAt}. If you confirm later, you keep your place in the queue, but the seat may have gone to someone else.`
          : 'If you confirm later, you keep your place in the queue, but the seat may have gone to someone else.',
      ],
      action: 'Confirm my email',
    }),
    'confirm-place': ({ event }) => ({
      subject: `Confirm your email: ${event}`,
      paragraphs: [
        `You registered for “${event}”. Confirm your email to complete your registration.`,
        'If a seat is free for you, it’s yours as soon as you confirm. If not, you join the waitlist at the time you registered.',
      ],
      action: 'Confirm my email',
    }),
    offer: ({ event, offerExpiresAt }) => ({
      subject: `A seat is held for you: ${event}`,
      paragraphs: [
        `A seat at “${event}” is being held for you.`,
        offerExpiresAt
          ? `Please take it by ${offerExpiresAt}. After that it goes to the next person on the waitlist.`
          : 'Please take it soon; otherwise it goes to the next person on the waitlist.',
        'If you cannot come, please say so on the same page. Somebody else will be glad of the seat.',
      ],
      action: 'Take my seat',
    }),
    'seat-taken': ({ event, startsAt }) => ({
      subject: `Your seat is confirmed: ${event}`,
      paragraphs: [
        `You hold a seat at “${event}”.`,
        startsAt
          ? `It begins on ${startsAt}. All you need to know beforehand will be on the page of your registration.`
          : 'All you need to know beforehand will be on the page of your registration.',
        'If your plans change, please withdraw as early as you can, so that somebody on the waitlist can have the seat.',
      ],
      action: 'See my registration',
    }),
    waitlisted: ({ event }) => ({
      subject: `You are on the waitlist: ${event}`,
      paragraphs: [
        `There is no seat for you at “${event}” at the moment. You are on the waitlist.`,
        'As soon as a seat falls free and it is your turn, we hold it for you and write to you. Your place in the queue is kept.',
        'There is nothing you need to do. On the page of your registration you can see how far ahead you are, or withdraw.',
      ],
      action: 'See where I stand',
    }),
    'not-selected': ({ event }) => ({
      subject: `About your registration: ${event}`,
      paragraphs: [
        `There were more registrations for “${event}” than seats. The room was composed so that all groups are heard, and this time we could not offer you a seat.`,
        'This says nothing against you or your work. Should the organisers come back to your registration, we will write to you; there is nothing you need to do.',
      ],
      action: 'See my registration',
    }),
    declined: ({ event, reason }) => ({
      subject: `About your registration: ${event}`,
      paragraphs: [
        `The organisers of “${event}” cannot give you a seat.`,
        ...(reason ? [`Their reason: ${reason}`] : []),
        'If you believe this rests on a mistake, please write to the organisers.',
      ],
      action: 'See my registration',
    }),
    lapsed: ({ event, offerLapsedAt, registrationClosesAt }) => ({
      subject: `The seat is no longer held: ${event}`,
      paragraphs: [
        offerLapsedAt
          ? `The seat at “${event}” that was held for you until ${offerLapsedAt} was not taken in time. It became free for others.`
          : `The seat at “${event}” that was held for you was not taken in time. It became free for others.`,
        registrationClosesAt
          ? `If you still wish to come, you are welcome to register again until ${registrationClosesAt}. You then join the queue at its end.`
          : 'There is nothing more you need to do.',
      ],
      action: 'See my registration',
    }),
    withdrawn: ({ event, registrationClosesAt }) => ({
      subject: `Your registration is withdrawn: ${event}`,
      paragraphs: [
        `Your registration for “${event}” has been withdrawn, as asked for on its page. Thank you for telling us; it helps others.`,
        registrationClosesAt
          ? `Should you change your mind, you are welcome to register again until ${registrationClosesAt}.`
          : 'There is nothing more you need to do.',
      ],
      action: 'See my registration',
    }),
    'passed-on': ({ event }) => ({
      subject: `Your seat has gone to whom you named: ${event}`,
      paragraphs: [
        `The person whom you named in your place has accepted your seat at “${event}”. Your own registration is over with that.`,
        'Thank you for seeing to it that the seat is not lost.',
      ],
      action: 'See my registration',
    }),
    reinstated: ({ event }) => ({
      subject: `Your registration stands again: ${event}`,
      paragraphs: [
        `The organisers have taken up your registration for “${event}” again. Your place in the queue is the one you had before.`,
        'As soon as there is a seat for you, we will write to you. There is nothing you need to do.',
      ],
      action: 'See where I stand',
    }),
    'already-registered': ({ event }) => ({
      subject: `You are already registered: ${event}`,
      paragraphs: [
        `This address was used just now to register for “${event}”. You are registered already, and nothing has changed.`,
        'If it was you, here is the link to your registration, where you can see and change it. If it was not, you can ignore this mail.',
      ],
      action: 'See my registration',
    }),
    'consent-asked-anew': ({ event, institute, renewalReasons, isFirstAsked, purpose, access }) => ({
      subject: isFirstAsked
        ? `${institute} asks to see your registration: ${event}`
        : `${institute} asks for your consent again: ${event}`,
      paragraphs: [
        isFirstAsked
          ? `${institute} is a partner institute of “${event}”. You registered before the terms of its access that hold now, so it sees nothing of your registration unless you agree.`
          : `You had let ${institute}, a partner institute of “${event}”, see your registration. The terms of its access have changed, and your consent does not cover the new ones. ${institute} now sees nothing of your registration.`,
        `What is new: ${listed(
          'en',
          renewalReasons.map((way) => newTerms[way]),
        )}.`,
        ...(purpose ? [`Why it would see your data: “${purpose}”`] : []),
        ...access,
        'If you agree to this, say so on your page, under “Who sees your data”. If you do nothing, it stays as it is now. Your place at the event does not depend on it.',
      ],
      action: 'See who sees my data',
    }),
    'decision-promise-changed': ({ event, promisedAt, promisedBefore, reason }) => ({
      subject: promisedAt
        ? `You will hear on another date: ${event}`
        : `The date of the decision has changed: ${event}`,
      paragraphs: [
        promisedBefore
          ? `We had promised you a decision about “${event}” by ${promisedBefore}.`
          : `This is about your registration for “${event}”.`,
        promisedAt
          ? `You will now hear from us by ${promisedAt}.`
          : 'The organisers cannot name a new date yet. You will hear from us, whatever the decision.',
        ...(reason ? [`The organisers explain: ${reason}`] : []),
        'Your registration is not affected, and there is nothing you need to do.',
      ],
      action: 'See my registration',
    }),
    'promise-due': ({ event, promisedAt, waiting }) => ({
      subject: `A decision is promised for tomorrow: ${event}`,
      paragraphs: [
        promisedAt
          ? `People who registered for “${event}” were promised an answer by ${promisedAt}.`
          : `People who registered for “${event}” were promised an answer by tomorrow.`,
        waiting === 1
          ? 'One registration still waits for a decision. Decide it, or set another date: we then email the person.'
          : `${waiting} registrations still wait for a decision. Decide them, or set another date: we then email these people.`,
      ],
      action: 'Go to the registrations',
    }),
    'event-rescheduled': ({ event, startsAt, endsAt, previously, offerExpiresAt, decisionsBy, reason }) => ({
      subject: `New times: ${event}`,
      paragraphs: [
        `The times of “${event}” have changed.`,
        `It now starts on ${startsAt} and ends on ${endsAt}.`,
        ...(previously ? [`Before, it was to start on ${previously.startsAt} and end on ${previously.endsAt}.`] : []),
        ...(reason ? [`The organisers write: ${reason}`] : []),
        ...(offerExpiresAt ? [`You can accept the seat that we’re holding for you until ${offerExpiresAt}.`] : []),
        ...(decisionsBy ? [`You’ll hear about your registration by ${decisionsBy}.`] : []),
        'Your registration still counts. If you can no longer attend, please withdraw on the page of your registration, so that someone else can have the seat.',
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
              'We’re still holding a seat for you. You don’t need to answer now: you’ll have time to decide once there are new dates.',
            ]
          : []),
        'Your registration still counts, and we’ll email you as soon as there are new dates. If you added the event to your calendar, remove it there, or download the calendar again from the page of your registration.',
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
        'You don’t need to do anything. If you added the event to your calendar, remove it there, or download the calendar again from the page of your registration.',
      ],
      action: 'See my registration',
    }),
    'event-reminder': ({ event, startsAt }) => ({
      subject: `Soon: ${event}`,
      paragraphs: [
        startsAt ? `“${event}” begins on ${startsAt}. You hold a seat.` : `“${event}” begins soon. You hold a seat.`,
        'All you need to know is on the page of your registration.',
        'If you cannot come after all, please withdraw there, so that somebody on the waitlist can have the seat.',
      ],
      action: 'See my registration',
    }),
    'follow-up': ({ event, answersUntil }) => ({
      subject: `A few questions after the event: ${event}`,
      paragraphs: [
        `Thank you for taking part in “${event}”. The organisers have a few questions for those who were there.`,
        answersUntil
          ? `You can answer them, and change your answers, until ${answersUntil}. They are on the page of your registration; nobody has to answer.`
          : 'They are on the page of your registration; nobody has to answer.',
        'What you answer is read by those who see your registration. It is erased together with the answers you registered with, or before at your word.',
      ],
      action: 'Answer the questions',
    }),
    'offer-reminder': ({ event, offerExpiresAt }) => ({
      subject: `Your seat is still held: ${event}`,
      paragraphs: [
        `A seat at “${event}” is being held for you, and you have not taken it yet.`,
        offerExpiresAt
          ? `You can take it until ${offerExpiresAt}. After that it goes to the next person on the waitlist.`
          : 'Please take it soon; otherwise it goes to the next person on the waitlist.',
        'If you cannot come, please say so on the same page.',
      ],
      action: 'Take my seat',
    }),
  },
  seat: seatWords,
  signIn: {
    subject: 'Your link to sign in',
    paragraphs: ['You asked to sign in. Open the link and press the button on the page, or type the code.'],
    action: 'Sign in',
  },
  invitation: {
    letter: ({ institute, expiresAt }) => ({
      subject: `Invitation to ${institute}`,
      paragraphs: [
        `You are invited to help run the events of ${institute} at Plenaria.`,
        `Open the link, press the button to sign in, and accept the invitation on the page that follows. You can do so until ${expiresAt}.`,
        'If you did not expect this, you can ignore this mail. Nothing happens then.',
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
    note: 'The link is personal. After a few minutes, or once it was used, its page sends you a new one at one press.',
    footer: (institute) => `You receive this mail because this address was invited to become a member of ${institute}.`,
  },
  webhookStopped: ({ institute, host }) => ({
    subject: `A webhook was stopped: ${host}`,
    paragraphs: [
      `A webhook of ${institute} to ${host} was stopped: for three days the address gave no good answer, or it said that it is gone.`,
      'Events of the meantime are not sent there later. Once the endpoint answers again, send a test and resume the webhook.',
    ],
    action: 'See what was answered',
  }),
  digest: {
    subject: 'What waits for you on Plenaria',
    begin: 'This waits at the events that you help to run:',
    of: (event, waiting) => `${event}: ${waiting.join('; ')}.`,
    lines: {
      decisions: (count) =>
        `${count} ${count === 1 ? 'registration waits for a decision' : 'registrations wait for a decision'}`,
      reviews: (count) =>
        `${count} ${count === 1 ? 'application is assigned to you for review' : 'applications are assigned to you for review'}`,
      offersEnding: (count) =>
        `${count} ${count === 1 ? 'offer runs out within two days' : 'offers run out within two days'}`,
      countersigns: (count) =>
        `${count} ${count === 1 ? 'decision waits for your agreement' : 'decisions wait for your agreement'}`,
      contributions: (count) =>
        `${count} ${count === 1 ? 'contribution is to be looked at' : 'contributions are to be looked at'}`,
      frozen: (count) =>
        `${count} ${count === 1 ? 'finding is frozen because it identifies a participant' : 'findings are frozen because they identify a participant'}`,
      uptakes: (count) =>
        `${count} ${count === 1 ? 'entry of a recipient is to be looked at' : 'entries of recipients are to be looked at'}`,
      bounced: (count) => `${count} ${count === 1 ? 'person’s email came back' : 'people’s emails came back'}`,
      waitlisted: (count) => `${count} ${count === 1 ? 'person is on the waitlist' : 'people are on the waitlist'}`,
    },
    action: 'See what waits',
    footer: 'You receive this mail because you chose it in your account.',
    stop: 'Stop this mail',
  },
  account: {
    changes: {
      AUTHENTICATOR_ADDED: {
        subject: 'An authenticator app was added to your account',
        happened: 'An authenticator app was set up for your account at Plenaria.',
      },
      AUTHENTICATOR_REMOVED: {
        subject: 'An authenticator app was removed from your account',
        happened: 'The authenticator app of your account at Plenaria was removed. Its codes open nothing any more.',
      },
      PASSKEY_ADDED: {
        subject: 'A passkey was added to your account',
        happened: 'A passkey was added to your account at Plenaria.',
      },
      PASSKEY_REMOVED: {
        subject: 'A passkey was removed from your account',
        happened: 'A passkey of your account at Plenaria was removed. It opens nothing any more.',
      },
      RECOVERY_CODE_USED: {
        subject: 'A recovery code was used for your account',
        happened: 'A recovery code of your account at Plenaria was used. It works no second time.',
      },
      RECOVERY_CODES_RENEWED: {
        subject: 'New recovery codes were made for your account',
        happened: 'New recovery codes were made for your account at Plenaria. The ones before work no longer.',
      },
    },
    advice:
      'If it was you, there is nothing to do. If it was not, open your account, remove what you do not know, and tell the owner of your institute at Plenaria.',
    action: 'Open my account',
    footer: 'You receive this mail because how you show who you are at Plenaria has changed.',
  },
  confirming: {
    note: 'If you didn’t register, ignore this email: without your confirmation, no seat is kept.',
    other: 'See or withdraw this registration',
  },
  labels: { event: 'Event', when: 'Date', reference: 'Reference' },
  neutral: {
    subject: 'A message for you',
    paragraphs: (until) => [
      'There is something new for you. Open the page to read it.',
      ...(until ? [`Please look by ${until}: after that it can no longer be answered.`] : []),
    ],
    phraseLabel: 'Your phrase:',
    action: 'Open the page',
    note: 'The link is personal: anyone who has it can answer for you. For everything else, its page sends you a code.',
    footer: 'You receive this email because you gave this address and asked that emails to you say no more than this.',
    letterFooter: 'You receive this mail because you gave this address.',
    stop: 'Stop emails like this',
  },
  own: { action: 'See my registration', stop: 'Get no more news of this event' },
  code: 'Or type this code on the page where you asked for it',
  linkToRegistration:
    'The link is personal. It opens this registration alone: to see where it stands, to take a seat, to refuse it or to withdraw. For everything else its page sends you a code.',
  linkForMinutes:
    'The link and the code are personal. Either works once, within the next ten minutes. If you did not ask for it, you can ignore this mail.',
  footer: (institute) => `You receive this mail because this address is registered for an event of ${institute}.`,
  memberFooter: (institute) => `You receive this mail because you help to run events of ${institute}.`,
  signInFooter: 'You receive this mail because somebody asked for a link to sign in with this address.',
}
