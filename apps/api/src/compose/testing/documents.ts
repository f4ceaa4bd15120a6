/** Operations that tests of composing share. */
import type { CompositionInput, QuotaInput } from '../../__generated__/resolvers.ts'
import { registerPerson } from '../../registrations/testing/documents.ts'
import type { EventRow } from '../../request/rows.ts'
import { recount } from '../../reviews/tally.ts'
import type { World } from '../../testing/world.ts'

const problems = '... on Refusal { message } ... on InvalidInput { fields { path code } }'
const limit = 'subject questionKey value crossedWith { subject questionKey value }'
const person = 'score registration { reference }'

const setDocument = /* GraphQL */ `
  mutation ($input: SetQuotasInput!) {
    answer: setQuotas(input: $input) {
      __typename ${problems}
      ... on QuotasSet { event { version quotas { ${limit} minimum target maximum } } }
      ... on QuotaMinimumsAboveSeats { subject questionKey minimums seats }
    }
  }`

const composeDocument = /* GraphQL */ `
  query ($input: CompositionInput!, $quotas: [QuotaInput!]) {
    answer: composition(input: $input, quotas: $quotas) {
      __typename ${problems}
      ... on Composition {
        digest scoreMethod seats given compared unscored hidden score penalty bound best otherCount addedCount removedCount kept
        limits { ${limit} minimum target maximum available before after cost }
        added { ${person} }
        removed { ${person} }
        passedOver { ${person} }
      }
      ... on NobodyToCompose { cause }
      ... on NoRoomPossible {
        seats
        conflicting { ${limit} side limit people }
        fixes { ${limit} side from to }
        least { ${limit} side from to }
      }
    }
  }`

const absenceDocument = `
  query ($input: CompositionInput!, $reference: String!) {
    answer: compositionAbsence(input: $input, reference: $reference) {
      __typename ${problems}
      ... on CompositionAbsence { isInRoom isPossible points isInWithSeat wider { subject value side from to } }
    }
  }`

const stageDocument = /* GraphQL */ `
  mutation ($input: StageCompositionInput!) {
    answer: stageComposition(input: $input) {
      __typename ${problems}
      ... on CompositionStaged { staged unstaged undo { stagedAt staged unstaged }
        refused { reference refusal { __typename } } event { slug } }
    }
  }`

interface Limit {
  subject: string
  questionKey: string | null
  value: string
}

interface Named {
  score: number
  registration: { reference: string }
}

export interface Answer {
  __typename: string
  message?: string
  fields?: { path: string; code: string }[]
  event?: { version: number; quotas: unknown[] }
  digest?: string
  scoreMethod?: string
  seats?: number
  score?: number
  bound?: number
  best?: number
  otherCount?: number
  limits?: (Limit & { available: number; before: number; after: number; cost: number | null })[]
  added?: Named[]
  removed?: Named[]
  passedOver?: Named[]
  cause?: string
  conflicting?: unknown[]
  fixes?: unknown[]
  least?: unknown[]
  staged?: number
  unstaged?: number
  undo?: { stagedAt: string | null; staged: string[]; unstaged: string[] } | null
  refused?: unknown[]
}

export const openComposing = ({ ask, database }: World) => {
  const answerTo = async (document: string, variables: object, as: string | null): Promise<Answer> =>
    (await ask<{ answer: Answer }>(document, { ...variables }, { as })).answer
  return {
    async setQuotas({ id, slug }: EventRow, quotas: QuotaInput[], as: string, changes: { version?: number } = {}) {
      const { version } = await database.event.findUniqueOrThrow({ where: { id } })
      return answerTo(setDocument, { input: { eventSlug: slug, version, quotas, ...changes } }, as)
    },
    compose: (
      { slug }: EventRow,
      as: string,
      changes: Partial<CompositionInput> = {},
      quotas: QuotaInput[] | null = null,
    ) =>
      answerTo(
        composeDocument,
        { input: { eventSlug: slug, basis: 'COMPARE_ALL', targetPrice: 0, ...changes }, quotas },
        as,
      ),
    absence: ({ slug }: EventRow, reference: string, as: string, changes: Partial<CompositionInput> = {}) =>
      answerTo(
        absenceDocument,
        { input: { eventSlug: slug, basis: 'COMPARE_ALL', targetPrice: 0, ...changes }, reference },
        as,
      ),
    stage: ({ slug }: EventRow, digest: string, as: string, changes: Partial<CompositionInput> = {}) =>
      answerTo(
        stageDocument,
        { input: { composition: { eventSlug: slug, basis: 'COMPARE_ALL', targetPrice: 0, ...changes }, digest } },
        as,
      ),
  }
}

/** Tally of a single review. */
export const tallyOf = (score: number) => {
  const mean = Math.round(score * 100)
  return { reviews: 1, mean, lowest: mean, highest: mean, offer: 1 }
}

/** Saves reviews as if by these reviewers, with their totals. Scores in points, by name of the applicant. */
export async function reviewAll(
  { database }: World,
  { id: eventId, hostId: instituteId }: EventRow,
  references: Record<string, string>,
  scoresBy: Record<string, Record<string, number>>,
): Promise<void> {
  const savedAt = new Date()
  for (const [reviewerId, scores] of Object.entries(scoresBy))
    for (const [name, points] of Object.entries(scores)) {
      const { id } = await database.registration.findUniqueOrThrow({ where: { reference: references[name] } })
      const review = { eventId, instituteId, reviewerId, scores: {}, score: points * 100, savedAt }
      await database.review.create({ data: { registrationId: id, ...review, recommendation: 'OFFER' } })
      await recount(database, { id, eventId })
    }
}

/** Registers people whose applications have these scores; null: nobody has scored it. References, by name. */
export async function registerScored(
  world: World,
  event: EventRow,
  people: Record<string, [score: number | null, changes?: Parameters<typeof registerPerson>[3]]>,
): Promise<Record<string, string>> {
  const references: Record<string, string> = {}
  for (const [name, [score, changes]] of Object.entries(people)) {
    const reference = await registerPerson(world, event, name, changes)
    references[name] = reference
    const { id: registrationId } = await world.database.registration.findUniqueOrThrow({ where: { reference } })
    if (score !== null)
      await world.database.reviewTally.create({
        data: { registrationId, eventId: event.id, ...tallyOf(score) },
      })
  }
  return references
}
