/** The demonstration's finished event: played before the others begin, from the first registration to the report's uptake. */
import { randomUUID } from 'node:crypto'
import { asOfNow } from '@plenaria/api/src/access/viewer.ts'
import { issue } from '@plenaria/api/src/attendance/certificate.ts'
import { checkIn } from '@plenaria/api/src/attendance/record.ts'
import { answerCountersign } from '@plenaria/api/src/countersigning/answer.ts'
import { setEvidenceUntil } from '@plenaria/api/src/evidence/promise.ts'
import { createFinding } from '@plenaria/api/src/findings/save.ts'
import { writeNote } from '@plenaria/api/src/notes/write.ts'
import { publishRooms } from '@plenaria/api/src/publicRoom/publish.ts'
import { setRoomDisclosure } from '@plenaria/api/src/publicRoom/setting.ts'
import { acknowledgeReport, makeReportLink } from '@plenaria/api/src/recipients/link.ts'
import { addRecipient } from '@plenaria/api/src/recipients/save.ts'
import { sendReport } from '@plenaria/api/src/recipients/send.ts'
import { publishReport } from '@plenaria/api/src/report/publish.ts'
import { composedNow } from '@plenaria/api/src/report/read.ts'
import { updateReport } from '@plenaria/api/src/report/update.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { SessionRow, ViewerRow } from '@plenaria/api/src/request/rows.ts'
import { announceUptake } from '@plenaria/api/src/uptake/announce.ts'
import { confirmUptake, enterUptake, reportUptake } from '@plenaria/api/src/uptake/manage.ts'
import type { PrismaClient } from '@plenaria/prisma/client'
import { finished } from '@plenaria/prisma/seed/finished'
import type { HeardSeed, ReportTexts, UptakeSeed } from '@plenaria/prisma/seed/finished/shapes'
import { seedEvent } from './events.ts'
import { Agenda, ownersOf, Play, runAgenda, type Stage } from './play.ts'
import { asViewer } from './said.ts'
import { seedSessions } from './sessions.ts'
import { seedTopics } from './topics.ts'

const minute = 60_000
const day = 86_400_000

interface Playing {
  setClock: (at: Date) => Promise<void>
  signal?: AbortSignal | undefined
}

const { event: seed, days } = finished
const eventSlug = seed.slug

export async function seedFinished(stage: Stage, playing: Playing): Promise<void> {
  const { start, members } = stage
  const owner = ownersOf(members).get(seed.hostSlug)
  const partner = ownersOf(members).get(seed.grants[0]?.partnerSlug ?? '')
  if (!owner || !partner) throw new Error(`${eventSlug} lacks an owner.`)
  const at = (after: number) => playing.setClock(new Date(start + after * day))
  await at(days.created)
  const eventId = await seedEvent(() => stage.contextOf(owner), seed, new Date(start))
  await seedSessions(() => stage.contextOf(owner), seed, eventId)
  await seedTopics(() => stage.contextOf(owner), seed)
  const { version } = await stage.database.event.findUniqueOrThrow({ where: { id: eventId } })
  const shown = { eventSlug, version, disclosure: 'GROUPS' as const }
  demand('RoomDisclosureSet', await setRoomDisclosure(shown, stage.contextOf(owner)))
  const agenda = new Agenda()
  const play = new Play({ ...stage, agenda }, seed, eventId)
  play.plan(finished.history)
  await runAgenda(agenda, start + (days.concluded - 5) * day, playing)
  await publishRooms(stage.database, { isSetTime: true })
  const finishedEvent: Finished = { ...stage, owner, partner, eventId, referenceOf: (index) => play.referenceOf(index) }
  const noteIds = await holdSessions(finishedEvent, playing)
  await at(days.concluded)
  const findingIds = await conclude(finishedEvent, noteIds)
  await at(days.published)
  await composeReport(finishedEvent, findingIds)
  const requestId = await publish(finishedEvent)
  await at(days.agreed)
  const answer = { id: requestId, agree: true, reason: null }
  demand('CountersignAnswered', await answerCountersign(answer, await asMember(finishedEvent, partner)))
  await at(days.sent)
  await sendToRecipients(finishedEvent)
  await at(days.receiptConfirmed)
  await confirmReceipt(finishedEvent)
  await at(days.used)
  for (const use of finished.uptake) await enter(finishedEvent, use, findingIds)
  await at(days.announced)
  demand('UptakeAnnounced', await announceUptake(eventSlug, finishedEvent.contextOf(owner)))
  await dropDueJobs(stage.database)
}

