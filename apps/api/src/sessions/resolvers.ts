import type { Resolvers } from '../__generated__/resolvers.ts'
import { listTexts, textIn } from '../events/texts.ts'

export const resolvers: Resolvers = {
  Session: {
    title: ({ titles }, _, { language }) => textIn(language, titles) ?? '',
    titles: ({ titles }) => listTexts(titles),
  },
}
