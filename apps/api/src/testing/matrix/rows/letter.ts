import type { Rows } from '../viewers.ts'

/** What is written to people: what stands in `messages`, `digests` of the contract. */
export const letterRows: Rows = {
  mutations: {
    'Mutation.setDigest': 'NotAllowed NotAllowed NotAllowed DigestSet DigestSet DigestSet DigestSet DigestSet',
    'Mutation.saveLetter': 'NotAllowed NotAllowed NotAllowed LetterSaved NotAllowed LetterSaved LetterSaved NotAllowed',
    'Mutation.discardLetter (of the host)':
      'UnknownLetter UnknownLetter UnknownLetter LetterDiscarded UnknownLetter UnknownLetter UnknownLetter UnknownLetter',
    'Mutation.discardLetter (of the full partner)':
      'UnknownLetter UnknownLetter UnknownLetter NotAllowed UnknownLetter LetterDiscarded UnknownLetter UnknownLetter',
    'Mutation.sendLetter':
      'UnknownLetter UnknownLetter UnknownLetter LetterSent UnknownLetter UnknownLetter UnknownLetter UnknownLetter',
    'Mutation.cancelLetter':
      'UnknownLetter UnknownLetter UnknownLetter LetterCancelled UnknownLetter UnknownLetter UnknownLetter UnknownLetter',
    'Mutation.testLetter':
      'UnknownLetter UnknownLetter UnknownLetter LetterTestSent UnknownLetter UnknownLetter UnknownLetter UnknownLetter',
    'Mutation.saveLetterTemplate':
      'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed LetterTemplateSaved NotAllowed NotAllowed',
    'Mutation.removeLetterTemplate':
      'UnknownTemplate UnknownTemplate UnknownTemplate UnknownTemplate UnknownTemplate LetterTemplateRemoved UnknownTemplate UnknownTemplate',
    'Mutation.setOccasionNote':
      'NotAllowed NotAllowed NotAllowed OccasionNoteSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setReminders':
      'NotAllowed NotAllowed NotAllowed RemindersSet NotAllowed NotAllowed NotAllowed NotAllowed',
  },
  fields: {
    'Query.letter': 'null null null shown null null null null',
    'Query.previewMail': '- - - shown - shown shown -',
    'Event.letters': 'none none none 1 none none none none',
    'Event.letterRecipients': 'null null null shown null shown shown null',
    'Event.occasionNotes': 'null null null none null null null null',
    'Event.reminders': 'null null null shown null null null null',
    'EventAbilities.message': 'no no no yes no yes yes no',
    'EventAbilities.setReminders': 'no no no yes no no no no',
    'Registration.messages': '- null - 1 null 1 - -',
    'Registration.lastMessageFate': '- null - shown null shown - -',
    'Institute.letterTemplates': '- - - none none 1 none none',
    'LetterAbilities.change': '- - - yes - - - -',
    'LetterAbilities.cancel': '- - - no - - - -',
  },
  followers: `
    Digest DigestSet Letter LetterCancelled LetterConnection LetterDiscarded LetterEdge LetterProgress LetterRecipients
    LetterSaved LetterSent LetterTemplate LetterTemplateRemoved LetterTemplateSaved LetterTestSent LetterUnderway MailPreview
    Message MessageConnection MessageEdge NobodyToWriteTo OccasionNote OccasionNoteSet Reminders RemindersSet UnknownLetter
    UnknownTemplate
  `,
}
