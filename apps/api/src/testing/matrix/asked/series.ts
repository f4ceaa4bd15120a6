/** Matrix questions about series. */
import { randomUUID } from 'node:crypto'
import { clockActor } from '../../../audit/append.ts'
import { registerPerson } from '../../../registrations/testing/documents.ts'
import { openDesk } from '../../../seatDesk/seatDesk.ts'
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

/** A series of the host (or of another institute) that contains the event. */
const seriesOf = async ({ world, event, host }: Stage, isPublished: boolean, hostId = host.id) => {
  const slug = `series-${randomUUID()}`
  const facts = { id: randomUUID(), slug, hostId, titles: { en: 'A series' }, isPublished }
  await world.database.seriesItem.deleteMany({ where: { eventId: event.id } })
  await world.database.series.create({
    data: { ...facts, items: { create: { id: randomUUID(), position: 0, eventId: event.id } } },
  })
  return slug
}

/** Another event of the series, with the same partner, where the participant registered too. */
async function openedBefore(stage: Stage): Promise<void> {
  const { world, host, full } = stage
  const slug = await seriesOf(stage, true)
  const before = await world.event({ hostId: host.id })
  await world.partner(before, { institute: full })
  await registerPerson(world, before, 'Ana')
  await registerPerson(world, before, 'Pia')
  const series = { connect: { slug } }
  await world.database.seriesItem.create({
    data: { id: randomUUID(), position: 1, series, event: { connect: { id: before.id } } },
  })
}

const update = (isPublished: boolean): Mutating => ({
  document: 'mutation ($input: UpdateSeriesInput!) { answer: updateSeries(input: $input) { __typename } }',
  variables: async (stage) => ({
    input: {
      slug: await seriesOf(stage, isPublished),
      version: 1,
      items: [{ eventSlug: stage.event.slug }],
    },
  }),
})

export const seriesMutating: Record<string, Mutating> = {
  'Mutation.createSeries': {
    document: 'mutation ($input: CreateSeriesInput!) { answer: createSeries(input: $input) { __typename } }',
    variables: ({ host }) => ({
      input: {
        slug: `series-${randomUUID()}`,
        hostSlug: host.slug,
        titles: [{ language: 'en', text: 'A series' }],
      },
    }),
  },
  'Mutation.updateSeries': update(true),
  'Mutation.updateSeries (not published)': update(false),
}

const asked = (isPublished: boolean): Question => ({
  prepare: async (stage) => ({ series: await seriesOf(stage, isPublished) }),
  document: 'query ($series: String!) { series(slug: $series) { slug } }',
  path: ['series'],
})

const inSeries = (isPublished: boolean): Question => ({
  prepare: async (stage) => ({ series: await seriesOf(stage, isPublished) }),
  document: 'query ($slug: String!) { event(slug: $slug) { inSeries { title items { __typename } } } }',
  path: ['event', 'inSeries'],
})

export const seriesQuestions: Record<string, Question> = {
  'Query.series': asked(true),
  'Query.series (not published)': asked(false),
  'Event.inSeries': inSeries(true),
  'Event.inSeries (not published)': inSeries(false),
  'Registration.seriesHistory (of somebody who came before)': {
    prepare: async (stage) => {
      await openedBefore(stage)
      return {}
    },
    document: 'query ($ana: String!) { registration(reference: $ana) { seriesHistory { applied } } }',
    path: ['registration', 'seriesHistory', 'applied'],
  },
  'Registration.seriesHistory (of a protected person)': {
    prepare: async (stage) => {
      await openedBefore(stage)
      return {}
    },
    document: 'query ($pia: String!) { registration(reference: $pia) { seriesHistory { applied } } }',
    path: ['registration', 'seriesHistory', 'applied'],
  },
  'Registration.priorityReason (of a rule of the series)': {
    prepare: async ({ world, event, ana }) => {
      const actor = clockActor()
      const command = { type: 'SET_PRIORITY', reference: ana, priority: 1, reason: 'Never selected.' } as const
      const desk = openDesk(world.database)
      await desk.changeSeats(event.id, command, actor)
      await desk.close()
      return {}
    },
    document: 'query ($ana: String!) { registration(reference: $ana) { priorityReason } }',
    path: ['registration', 'priorityReason'],
  },
  'Institute.hostedSeries': {
    prepare: async (stage) => {
      await stage.world.database.seriesItem.deleteMany()
      await stage.world.database.series.deleteMany()
      return { series: await seriesOf(stage, false, stage.full.id) }
    },
    document: 'query ($institute: String!) { institute(slug: $institute) { hostedSeries { slug } } }',
    path: ['institute', 'hostedSeries'],
  },
  'InstituteAbilities.createSeries': {
    document: 'query ($institute: String!) { institute(slug: $institute) { viewerCan { createSeries } } }',
    path: ['institute', 'viewerCan', 'createSeries'],
  },
}
