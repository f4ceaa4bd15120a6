import type { RequestChannel } from '../../../__generated__/resolvers.ts'
import { listed } from '../../../refusals/words/list.ts'
import type { CorrectedField, RecordLetters } from '../../letter.ts'

const fields: Record<CorrectedField, string> = {
  name: 'your name',
  organisation: 'your organisation',
  groupKey: 'your group',
  country: 'your country',
  languages: 'your languages',
  motivation: 'your motivation',
  answers: 'your answers',
}

const channels: Record<RequestChannel, string> = {
  EMAIL: 'You asked for this by email.',
  IN_PERSON: 'You asked for this in person.',
  LETTER: 'You asked for this by letter.',
  PHONE: 'You asked for this by phone.',
}

export const recordLetters: RecordLetters = {
  'registered-for-you': ({ event, institute, channel, offerExpiresAt }) => ({
    subject: `You’re registered: ${event}`,
    paragraphs: [
      `${institute} registered you for “${event}”. ${channel ? channels[channel] : ''}`.trim(),
      ...(offerExpiresAt ? [`A seat is held for you. Please accept it by ${offerExpiresAt}.`] : []),
      'On your registration page, you can see its status, check and change your details, and decide what you consent to. We haven’t recorded any consent for you.',
      'If you didn’t ask for this, withdraw or delete your data on that page.',
    ],
    action: 'See my registration',
  }),
  corrected: ({ event, institute, corrected, reason }) => ({
    subject: `Your details were corrected: ${event}`,
    paragraphs: [
      `${institute} corrected your registration for “${event}”: ${listed(
        'en',
        corrected.map((field) => fields[field]),
      )}.`,
      ...(reason ? [`Reason: ${reason}`] : []),
      'Please check the details on your registration page. If something isn’t right, change it there or write to the organisers.',
    ],
    action: 'Check my details',
  }),
  'address-corrected': ({ event, institute, reason }) => ({
    subject: `Your email address was corrected: ${event}`,
    paragraphs: [
      `${institute} changed the email address of your registration for “${event}” to this one. Links sent to the old address no longer work.`,
      ...(reason ? [`Reason: ${reason}`] : []),
      'If you didn’t register, withdraw or delete the data on the page below.',
    ],
    action: 'See my registration',
  }),
  merged: ({ event, institute }) => ({
    subject: `Your registrations were merged: ${event}`,
    paragraphs: [
      `You were registered for “${event}” twice, with two email addresses. ${institute} merged both into this registration.`,
      'Please check the details on its page. If one of the two isn’t yours, write to the organisers.',
    ],
    action: 'Check my details',
  }),
  'merged-into': ({ event, institute }) => ({
    subject: `Your registration was merged into another: ${event}`,
    paragraphs: [
      `You were registered for “${event}” twice, with two email addresses. ${institute} merged the registration with this address into the other one. An email went to the other address, too.`,
      'If the other one isn’t yours, write to the organisers. They can restore this registration.',
    ],
    action: 'See this registration',
  }),
  'visa-letter': ({ event }) => ({
    subject: `Your visa letter is ready: ${event}`,
    paragraphs: [
      `The organisers of “${event}” have issued your visa letter.`,
      'You can download it from your registration page. Please check that the name on it is the same as in your passport. If it isn’t, correct your name on that page and ask the organisers to issue the visa letter again.',
      'Your visa letter is valid while you have your seat. A consulate can check this with its code.',
    ],
    action: 'Download my visa letter',
  }),
}
