import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { instituteById } from '../request/byId.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { historyOf } from './history.ts'
import { hostedBy, itemsOf, seriesOf } from './read.ts'
import { createSeries, updateSeries } from './save.ts'

export const resolvers: Resolvers = {
  Query: {
    series: async (_, { slug }, { database, viewer }) => {
      const series = await database.series.findUnique({ where: { slug } })
      return series && can.seeSeries(viewer, series) ? series : null
    },
  },
  Mutation: {
    createSeries: (_, { input }, context) => createSeries(input, context),
    updateSeries: (_, { input }, context) => updateSeries(input, context),
  },
  Event: {
    inSeries: async ({ id }, _, context) => {
      const series = await seriesOf(id, context)
      return series && can.seeSeries(context.viewer, series) ? series : null
    },
  },
  Institute: {
    hostedSeries: (institute, _, context) => hostedBy(institute, context),
  },
  Registration: {
    seriesHistory: (registration, _, context) => historyOf(registration, context),
  },
  Series: {
    title: ({ titles }, _, { language }) => textIn(language, titles) ?? '',
    titles: ({ titles }) => listTexts(titles),
    summary: ({ summaries }, _, { language }) => textIn(language, summaries) ?? '',
    summaries: ({ summaries }) => listTexts(summaries),
    host: ({ hostId }, _, context) => instituteById(hostId, context),
    items: (series, _, context) => itemsOf(series, context),
    viewerCan: (series, _, { viewer }) => ({ edit: can.editSeries(viewer, series) }),
  },
  Publication: {
    kind: ({ kind }) => kind ?? 'OTHER',
    title: ({ titles }, _, { language }) => textIn(language, titles) ?? '',
    titles: ({ titles }) => listTexts(titles),
    publishedOn: ({ publishedOn }) => publishedOn?.toISOString().slice(0, 10) ?? '',
    link: ({ link }) => link ?? '',
  },
}
