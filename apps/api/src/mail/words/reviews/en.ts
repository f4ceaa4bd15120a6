import type { ReviewLetters } from '../../letter.ts'

export const reviewLetters: ReviewLetters = {
  'review-reminder': ({ event, count, promisedAt }) => ({
    subject: `Applications to review: ${event}`,
    paragraphs: [
      count === 1
        ? `You have one application left to review for “${event}”.`
        : `You have ${count} applications left to review for “${event}”.`,
      ...(promisedAt ? [`The organisers have promised everyone an answer by ${promisedAt}.`] : []),
      'If you have a conflict of interest with an application, declare it there. We’ll remove it from your list.',
    ],
    action: 'Review applications',
  }),
  'note-mention': ({ event }) => ({
    subject: `Mentioned in a note: ${event}`,
    paragraphs: [
      `A colleague mentioned you in an internal note about an application to “${event}”.`,
      'Sign in to read it. In the list of registrations, the filter “Notes that mention me” shows the application.',
    ],
    action: 'See the note',
  }),
}
