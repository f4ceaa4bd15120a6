import type { ValidationLetters } from '../../letter.ts'

export const validationLetters: ValidationLetters = {
  'validation-opened': ({ event, closesAt }) => ({
    subject: `Is the draft fair? ${event}`,
    paragraphs: [
      `You took part in “${event}”, so you can read the draft of its report until ${closesAt}.`,
      'Please say whether each passage is fair, whether anything is missing, and whether it identifies you. Passages that identify someone aren’t published as they are.',
      'Your registration page gives you a link for your answers. We sign it without seeing it, so no one, including us, can tell who answered what.',
    ],
    action: 'See my registration',
  }),
  'validation-reminder': ({ event, closesAt }) => ({
    subject: `One day left to say whether the draft is fair: ${event}`,
    paragraphs: [
      `You can read the draft of the report on “${event}” and answer until ${closesAt}.`,
      'No one knows who has answered, so this email goes to everyone who took part. If you’ve already answered, you don’t need to do anything.',
    ],
    action: 'See my registration',
  }),
}
