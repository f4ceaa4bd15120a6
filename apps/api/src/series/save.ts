/** Creates and changes a series under the lock of its institute, with one entry in the institute's audit chain. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { tidy } from '@plenaria/schema/texts'
import type {
  CreateSeriesInput,
  ResolversTypes,
  SeriesItemInput,
  UpdateSeriesInput,
} from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { audit, changeInstitute } from '../institutes/change.ts'
import { isTaken } from '../kernel/databaseErrors.ts'
import { invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import type { SeriesRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { newSeriesProblems, seriesProblems } from './fieldProblems.ts'

export async function createSeries(
  input: CreateSeriesInput,
  context: Context,
): Promise<Awaited<ResolversTypes['CreateSeriesResult']>> {
  const { language } = context
  try {
    const outcome = await changeInstitute(
      { slug: input.hostSlug },
      context,
      can.createSeries,
      async (transaction, host) => {
        const fieldProblems = newSeriesProblems(input)
        if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
        const facts = {
          slug: input.slug,
          titles: storedTexts(input.titles),
          summaries: storedTexts(input.summaries),
        }
        const series = await transaction.series.create({ data: { id: randomUUID(), hostId: host.id, ...facts } })
        await audit(transaction, context, host, { what: 'SERIES_CREATED', before: null, after: facts })
        return { __typename: 'SeriesCreated' as const, series }
      },
    )
    return outcome.__typename === 'UnknownInstitute' ? refuse(language, 'NotAllowed', {}) : outcome
  } catch (failed) {
    if (isTaken(failed, 'Series')) return refuse(language, 'SlugTaken', {})
    throw failed
  }
}

export async function updateSeries(
  input: UpdateSeriesInput,
  context: Context,
): Promise<Awaited<ResolversTypes['UpdateSeriesResult']>> {
  const { database, viewer, language } = context
  const known = await database.series.findUnique({ where: { slug: input.slug } })
  if (!known || !can.seeSeries(viewer, known)) return refuse(language, 'UnknownSeries', {})
  const outcome = await changeInstitute(
    { id: known.hostId },
    context,
    (requester) => can.editSeries(requester, known),
    async (transaction, host) => {
      const before = await transaction.series.findUniqueOrThrow({ where: { id: known.id } })
      if (before.version !== input.version) return refuse(language, 'ChangedMeanwhile', {})
      const fieldProblems = seriesProblems(input)
      if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
      const items = input.items ? await itemsFor(transaction, input.items, before, context) : null
      if (items && '__typename' in items) return items
      const facts = {
        ...(input.titles && { titles: storedTexts(input.titles) }),
        ...(input.summaries && { summaries: storedTexts(input.summaries) }),
        ...(input.isPublished != null && { isPublished: input.isPublished }),
      }
      if (items) {
        await transaction.seriesItem.deleteMany({ where: { seriesId: known.id } })
        await transaction.seriesItem.createMany({ data: items })
      }
      const series = await transaction.series.update({
        where: { id: known.id },
        data: { ...facts, version: { increment: 1 } },
      })
      await audit(transaction, context, host, {
        what: 'SERIES_UPDATED',
        before: { slug: known.slug, ...pick(before, Object.keys(facts)) },
        after: { slug: known.slug, ...facts, ...(items && { items: items.map(audited) }) },
      })
      return { __typename: 'SeriesUpdated' as const, series }
    },
  )
  return outcome.__typename === 'UnknownInstitute' ? refuse(language, 'UnknownSeries', {}) : outcome
}

const pick = (row: SeriesRow, fields: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field)))

type NewItem = Prisma.SeriesItemCreateManyInput

const audited = ({ eventId, link }: NewItem) => (eventId ? { eventId } : { link: link ?? '' })

/** The rows, or why they can't be written: an event that is unknown, may not be added, or is in another series. */
async function itemsFor(
  transaction: Prisma.TransactionClient,
  given: readonly SeriesItemInput[],
  { id: seriesId, hostId }: SeriesRow,
  { viewer, language }: Context,
): Promise<NewItem[] | Refused<'InvalidInput'> | Refused<'EventInAnotherSeries'>> {
  const slugs = given.flatMap(({ eventSlug }) => eventSlug ?? [])
  // Locked in a fixed order, so that two series never deadlock.
  await transaction.$queryRaw`select from event where slug = any(${slugs}::text[]) order by id for key share`
  const events = await transaction.event.findMany({ where: { slug: { in: slugs } }, include: { seriesItem: true } })
  const bySlug = new Map(events.map((event) => [event.slug, event]))
  const unknown = given.flatMap(({ eventSlug }, index) => {
    if (eventSlug == null) return []
    const event = bySlug.get(eventSlug)
    const mayPutIn = event && (event.seriesItem?.seriesId === seriesId || can.workAt(viewer, event, hostId))
    return mayPutIn ? [] : fieldProblem(`items.${index}.eventSlug`, 'UNKNOWN')
  })
  if (unknown.length > 0) return invalidInput(language, unknown)
  const elsewhere = events.find(({ seriesItem }) => seriesItem && seriesItem.seriesId !== seriesId)
  if (elsewhere) return refuse(language, 'EventInAnotherSeries', { eventSlug: elsewhere.slug })
  return given.map(({ eventSlug, publication }, position): NewItem => {
    const common = { id: randomUUID(), seriesId, position }
    if (!publication) return { ...common, eventId: bySlug.get(eventSlug ?? '')?.id ?? null }
    return {
      ...common,
      kind: publication.kind,
      titles: storedTexts(publication.titles),
      publishedOn: new Date(`${publication.publishedOn}T00:00:00Z`),
      link: tidy(publication.link),
      languages: publication.languages,
    }
  })
}