/** Reminders and deadlines that nobody waits for any longer. No other event has begun. */
async function dropDueJobs(database: PrismaClient): Promise<void> {
  await database.$queryRaw`
    select 1 from graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where run_at <= desk_now()))`
}

interface Finished extends Stage {
  owner: ViewerRow
  /** Owner of the partner institute. */
  partner: ViewerRow
  eventId: string
  referenceOf: (index: number) => string
}

type Ids = ReadonlyMap<string, string>

const asMember = async ({ database, contextOf }: Stage, member: ViewerRow): Promise<Context> =>
  contextOf(await asOfNow(database, member))

const inBoth = ({ en, es }: ReportTexts) => [
  { language: 'en' as const, text: en },
  { language: 'es' as const, text: es },
]

/**
 * Checks people in, takes notes of what they say, and lets them download their certificates.
 * @returns ids of notes by their text
 */
async function holdSessions(finishedEvent: Finished, { setClock }: Playing): Promise<Ids> {
  const { database, eventId, owner, contextOf } = finishedEvent
  const order = [{ startsAt: 'asc' as const }, { id: 'asc' as const }]
  const sessions = await database.session.findMany({ where: { eventId }, orderBy: order })
  const noteIds = new Map<string, string>()
  for (const [place, session] of sessions.entries()) {
    await setClock(session.startsAt)
    for (const index of finished.attendance[place] ?? []) {
      const input = { sessionId: session.id, reference: finishedEvent.referenceOf(index), method: 'NAME' as const }
      demand('CheckedIn', await checkIn(input, contextOf(owner)))
    }
    for (const { topic, notes } of finished.findings)
      for (const heard of notes.filter((note) => note.session === place)) {
        await setClock(new Date(session.startsAt.getTime() + heard.minute * minute))
        noteIds.set(heard.text, await note(finishedEvent, session, { ...heard, topic }))
      }
    await setClock(session.endsAt)
  }
  for (const index of finished.certified) {
    const holder = await database.registration.findUniqueOrThrow({
      where: { reference: finishedEvent.referenceOf(index) },
    })
    if (!(await issue(holder, contextOf(asViewer(holder))))) throw new Error(`Number ${index} earned no certificate.`)
  }
  return noteIds
}

async function note(
  finishedEvent: Finished,
  session: SessionRow,
  heard: HeardSeed & { topic: string },
): Promise<string> {
  const { kind, groups, text, memberEmail, topic, minute: after } = heard
  const member = finishedEvent.members.get(memberEmail)
  if (!member) throw new Error(`${memberEmail} is nobody.`)
  const id = randomUUID()
  const topicId = (await topicIds(finishedEvent)).get(topic) ?? ''
  const heardAt = new Date(session.startsAt.getTime() + after * minute)
  const input = { id, sessionId: session.id, topicId, kind, text, groupKeys: groups, heardAt }
  demand('NoteWritten', await writeNote(input, await asMember(finishedEvent, member)))
  return id
}

async function topicIds({ database, eventId }: Finished): Promise<Ids> {
  const topics = await database.topic.findMany({ where: { eventId }, orderBy: { position: 'asc' } })
  return new Map((seed.topics ?? []).map(({ key }, place) => [key, topics[place]?.id ?? '']))
}

/** @returns ids of findings by key */
async function conclude(finishedEvent: Finished, noteIds: Ids): Promise<Ids> {
  const { owner, contextOf, start } = finishedEvent
  const until = new Date(start + days.evidenceUntil * day)
  demand('EvidencePromised', await setEvidenceUntil({ eventSlug, until }, contextOf(owner)))
  const topics = await topicIds(finishedEvent)
  const ids = new Map<string, string>()
  for (const { key, topic, texts, notes } of finished.findings) {
    const id = randomUUID()
    ids.set(key, id)
    const sources = { noteIds: notes.map(({ text }) => noteIds.get(text) ?? ''), contributionIds: [] }
    const input = { id, eventSlug, topicId: topics.get(topic) ?? '', texts: inBoth(texts), ...sources }
    demand('FindingSaved', await createFinding(input, contextOf(owner)))
  }
  return ids
}

