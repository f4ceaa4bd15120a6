/** The secret URL of a person's calendar. */

import { createHash, randomBytes } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { refuse } from '../refusals/errors.ts'
import { ownRegistration } from '../registrations/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { rowBy } from '../request/rowsBy.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const hashOf = (secret: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(secret).digest())

const feedPath = (secret: string): string => `/api/calendar/${secret}.ics`

const feedById = rowBy('CalendarFeed', 'registrationId')

/** For the person only. */
export async function feedOf(registration: RegistrationRow, context: Context) {
  if (!can.ownRegistration(context.viewer, registration) || registration.state !== 'CONFIRMED') return null
  const feed = await feedById(registration.id, context)
  if (!feed) return null
  return { path: feedPath(context.sealing.open(feed.sealed, registration.id)), openedAt: feed.openedAt }
}

export async function openCalendarFeed(reference: string, context: Context): Promise<Result<'OpenCalendarFeedResult'>> {
  const { database, sealing, language } = context
  const registration = await ownRegistration(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const { id: registrationId, state } = registration
  if (state !== 'CONFIRMED') return refuse(language, 'WrongState', { state })
  const secret = randomBytes(24).toString('base64url')
  const facts = { hash: hashOf(secret), sealed: sealing.seal(secret, registrationId), openedAt: await now(context) }
  await database.calendarFeed.upsert({
    where: { registrationId },
    create: { registrationId, ...facts },
    update: facts,
  })
  return { __typename: 'CalendarFeedOpened', registration }
}

export async function closeCalendarFeed(
  reference: string,
  context: Context,
): Promise<Result<'CloseCalendarFeedResult'>> {
  const registration = await ownRegistration(reference, context)
  if (!registration) return refuse(context.language, 'UnknownRegistration', {})
  await context.database.calendarFeed.deleteMany({ where: { registrationId: registration.id } })
  return { __typename: 'CalendarFeedClosed', registration }
}

/** The owner of the calendar; null if there is none. */
export async function registrationOfFeed(database: PrismaClient, secret: string): Promise<RegistrationRow | null> {
  const feed = await database.calendarFeed.findUnique({
    where: { hash: hashOf(secret) },
    include: { registration: true },
  })
  return feed?.registration ?? null
}
