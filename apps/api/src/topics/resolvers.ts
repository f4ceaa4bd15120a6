import { depthOf } from '@plenaria/domain/topics/tree'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { addTopic, moveTopic, removeTopic, updateTopic } from './manage.ts'
import { questionsOf, topicsOf } from './tree.ts'

export const resolvers: Resolvers = {
  Mutation: {
    addTopic: (_, { input }, context) => addTopic(input, context),
    updateTopic: (_, { input }, context) => updateTopic(input, context),
    moveTopic: (_, { input }, context) => moveTopic(input, context),
    removeTopic: (_, asked, context) => removeTopic(asked, context),
  },
  Event: {
    topics: ({ id }, _, context) => topicsOf(id, context),
  },
  Topic: {
    depth: async ({ id, eventId }, _, context) => depthOf(await topicsOf(eventId, context), id),
    title: ({ titles }, _, { language }) => textIn(language, titles) ?? '',
    titles: ({ titles }) => listTexts(titles),
    questions: (topic, _, { language }) =>
      questionsOf(topic).map((texts) => ({ text: textIn(language, texts) ?? '', texts: listTexts(texts) })),
  },
}