async function composeReport({ owner, contextOf, start }: Finished, findingIds: Ids): Promise<void> {
  const { titles, introductions, methods, recommendations } = finished.report
  const input = {
    eventSlug,
    version: 0,
    titles: inBoth(titles),
    introductions: inBoth(introductions),
    methods: inBoth(methods),
    corrections: [],
    leftOut: [],
    citation: { licence: 'CC_BY_4_0' as const },
    recommendations: recommendations.map(({ addressees, texts, dueDay, findings }) => ({
      id: randomUUID(),
      addressees: inBoth(addressees),
      texts: inBoth(texts),
      dueOn: dueDay === null ? null : dayOn(start + dueDay * day),
      findingIds: findings.map((key) => findingIds.get(key) ?? ''),
    })),
  }
  demand('ReportUpdated', await updateReport(input, contextOf(owner)))
}

const dayOn = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** @returns id of the request for the partner's agreement */
async function publish({ database, eventId, owner, contextOf }: Finished): Promise<string> {
  const event = await database.event.findUniqueOrThrow({ where: { id: eventId } })
  const draft = await database.report.findUniqueOrThrow({ where: { eventId } })
  const { hash, blocks } = await composedNow(event, draft, contextOf(owner))
  if (blocks.length > 0) throw new Error(`The report of ${eventSlug} is blocked: ${JSON.stringify(blocks)}`)
  const answer = await publishReport({ eventSlug, hash }, contextOf(owner))
  if (answer.__typename !== 'CountersignPending') throw new Error(`Not asked: ${JSON.stringify(answer)}`)
  return (await answer.request).id
}

async function sendToRecipients({ owner, contextOf }: Finished): Promise<void> {
  for (const { confirmsReceipt: _, ...facts } of finished.recipients)
    demand('RecipientSaved', await addRecipient({ eventSlug, facts }, contextOf(owner)))
  const notes = inBoth(finished.note)
  demand('ReportSent', await sendReport({ eventSlug, number: 1, notes }, contextOf(owner)))
}

/** The token of the link in the recipient's email. */
async function linkOf({ database, eventId }: Finished, email: string): Promise<string> {
  const { id, sentAt } = await database.reportDelivery.findFirstOrThrow({ where: { eventId, recipient: { email } } })
  return makeReportLink(database, id, sentAt)
}

async function confirmReceipt(finishedEvent: Finished): Promise<void> {
  for (const { email, confirmsReceipt } of finished.recipients)
    if (confirmsReceipt)
      demand(
        'ReportAcknowledged',
        await acknowledgeReport(await linkOf(finishedEvent, email), finishedEvent.contextOf(finishedEvent.owner)),
      )
}

async function enter(finishedEvent: Finished, use: UptakeSeed, findingIds: Ids): Promise<void> {
  const { owner, contextOf, start } = finishedEvent
  const { finding, kind, from, document, remark, language } = use
  const { title, paragraph, url } = document ?? { title: null, paragraph: null, url: null }
  const documentDate = document && dayOn(start + document.day * day)
  const facts = {
    findingId: findingIds.get(finding) ?? '',
    kind,
    language,
    remark,
    title,
    paragraph,
    url,
    documentDate,
  }
  if ('body' in from) {
    demand('UptakeSaved', await enterUptake({ eventSlug, ...from, facts }, contextOf(owner)))
    return
  }
  const reported = await reportUptake({ token: await linkOf(finishedEvent, from.email), facts }, contextOf(owner))
  if (reported.__typename !== 'UptakeSaved') throw new Error(`Uptake: ${JSON.stringify(reported)}`)
  demand('UptakeSaved', await confirmUptake((await reported.entry).id, contextOf(owner)))
}

function demand(expected: string, answer: { __typename?: string }): void {
  if (answer.__typename !== expected) throw new Error(`Instead of ${expected}: ${JSON.stringify(answer)}`)
}
