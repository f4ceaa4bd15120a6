/** Matrix questions about reports. */

import { agree } from '../../../findings/testing/heard.ts'
import { letEnd } from '../../ended.ts'
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'
import { found } from './findings.ts'

/** A report of which nothing is published. */
async function composed(stage: Stage): Promise<Record<string, unknown>> {
  const { database } = stage.world
  const { findingId } = await found(stage)
  await database.finding.update({ where: { id: findingId }, data: { texts: { en: 'Orders come late.' } } })
  const until = new Date(Date.now() + 200 * 86_400_000)
  await database.evidencePromise.create({ data: { eventId: stage.event.id, until } })
  const words = { titles: { en: 'What was heard' }, introductions: { en: 'Why.' }, methods: { en: 'How.' } }
  await letEnd(database, stage.event.id)
  await database.report.create({
    data: { eventId: stage.event.id, ...words, evidenceKey: new Uint8Array(32), changedAt: new Date() },
  })
  return {}
}

/** A report with its first version published. */
export async function published(stage: Stage): Promise<Record<string, unknown>> {
  await composed(stage)
  const { world, event, addresses } = stage
  const as = addresses.hostOrganiser
  const read = 'query ($slug: String!) { event(slug: $slug) { report { draft { preview { hash } } } } }'
  type Read = { event: { report: { draft: { preview: { hash: string } } } } }
  const { hash } = (await world.ask<Read>(read, { slug: event.slug }, { as })).event.report.draft.preview
  const publish = `mutation ($input: PublishReportInput!) { answer: publishReport(input: $input) {
    ... on CountersignPending { request { id } } } }`
  type Asked = { answer: { request: { id: string } } }
  const input = { eventSlug: event.slug, hash }
  const { id } = (await world.ask<Asked>(publish, { input }, { as })).answer.request
  const grants = { some: { eventId: event.id, state: 'AGREED' as const } }
  for (const partner of await world.database.institute.findMany({ where: { grants } }))
    await agree(world, { partner }, id)
  if ((await world.database.reportVersion.count({ where: { eventId: event.id } })) !== 1)
    throw new Error('The report was not published.')
  return {}
}

const english = (text: string) => [{ language: 'en', text }]

export const reportMutating: Record<string, Mutating> = {
  'Mutation.setEvidenceUntil': {
    document: 'mutation ($input: SetEvidenceUntilInput!) { answer: setEvidenceUntil(input: $input) { __typename } }',
    variables: ({ event }) => ({ input: { eventSlug: event.slug, until: '2150-01-01T00:00:00Z' } }),
  },
  'Mutation.updateReport': {
    document: 'mutation ($input: UpdateReportInput!) { answer: updateReport(input: $input) { __typename } }',
    variables: ({ event }) => ({
      input: {
        eventSlug: event.slug,
        version: 0,
        titles: english('What was heard'),
        introductions: [],
        methods: [],
        corrections: [],
        leftOut: [],
      },
    }),
  },
  'Mutation.clearReportHit (that is none)': {
    document: 'mutation ($input: ClearReportHitInput!) { answer: clearReportHit(input: $input) { __typename } }',
    variables: async (stage) => {
      await composed(stage)
      return { input: { eventSlug: stage.event.slug, hitId: 'none', reason: 'It is a street.' } }
    },
  },
  'Mutation.assignTranslation': {
    document: 'mutation ($input: AssignTranslationInput!) { answer: assignTranslation(input: $input) { __typename } }',
    variables: async (stage) => {
      await composed(stage)
      return { input: { eventSlug: stage.event.slug, language: 'es', translatorId: null } }
    },
  },
  'Mutation.reviewTranslation (that nobody is assigned to)': {
    document: 'mutation ($input: ReviewTranslationInput!) { answer: reviewTranslation(input: $input) { __typename } }',
    variables: async (stage) => {
      await composed(stage)
      return { input: { eventSlug: stage.event.slug, language: 'es', hash: 'another' } }
    },
  },
  'Mutation.confirmTranslations (of which none is stale)': {
    document:
      'mutation ($input: ConfirmTranslationsInput!) { answer: confirmTranslations(input: $input) { __typename } }',
    variables: async (stage) => {
      await composed(stage)
      const texts = [{ kind: 'TITLE', sourceHash: 'another' }]
      return { input: { eventSlug: stage.event.slug, language: 'es', texts } }
    },
  },
  'Mutation.publishReport (another than was looked at)': {
    document: 'mutation ($input: PublishReportInput!) { answer: publishReport(input: $input) { __typename } }',
    variables: async (stage) => {
      await composed(stage)
      return { input: { eventSlug: stage.event.slug, hash: 'another' } }
    },
  },
  'Mutation.withdrawReport': {
    document: 'mutation ($input: WithdrawReportInput!) { answer: withdrawReport(input: $input) { __typename } }',
    variables: async (stage) => {
      await published(stage)
      return { input: { eventSlug: stage.event.slug, number: 1, reasons: english('A figure was wrong.') } }
    },
  },
  'Mutation.withholdReportFigures': {
    document: `mutation ($input: WithholdReportFiguresInput!) {
      answer: withholdReportFigures(input: $input) { __typename } }`,
    variables: async (stage) => {
      await composed(stage)
      return { input: { eventSlug: stage.event.slug, version: 1, groups: [], countries: [], total: true } }
    },
  },
}

export const reportQuestions: Record<string, Question> = {
  'EventAbilities.setEvidenceUntil': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { setEvidenceUntil } } }',
    path: ['event', 'viewerCan', 'setEvidenceUntil'],
  },
  'Event.report (nothing is published)': {
    prepare: composed,
    document: 'query ($slug: String!) { event(slug: $slug) { report { draft { version } } } }',
    path: ['event', 'report', 'draft'],
  },
  'Event.report (what could be learned from its figures)': {
    prepare: composed,
    document: 'query ($slug: String!) { event(slug: $slug) { report { draft { attack { outcome } } } } }',
    path: ['event', 'report', 'draft', 'attack'],
  },
  'EventAbilities.seeReportDraft': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { seeReportDraft } } }',
    path: ['event', 'viewerCan', 'seeReportDraft'],
  },
  'EventAbilities.editReport': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { editReport } } }',
    path: ['event', 'viewerCan', 'editReport'],
  },
  'EventAbilities.publishReport': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { publishReport } } }',
    path: ['event', 'viewerCan', 'publishReport'],
  },
}
