import type { ReviewLetters } from '../../letter.ts'

export const reviewLetters: ReviewLetters = {
  'review-reminder': ({ event, count, promisedAt }) => ({
    subject: `Applications to review: ${event}`,
    paragraphs: [
      count === 1
        ? `You have one application left to review for “${event}”.`
        : `You have ${count} applications left to review for “${event}”.`,
      ...(promisedAt ? [`The organisers have promised everyone an answer by ${promisedAt}.`] : []),
      'If you have a conflict of interest with an application, declare it there. It’s then removed from your list.',
    ],
    action: 'Review applications',
  }),
}
