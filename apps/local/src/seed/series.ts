/** The series of the demonstration: created, filled and published by its institute's owner. */

import { standingOf } from '@plenaria/api/src/access/viewer.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { ViewerRow } from '@plenaria/api/src/request/rows.ts'
import { createSeries, updateSeries } from '@plenaria/api/src/series/save.ts'
import { series } from '@plenaria/prisma/seed/series'
import { localised } from './events.ts'

/** `start`: time of the first start. Partners' events are included through grants in force. */
export async function seedSeries(
  owners: ReadonlyMap<string, ViewerRow>,
  contextOf: (viewer: ViewerRow) => Context,
  start: number,
): Promise<void> {
  const owner = owners.get(series.hostSlug)
  if (!owner) throw new Error(`${series.hostSlug} has no owner.`)
  const { database } = contextOf(owner)
  const context = contextOf({ ...owner, ...(await standingOf(database, owner.id)) })
  const { slug, hostSlug, titles, summaries, items } = series
  const texts = { titles: localised(titles), summaries: localised(summaries) }
  const created = await createSeries({ slug, hostSlug, ...texts }, context)
  const filled = items.map((item) =>
    'eventSlug' in item
      ? item
      : {
          publication: {
            kind: item.kind,
            titles: localised(item.titles),
            publishedOn: new Date(start + item.day * 86_400_000).toISOString().slice(0, 10),
            link: item.link,
            languages: item.languages,
          },
        },
  )
  const updated = await updateSeries({ slug, version: 1, isPublished: true, items: filled }, context)
  if (created.__typename !== 'SeriesCreated' || updated.__typename !== 'SeriesUpdated')
    throw new Error(`The series was not made: ${JSON.stringify([created, updated])}`)
}
