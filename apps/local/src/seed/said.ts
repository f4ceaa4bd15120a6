/** Notes and contributions of the demonstration, by its rapporteurs and participants, through the code that real ones use. */
import { randomUUID } from 'node:crypto'
import { asOfNow } from '@plenaria/api/src/access/viewer.ts'
import { setContributions } from '@plenaria/api/src/contributions/settings.ts'
import { submitContribution } from '@plenaria/api/src/contributions/submit.ts'
import { writeNote } from '@plenaria/api/src/notes/write.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { EventRow, RegistrationRow, ViewerRow } from '@plenaria/api/src/request/rows.ts'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { EventSeed } from '@plenaria/prisma/seed/shapes'
import { instantOf } from './events.ts'

interface Said {
  database: PrismaClient
  members: ReadonlyMap<string, ViewerRow>
  owner: ViewerRow
  contextOf: (viewer: ViewerRow) => Context
  /** Time of the first start, and the desk's clock. */
  start: number
}

const minute = 60_000

/** @throws what the contract refused */
export async function seedSaid(said: Said, seed: EventSeed): Promise<void> {
  const { database } = said
  const event = await database.event.findUniqueOrThrow({ where: { slug: seed.slug } })
  const topics = await database.topic.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' } })
  const ids = new Map((seed.topics ?? []).map(({ key }, place) => [key, topics[place]?.id ?? '']))
  await seedNotes(said, seed, event, ids)
  await seedContributions(said, seed, event, ids)
}

type Ids = ReadonlyMap<string, string>

async function seedNotes(
  { database, members, contextOf, start }: Said,
  { notes = [] }: EventSeed,
  { id: eventId }: EventRow,
  ids: Ids,
): Promise<void> {
  const sessions = await database.session.findMany({
    where: { eventId },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  for (const { session, topic, kind, groups, text, memberEmail, minutesBefore } of notes) {
    const member = members.get(memberEmail)
    if (!member) throw new Error(`${memberEmail} is nobody.`)
    const input = {
      id: randomUUID(),
      sessionId: sessions[session]?.id ?? '',
      topicId: ids.get(topic) ?? '',
      kind,
      text,
      groupKeys: groups,
      heardAt: new Date(start - minutesBefore * minute),
    }
    const answer = await writeNote(input, contextOf(await asOfNow(database, member)))
    if (answer.__typename !== 'NoteWritten') throw new Error(`A note was not taken: ${JSON.stringify(answer)}`)
  }
}

async function seedContributions(
  { database, owner, contextOf, start }: Said,
  { contributions, zone }: EventSeed,
  { id: eventId, slug }: EventRow,
  ids: Ids,
): Promise<void> {
  if (!contributions) return
  const { version } = await database.event.findUniqueOrThrow({ where: { id: eventId } })
  const until = instantOf(contributions.until, new Date(start), zone)
  const facts = { eventSlug: slug, until, words: contributions.words, contributors: 'SEATED' as const }
  const set = async (change: { version: number; open: boolean }): Promise<void> => {
    const answer = await setContributions({ ...facts, ...change }, contextOf(owner))
    if (answer.__typename !== 'ContributionsSet') throw new Error(`Contributions: ${JSON.stringify(answer)}`)
  }
  await set({ version, open: false })
  const holders = await database.registration.findMany({
    where: { eventId, state: 'CONFIRMED', protected: false },
    orderBy: { email: 'asc' },
  })
  const writers = new Set<string>()
  for (const { topic, groupKey, ...written } of contributions.texts) {
    const writer = holders.find((one) => one.groupKey === groupKey && !writers.has(one.id))
    if (!writer) throw new Error(`Nobody of ${groupKey} holds a seat.`)
    writers.add(writer.id)
    const input = { reference: writer.reference, topicId: ids.get(topic) ?? '', version: null, ...written }
    const answer = await submitContribution(input, contextOf(asViewer(writer)))
    if (answer.__typename !== 'ContributionSubmitted') throw new Error(`A contribution: ${JSON.stringify(answer)}`)
  }
  await set({ version: version + 1, open: true })
}

/** The viewer for a person who opened the link in their email. */
export const asViewer = ({ id, email, emailKey }: RegistrationRow): ViewerRow => ({
  id,
  email,
  emailKey,
  language: 'en',
  signInId: '',
  hasShownSecondFactor: false,
  grants: [],
  conflicts: [],
  memberships: [],
})
