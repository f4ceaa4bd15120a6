import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventImageRow } from '../request/rows.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { imageSize, smallSize } from './frame.ts'
import { removeEventImage, setEventImage } from './image.ts'
import { imagePath, sourcePath } from './paths.ts'

const imageOf = dataLoader<EventImageRow>(async (ids, { database }) => {
  const rows = await database.eventImage.findMany({
    where: { eventId: { in: ids } },
    omit: { image: true, small: true },
    include: { source: { select: { id: true, width: true, height: true } } },
  })
  return new Map(rows.map((row) => [row.eventId, row]))
})

export const resolvers: Resolvers = {
  Mutation: {
    setEventImage: (_, { input }, context) => setEventImage(input, context),
    removeEventImage: (_, { eventSlug }, context) => removeEventImage(eventSlug, context),
  },
  Event: {
    image: async ({ id }, _, context) => (await imageOf(id, context)) ?? null,
  },
  EventImage: {
    url: ({ digest }) => imagePath(digest, imageSize.width),
    smallUrl: ({ digest }) => imagePath(digest, smallSize.width),
    alt: ({ alts }, _, { language }) => textIn(language, alts) ?? '',
    alts: ({ alts }) => listTexts(alts),
    source: async (image, _, context) => {
      if (!can.editEvent(context.viewer, await eventOf(image, context))) return null
      const { source, left, top, width } = image
      return { ...source, fileId: source.id, url: sourcePath(source.id), frame: { left, top, width } }
    },
  },
}
