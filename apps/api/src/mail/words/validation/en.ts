import type { ValidationLetters } from '../../letter.ts'

export const validationLetters: ValidationLetters = {
  'validation-opened': ({ event, closesAt }) => ({
    subject: `Is the draft fair? ${event}`,
    paragraphs: [
      `Those who took part in “${event}” can read the draft of its report until ${closesAt}.`,
      'Please say of each passage whether it is fair, whether something is missing, and whether it identifies you. What identifies somebody is not published as it is.',
      'On the page of your registration you get a link to answer by. We sign it without seeing it: nobody, not even we, can tell who answered what.',
    ],
    action: 'See my registration',
  }),
  'validation-reminder': ({ event, closesAt }) => ({
    subject: `One day left to say whether the draft is fair: ${event}`,
    paragraphs: [
      `The draft of the report on “${event}” can be read and answered until ${closesAt}.`,
      'Nobody knows who has answered, so this mail goes to everybody who took part. If you have answered, there is nothing left to do.',
    ],
    action: 'See my registration',
  }),
}
