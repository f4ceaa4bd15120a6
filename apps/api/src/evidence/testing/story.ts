/** An event from registration to the day on which links are destroyed, at realistic times, through the product's own operations. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { verifyChains } from '../../audit/verify.ts'
import { registerPerson } from '../../registrations/testing/documents.ts'
import type { EventRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'
import {
  contribute,
  day,
  follow,
  minute,
  note,
  type Participant,
  type Rapporteur,
  type StoryScene,
  type TextsOf,
  validate,
  writing,
} from './actions.ts'
import type { Suspect } from './attack.ts'
import { type Dump, readDump } from './dump.ts'

export interface Written extends TextsOf {
  suspects: readonly Suspect[]
  isRepeated: boolean
}

export interface Story {
  contributions: Written
  statements: Written
  answers: Written
  notes: Written
  /** The day before links are destroyed: what a backup of that day holds. */
  before: Dump
  after: Dump
  /** Breaks found by verifying the log, before and after. */
  breaks: unknown[]
}

const participants = 24

/** Lines of the API’s log from now on, at the time of the story. */
function listen({ app }: World, now: () => number): object[] {
  const lines: object[] = []
  const symbol = Object.getOwnPropertySymbols(app.log).find(({ description }) => description === 'pino.stream')
  const stream: unknown = symbol && Reflect.get(app.log, symbol)
  if (typeof stream !== 'object' || stream === null) throw new Error('The log has no stream.')
  Reflect.set(stream, 'write', (line: string) => {
    lines.push({ ...JSON.parse(line), time: now() })
    return true
  })
  return lines
}

async function breaksIn({ config }: World): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: config.databaseUrl })
  await client.connect()
  const found: unknown[] = []
  for await (const { breaks } of verifyChains(client, null, new Map())) found.push(...breaks)
  await client.end()
  return found
}

/** Beside the world: its clock, and what people do to begin with. */
function openStoryScene(world: World, begin: number) {
  const { database } = world
  let clock = begin
  const at: StoryScene['at'] = async (time) => {
    clock = time
    await world.setClock(new Date(time).toISOString())
  }
  const ask: StoryScene['ask'] = async (document, input, as, expected) => {
    type Answered = { answer: { __typename: string } & Record<string, unknown> }
    const { answer } = await world.ask<Answered>(document, { input }, { as })
    if (answer.__typename !== expected) throw new Error(`Answered ${JSON.stringify(answer)}.`)
    return answer
  }
  const comes: StoryScene['comes'] = async (email, page, time) => {
    const [asked, came] = [new Date(time - 3 * minute), new Date(time - 2 * minute)]
    await at(came.getTime())
    await world.signIn(email)
    await database.signIn.updateMany({
      where: { user: { email } },
      data: { createdAt: came, updatedAt: came, strengthenedAt: came },
    })
    await database.signInMail.updateMany({
      where: { emailKey: email },
      data: { madeAt: asked, expiresAt: came, spentAt: came, next: page },
    })
  }
  return { world, begin, at, ask, comes, lines: listen(world, () => clock) }
}

async function openEvent(world: World, begin: number) {
  const { database } = world
  const host = await world.institute()
  const organiser = (await world.member({ institute: host })).email
  const sessions = [20, 20.1, 21].map((from, number) => ({
    title: `Session ${number + 1}`,
    startsAt: new Date(begin + from * day),
    endsAt: new Date(begin + (from + 0.08) * day),
  }))
  const { id: eventId } = await world.event({
    hostId: host.id,
    total: 60,
    sessions,
    startsAt: new Date(begin + 20 * day),
    endsAt: new Date(begin + 21.2 * day),
    contributionsUntil: new Date(begin + 15 * day),
    contributors: 'REGISTERED',
  })
  const event = await database.event.findUniqueOrThrow({ where: { id: eventId } })
  const rapporteurs: Rapporteur[] = []
  for (let number = 0; number < 3; number += 1) {
    const terms = { capabilities: ['WRITE_NOTES' as const] }
    const institute = number === 0 ? host : (await world.partner(event, { terms })).institute
    rapporteurs.push(await world.member({ institute, role: 'RAPPORTEUR' }))
  }
  const topicIds = Array.from({ length: writing }, () => randomUUID())
  await database.topic.createMany({
    data: topicIds.map((id, position) => ({ id, eventId, position, titles: { en: `Topic ${position}` } })),
  })
  const held = await database.session.findMany({ where: { eventId }, orderBy: { startsAt: 'asc' } })
  return { event, organiser, rapporteurs, sessions: held, topicIds }
}

