/**
 * Fills an empty database with the demonstration: plays the past weeks of three events, and the whole of a finished one, through
 * the desk, at the times at which things would have happened. Deterministic, apart from times, ids and references.
 */

import { openProofOfWork } from '@plenaria/api/src/access/proofOfWork.ts'
import { noSecurityLog } from '@plenaria/api/src/access/securityLog.ts'
import { openAuth } from '@plenaria/api/src/access/sign-in.ts'
import { openErasureJournal } from '@plenaria/api/src/erasure/journal.ts'
import { systemResolve } from '@plenaria/api/src/kernel/addresses.ts'
import { openRateLimiter } from '@plenaria/api/src/kernel/rateLimiter.ts'
import { openSealing } from '@plenaria/api/src/kernel/sealing.ts'
import { publishRooms } from '@plenaria/api/src/publicRoom/publish.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { ViewerRow } from '@plenaria/api/src/request/rows.ts'
import { openDesk } from '@plenaria/api/src/seatDesk/seatDesk.ts'
import { openDatabase, type PrismaClient } from '@plenaria/prisma/client'
import { finished } from '@plenaria/prisma/seed/finished'
import { histories } from '@plenaria/prisma/seed/histories'
import type { History } from '@plenaria/prisma/seed/shapes'
import { demandSoundDemonstration } from './check.ts'
import { takeClock } from './clock.ts'
import { seedEvent, seedInstitutes } from './events.ts'
import { seedFinished } from './finished.ts'
import { bounceWhatDoes } from './invitations.ts'
import { Agenda, ownersOf, Play, runAgenda, type Stage } from './play.ts'
import { seedCriteria } from './reviews.ts'
import { seedSaid } from './said.ts'
import { seedSeries } from './series.ts'
import { seedSessions } from './sessions.ts'
import { seedTopics } from './topics.ts'

const day = 86_400_000

/** Addresses whose demonstration emails bounced. */
const bouncing = (all: readonly { history: History }[]): string[] =>
  all.flatMap(({ history }) =>
    (history.invitations?.others ?? []).flatMap(({ who, then }) => (then === 'BOUNCES' ? [who.email] : [])),
  )

/** Emails of the past count as sent in the past; future ones remain pending. */
async function closeThePast(database: PrismaClient): Promise<void> {
  await database.$executeRaw`update message set sent_at = enqueued_at where sent_at is null`
  await database.$queryRaw`
    select 1 from graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs where task_identifier in ('send_message', 'send_messages')))`
}

async function play(stage: Stage, setClock: (at: Date) => Promise<void>, options: SeedOptions): Promise<void> {
  const { agenda, members, start } = stage
  const all = histories()
  const people = all.reduce((sum, { history }) => sum + history.people.length, finished.history.people.length)
  options.say(`Making the demonstration: four events, ${people} registrations`)
  await seedFinished(stage, { setClock, signal: options.signal })
  await setClock(new Date(start - 29 * day))
  for (const { event, history } of all) {
    const owner = ownersOf(members).get(event.hostSlug)
    if (!owner) throw new Error(`${event.hostSlug} has no owner.`)
    const eventId = await seedEvent(() => stage.contextOf(owner), event, new Date(start))
    await seedCriteria(stage.contextOf(owner), event)
    await seedSessions(() => stage.contextOf(owner), event, eventId)
    await seedTopics(() => stage.contextOf(owner), event)
    new Play(stage, event, eventId).plan(history)
  }
  await runAgenda(agenda, start, { setClock, signal: options.signal })
  await setClock(new Date(start))
  await publishRooms(stage.database, { isSetTime: true })
  for (const { event } of all) {
    const owner = ownersOf(members).get(event.hostSlug)
    if (owner) await seedSaid({ ...stage, owner }, event)
  }
  await seedSeries(ownersOf(members), stage.contextOf, start)
}

export interface SeedOptions {
  say: (line: string) => void
  signal?: AbortSignal | undefined
  /** The secret of the API that will run on the database: it decrypts what is encrypted here. */
  secret: string
  /** The day from which all times are counted. Default: now. */
  start?: Date
}

/** @throws what went wrong; the real clock is restored in any case */
export async function seedDemonstration(url: string, options: SeedOptions): Promise<void> {
  const database = openDatabase(url, 4)
  const desk = openDesk(database)
  try {
    const members = await seedInstitutes(database)
    const seedClock = await takeClock(database)
    try {
      const start = Math.floor((options.start?.getTime() ?? Date.now()) / 1000) * 1000
      const auth = openAuth(database, { siteUrl: 'http://localhost', secret: options.secret })
      const sealing = openSealing(options.secret)
      const resolving = { allowed: [], resolve: systemResolve }
      const work = openProofOfWork(
        { secret: options.secret, floodRate: null },
        openRateLimiter(database, options.secret),
      )
      const free = async () => null
      const limits = {
        registerInterest: free,
        holdSeat: free,
        registerUnproven: free,
        uploadAnswer: free,
        inviteMember: free,
        verifyCertificate: free,
        confirmAttendance: free,
      }
      const contextOf = (viewer: ViewerRow): Context => ({
        database,
        desk,
        auth,
        sealing,
        erasures: openErasureJournal(null, options.secret),
        resolving,
        work,
        viewer,
        linkHolder: null,
        language: 'en',
        requestId: 'demonstration',
        limits,
        securityLog: noSecurityLog,
        undoSeconds: 0,
        answerStep: 0,
        mailFrom: 'Plenaria <no-reply@plenaria.example>',
        effect: null,
      })
      await play({ database, desk, members, contextOf, start, agenda: new Agenda() }, seedClock.set, options)
      await closeThePast(database)
      await bounceWhatDoes(database, bouncing(histories()))
    } finally {
      await seedClock.restore()
    }
    await demandSoundDemonstration(database)
  } finally {
    await desk.close()
    await database.$disconnect()
  }
}
