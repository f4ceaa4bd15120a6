import type { DelegationLetters } from '../../letter.ts'

export const delegationLetters: DelegationLetters = {
  'delegation-invited': ({ event, organisation }) => ({
    subject: `Join your delegation: ${event}`,
    paragraphs: [
      `You’re invited to join the delegation of ${organisation} at “${event}”. Its members share a number of seats and take turns.`,
      'If you join, the members see your name and whether you have a seat. The head of the delegation can then give your seat to another member, or another member’s seat to you.',
      'If you don’t want to join, you can decline. Your registration stays as it is.',
    ],
    action: 'Answer the invitation',
  }),
  'swapped-in': ({ event }) => ({
    subject: `You have a seat now: ${event}`,
    paragraphs: [
      `Your delegation gave you one of its seats at “${event}”. The seat is confirmed.`,
      'If you can’t attend, please tell the head of your delegation, so that someone else can.',
    ],
    action: 'See my registration',
  }),
  'swapped-out': ({ event }) => ({
    subject: `Your seat went to a colleague: ${event}`,
    paragraphs: [
      `Your delegation gave your seat at “${event}” to another of its members.`,
      'You’re on the waitlist, where you were before. Your delegation can give you a seat again until the event is over.',
    ],
    action: 'See my registration',
  }),
}
