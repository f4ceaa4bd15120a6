import { replyToDomains } from '@plenaria/domain/replyTo'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { memberAddresses } from '../institutes/replyTo.ts'
import { addressIn } from '../mail/deliver.ts'
import { listTexts } from '../request/texts.ts'
import { previewLetterhead, testLetterhead } from './sample.ts'
import { setLetterhead } from './set.ts'

export const resolvers: Resolvers = {
  Query: {
    previewLetterhead: (_, { input }, context) => previewLetterhead(input, context),
  },
  Mutation: {
    setLetterhead: (_, { input }, context) => setLetterhead(input, context),
    testLetterhead: (_, args, context) => testLetterhead(args, context),
  },
  Institute: {
    letterhead: (institute, _, { viewer }) => (can.editInstitute(viewer, institute) ? institute : null),
  },
  Letterhead: {
    from: (_, __, { mailFrom }) => addressIn(mailFrom),
    replyToDomains: async (institute, _, { database }) => replyToDomains(await memberAddresses(database, institute)),
    signatures: ({ signatures }) => listTexts(signatures),
  },
}
