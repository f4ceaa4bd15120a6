import type { Rows } from '../viewers.ts'

/** Messages to people: rows of the fields in the contract's `messages` and `digests`. */
export const letterRows: Rows = {
  mutations: {
    'Mutation.setDigest': 'NotAllowed NotAllowed NotAllowed DigestSet DigestSet DigestSet DigestSet DigestSet',
    'Mutation.saveMessage':
      'NotAllowed NotAllowed NotAllowed MessageSaved NotAllowed MessageSaved MessageSaved NotAllowed',
    'Mutation.discardMessage (of the host)':
      'UnknownMessage UnknownMessage UnknownMessage MessageDiscarded UnknownMessage UnknownMessage UnknownMessage UnknownMessage',
    'Mutation.discardMessage (of the full partner)':
      'UnknownMessage UnknownMessage UnknownMessage NotAllowed UnknownMessage MessageDiscarded UnknownMessage UnknownMessage',
    'Mutation.sendMessage':
      'UnknownMessage UnknownMessage UnknownMessage MessageSent UnknownMessage UnknownMessage UnknownMessage UnknownMessage',
    'Mutation.cancelMessage':
      'UnknownMessage UnknownMessage UnknownMessage MessageCancelled UnknownMessage UnknownMessage UnknownMessage UnknownMessage',
    'Mutation.testMessage':
      'UnknownMessage UnknownMessage UnknownMessage MessageTestSent UnknownMessage UnknownMessage UnknownMessage UnknownMessage',
    'Mutation.testEmail':
      'NotAllowed NotAllowed NotAllowed MessageTestSent NotAllowed MessageTestSent MessageTestSent NotAllowed',
    'Mutation.testAction':
      'NotAllowed NothingToTest NothingToTest MessageTestSent NothingToTest NothingToTest NothingToTest NothingToTest',
    'Mutation.resendEmail':
      'UnknownEmail UnknownEmail UnknownEmail EmailResent UnknownEmail EmailResent UnknownEmail UnknownEmail',
    'Mutation.saveMessageTemplate':
      'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed MessageTemplateSaved NotAllowed NotAllowed',
    'Mutation.removeMessageTemplate':
      'UnknownTemplate UnknownTemplate UnknownTemplate UnknownTemplate UnknownTemplate MessageTemplateRemoved UnknownTemplate UnknownTemplate',
    'Mutation.setEmailNote':
      'NotAllowed NotAllowed NotAllowed EmailNoteSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setReminders':
      'NotAllowed NotAllowed NotAllowed RemindersSet NotAllowed NotAllowed NotAllowed NotAllowed',
  },
  fields: {
    'Query.message': 'null null null shown null null null null',
    'Query.email': 'null null null shown null shown null null',
    'Query.previewEmail': '- - - shown - shown shown -',
    'Event.messages': 'none none none 1 none none none none',
    'Event.outbox': 'null null null 3 null 3 1 null',
    'Event.outboxCounts': '- - - 3 - 3 1 -',
    'Institute.outbox': '- - - null null 1 null null',
    'Institute.undeliveredInvitations': '- - - 0 0 1 0 0',
    'InstituteAbilities.seeOutbox': '- - - no no yes no no',
    'Event.undoneActions': 'none none none 1 none none none none',
    'Event.messageRecipients': 'null null null shown null shown shown null',
    'Event.emailNotes': 'null null null none null null null null',
    'Event.reminders': 'null null null shown null null null null',
    'EventAbilities.message': 'no no no yes no yes yes no',
    'EventAbilities.setReminders': 'no no no yes no no no no',
    'Registration.emails': '- null - 1 null 1 - -',
    'Registration.emailLanguage': '- null - shown null shown - -',
    'RegistrationAbilities.message': '- no - yes no yes - -',
    'Registration.lastEmailStatus': '- null - shown null shown - -',
    'Institute.messageTemplates': '- - - none none 1 none none',
    'MessageAbilities.change': '- - - yes - - - -',
    'EmailAbilities.resend': '- - - yes - yes - -',
    'EmailAbilities.resendDenial': '- - - null - null - -',
    'MessageAbilities.cancel': '- - - no - - - -',
  },
  typesWithoutRows: `
    Digest DigestSet Message MessageCancelled MessageConnection MessageDiscarded MessageEdge MessageProgress MessageRecipients
    MessageSaved MessageSent MessageTemplate MessageTemplateRemoved MessageTemplateSaved MessageTestSent MessageUnderway EmailPreview
    Email EmailConnection EmailEdge EmailRecipient OutboxCounts EmailResent UnknownEmail CannotResend NothingToTest NobodyToWriteTo MessageAttachment AttachmentsTooLarge EmailNote EmailNoteSet Reminders RemindersSet UnknownMessage
    UnknownTemplate
  `,
}
