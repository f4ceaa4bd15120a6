import type { Language } from '@plenaria/schema/languages'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { importRecipients } from './importRun.ts'
import { acknowledgeReport, openReport } from './link.ts'
import { countsOf, deliveriesOf, recipientsOf, statusOfDelivery } from './list.ts'
import { remindRecipients } from './remind.ts'
import { addRecipient, changeRecipient, removeRecipient } from './save.ts'
import { sendReport } from './send.ts'

/** A check keeps the column to the languages of the site. */
const languageIn = ({ language }: { language: string }): Language => language as Language

export const resolvers: Resolvers = {
  Query: {
    reportByLink: (_, { token }, context) => openReport(token, context),
  },
  Mutation: {
    addRecipient: (_, { input }, context) => addRecipient(input, context),
    changeRecipient: (_, { input }, context) => changeRecipient(input, context),
    removeRecipient: (_, { id }, context) => removeRecipient(id, context),
    importRecipients: (_, { input }, context) => importRecipients(input, context),
    sendReport: (_, { input }, context) => sendReport(input, context),
    remindRecipients: (_, { input }, context) => remindRecipients(input, context),
    acknowledgeReport: (_, { token }, context) => acknowledgeReport(token, context),
  },
  Event: {
    recipients: (event, args, context) => recipientsOf(event, args, context),
    recipientCounts: (event, _, context) => countsOf(event, context),
  },
  RecipientConnection: {
    totalCount: ({ where }, _, { database }) => database.recipient.count({ where }),
  },
  Recipient: {
    language: languageIn,
    deliveries: (recipient, _, context) => deliveriesOf(recipient, context),
  },
  ReportDelivery: {
    language: languageIn,
    deliveryStatus: (delivery, _, context) => statusOfDelivery(delivery, context),
  },
  ReportByLink: {
    event: ({ recipient }) => recipient.event,
    name: ({ recipient }) => recipient.name,
    body: ({ recipient }) => recipient.body,
    withdrawal: ({ eventId, number }, _, { database }) =>
      database.reportWithdrawal.findUnique({ where: { eventId_number: { eventId, number } } }),
    language: languageIn,
    noteLanguage: ({ noteLanguage }) => (noteLanguage === null ? null : languageIn({ language: noteLanguage })),
  },
}