async function register(scene: Omit<StoryScene, 'people'>, event: EventRow): Promise<Participant[]> {
  const { world, begin, at, comes } = scene
  const people: Participant[] = []
  for (let number = 0; number < participants; number += 1) {
    await at(begin + (number + 1) * 20 * minute)
    const group = number % 2 === 0 ? 'civil-society' : 'academia'
    const email = `p${randomUUID().slice(0, 8)}@people.example`
    const facts = { groupKey: group, email, organisation: `Taller ${number}` }
    const reference = await registerPerson(world, event, `Person ${number}`, facts)
    const where = { reference }
    const { id } = await world.database.registration.update({ where, data: { state: 'CONFIRMED' } })
    people.push({ reference, email, id, group })
    // To see what to bring and where to come; people who never signed in can't have written, and that is known.
    await comes(email, '/me', begin + (number + 1) * 20 * minute + 9 * minute)
  }
  await world.runJobs()
  return people
}

const attend = ({ world, people, sessions: [first], begin }: StoryScene) =>
  world.database.attendance.createMany({
    data: people.map(({ id: registrationId }) => ({
      sessionId: first?.id ?? '',
      registrationId,
      attended: true,
      method: 'CODE' as const,
      at: new Date(begin + 20 * day),
    })),
  })

export async function tellStory(world: World): Promise<Story> {
  const { database } = world
  const begin = Date.now()
  const { lines, ...opened } = openStoryScene(world, begin)
  const ofEvent = await openEvent(world, begin)
  const { event, organiser, rapporteurs } = ofEvent
  const people = await register({ ...opened, ...ofEvent }, event)
  const scene: StoryScene = { ...opened, ...ofEvent, people }
  const contributions = await contribute(scene)
  await attend(scene)
  const notes = await note(scene)
  const statements = await validate(
    scene,
    contributions.texts.flatMap(({ ids: [id] }) => id ?? []),
  )
  const answers = await follow(scene)

  const { at, ask } = scene
  await at(begin + 30 * day)
  const document =
    'mutation ($input: SetEvidenceUntilInput!) { answer: setEvidenceUntil(input: $input) { __typename } }'
  const until = new Date(begin + 60 * day).toISOString()
  await ask(document, { eventSlug: event.slug, until }, organiser, 'EvidencePromised')
  await at(begin + 59 * day)
  await database.$queryRaw`select 1 from graphile_worker.add_job('record_sealed')`
  await world.runJobs()
  const before = await readDump(database, lines)
  const breaks = await breaksIn(world)
  await at(begin + 61 * day)
  await world.runJobs()
  const after = await readDump(database, lines)
  breaks.push(...(await breaksIn(world)))
  world.forgetSignIns()

  const users = new Map((await database.user.findMany()).map(({ email, id }) => [email, id]))
  const suspects = people.map(
    ({ id, reference, email }): Suspect => ({ id, names: [id, reference, email, users.get(email) ?? id] }),
  )
  const byPeople = (texts: TextsOf): Written => ({ ...texts, suspects, isRepeated: false })
  const ofStaff = rapporteurs.map(({ id, email }): Suspect => ({ id, names: [id, email] }))
  return {
    before,
    after,
    breaks,
    notes: { ...notes, suspects: ofStaff, isRepeated: true },
    contributions: byPeople(contributions),
    statements: byPeople(statements),
    answers: byPeople(answers),
  }
}
