/** Setup for tests of findings: a session in which people of two groups were heard. */
import { randomUUID } from 'node:crypto'
import type { Terms } from '@plenaria/domain/grant'
import type * as rows from '@plenaria/prisma/client'
import { registerPerson } from '../../registrations/testing/documents.ts'
import type { EventRow, InstituteRow, SessionRow } from '../../request/rows.ts'
import { before } from '../../testing/ended.ts'
import type { World } from '../../testing/world.ts'

export interface Heard {
  event: EventRow
  host: InstituteRow
  partner: InstituteRow
  /** Email addresses. */
  organiser: string
  rapporteur: string
  partnerEditor: string
  session: SessionRow
  topicId: string
  note: (facts?: Partial<rows.Prisma.NoteUncheckedCreateInput>) => Promise<string>
  /** Creates a person with a seat, from an organisation of their own. @returns the reference */
  person: (name: string, groupKey?: string, organisation?: string) => Promise<string>
  contribution: (reference: string, attribution: rows.Attribution, text: string) => Promise<string>
  /** Created through the contract. */
  finding: (text: string, noteIds: string[], more?: { contributionIds?: string[]; as?: string }) => Promise<Saved>
}

/** Gives the partner's agreement to a pending request, by a member who then leaves it. */
export async function agree(world: World, { partner }: Pick<Heard, 'partner'>, requestId: string): Promise<string> {
  const as = (await world.member({ institute: partner, role: 'ORGANISER' })).email
  const document = `mutation ($input: AnswerCountersignInput!) { answer: answerCountersign(input: $input) { __typename } }`
  type Answered = { answer: { __typename: string } }
  const { answer } = await world.ask<Answered>(document, { input: { id: requestId, agree: true } }, { as })
  await world.database.member.deleteMany({ where: { instituteId: partner.id, user: { email: as } } })
  return answer.__typename
}

export interface Saved {
  __typename: string
  message?: string
  finding?: { id: string; version: number; text: string }
  fields?: { path: string; code: string }[]
}

const saved = `__typename ... on Refusal { message } ... on FindingSaved { finding { id version text } }`

export const createDocument = `mutation ($input: CreateFindingInput!) { answer: createFinding(input: $input) {
  ${saved} ... on InvalidInput { fields { path code } } } }`
export const updateDocument = `mutation ($input: UpdateFindingInput!) { answer: updateFinding(input: $input) {
  ${saved} ... on FindingChangedMeanwhile { finding { id version text } } ... on InvalidInput { fields { path code } } } }`
export const gatherDocument = `mutation ($input: UpdateFindingSourcesInput!) { answer: updateFindingSources(input: $input) {
  ${saved} ... on FindingSaved { finding { sourceIds } } } }`
export const clearDocument = `mutation ($input: ClearHitInput!) { answer: clearHit(input: $input) {
  ${saved} ... on InvalidInput { fields { path code } } } }`

export const english = (text: string) => [{ language: 'en', text }]

/** `isPromised`: whether a day is set on which links to people are destroyed. */
export async function openHeard(
  world: World,
  terms: Partial<Terms> = {},
  { isPromised = true }: { isPromised?: boolean } = {},
): Promise<Heard> {
  const { database } = world
  const host = await world.institute()
  const partner = await world.institute()
  const event = await world.event({
    hostId: host.id,
    total: 40,
    sessions: [
      {
        title: 'One',
        startsAt: new Date(Date.now() + 20 * 86_400_000),
        endsAt: new Date(Date.now() + 20.1 * 86_400_000),
      },
    ],
  })
  await world.partner(event, { institute: partner, terms })
  const session = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
  const topicId = randomUUID()
  if (isPromised)
    await database.evidencePromise.create({
      data: { eventId: event.id, until: new Date(Date.now() + 200 * 86_400_000) },
    })
  await database.topic.create({ data: { id: topicId, eventId: event.id, position: 0, titles: { en: 'Procedure' } } })
  const organiser = (await world.member({ institute: host })).email
  let organisations = 0
  const another = () => {
    organisations += 1
    return `Taller ${organisations * 1_111}`
  }
  return {
    event,
    host,
    partner,
    session,
    topicId,
    organiser,
    rapporteur: (await world.member({ institute: host, role: 'RAPPORTEUR' })).email,
    partnerEditor: (await world.member({ institute: partner, role: 'RAPPORTEUR' })).email,
    note: async (facts = {}) => {
      const id = randomUUID()
      const at = new Date()
      await database.note.create({
        data: {
          id,
          sessionId: session.id,
          topicId,
          kind: 'CONCERN',
          text: 'Orders come too late.',
          groupKeys: ['civil-society'],
          instituteId: host.id,
          writtenBy: 'a rapporteur',
          heardAt: at,
          changedAt: at,
          ...facts,
        },
      })
      return id
    },
    person: async (name, groupKey = 'civil-society', organisation = another()) => {
      const reference = await before(database, event.id, () =>
        registerPerson(world, event, name, { groupKey, organisation }),
      )
      await database.registration.update({ where: { reference }, data: { state: 'CONFIRMED' } })
      return reference
    },
    contribution: async (reference, attribution, text) => {
      const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference } })
      const { id } = await database.contribution.create({
        data: {
          id: randomUUID(),
          registrationId,
          topicId,
          language: 'en',
          text,
          words: text.split(' ').length,
          attribution,
          createdAt: new Date(),
          changedAt: new Date(),
        },
      })
      return id
    },
    finding: async (text, noteIds, { contributionIds = [], as = organiser } = {}) => {
      const input = { id: randomUUID(), eventSlug: event.slug, topicId, texts: english(text), noteIds, contributionIds }
      return (await world.ask<{ answer: Saved }>(createDocument, { input }, { as })).answer
    },
  }
}
