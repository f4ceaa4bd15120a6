import type { Resolvers } from '../__generated__/resolvers.ts'
import { textIn } from '../events/texts.ts'

export const resolvers: Resolvers = {
  Institute: {
    name: ({ names }, _, { language }) => textIn(language, names) ?? '',
  },
  EventInstitute: {
    institute: ({ instituteId }, _, { database }) =>
      database.institute.findUniqueOrThrow({ where: { id: instituteId } }),
    purpose: ({ purposes }, _, { language }) => textIn(language, purposes),
  },
}
