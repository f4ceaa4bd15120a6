/** A person's registrations at the events of one institute, connected by address and through merges. */
import type { Prisma } from '@plenaria/prisma/client'
import type { OpenPersonInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { type Right, rightToConnect, rightToOpenPerson, visible } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, InstituteRow, RegistrationRow } from '../request/rows.ts'
import { mergesOf } from './merges.ts'

type Result = Awaited<ResolversTypes['OpenPersonResult']>

export interface PersonRow {
  institute: InstituteRow
  registration: RegistrationRow
  isConnected: boolean
  registrations: RegistrationRow[]
}

interface Connected {
  registration: RegistrationRow
  event: EventRow
  right: Right
}

const maxRegistrations = 50
/** Upper bound on steps from address to address through merges. */
const maxSteps = 4
const hour = 60 * 60_000

export async function openPerson({ instituteSlug, reference }: OpenPersonInput, context: Context): Promise<Result> {
  const { database, language, viewer } = context
  const [registration, institute] = await Promise.all([
    findByReference(reference, context),
    instituteSlug.includes('\0') ? null : database.institute.findUnique({ where: { slug: instituteSlug } }),
  ])
  if (!registration || !institute) return refuse(language, 'UnknownRegistration', {})
  const event = await eventOf(registration, context)
  const denial = await forbidden(
    context,
    (requester) => rightToOpenPerson(requester, registration, event, institute.id) !== null,
  )
  if (denial || !viewer)
    return denial?.__typename === 'SecondFactorNeeded' ? denial : refuse(language, 'UnknownRegistration', {})
  const right = rightToConnect(viewer, registration, event, institute.id)
  if (!right) return opened({ institute, registration, isConnected: false, registrations: [registration] })
  const connected = await connect({ registration, event, right }, institute, context)
  await record(connected, context)
  const registrations = connected
    .toSorted((one, other) => other.event.startsAt.getTime() - one.event.startsAt.getTime())
    .map((each) => each.registration)
  return opened({ institute, registration, isConnected: true, registrations })
}

const opened = (person: PersonRow): Result => ({ __typename: 'PersonOpened', person })

/** Each step must go through registrations that the viewer may connect; hidden ones end the search. */
async function connect(first: Connected, institute: InstituteRow, context: Context): Promise<Connected[]> {
  const found = new Map([[first.registration.id, first]])
  let added = [first]
  for (let step = 0; step < maxSteps && added.length > 0; step += 1) {
    const rows = await candidates(added, institute, context)
    added = rows.flatMap(({ event, ...registration }): Connected[] => {
      const right = rightToConnect(context.viewer, registration, event, institute.id)
      return right && !found.has(registration.id) ? [{ registration, event, right }] : []
    })
    for (const each of added.slice(0, maxRegistrations - found.size)) found.set(each.registration.id, each)
  }
  return [...found.values()]
}

async function candidates(
  known: readonly Connected[],
  institute: InstituteRow,
  context: Context,
): Promise<(RegistrationRow & { event: EventRow })[]> {
  const { database, viewer } = context
  if (!viewer) return []
  const merges = await mergesOf(
    known.map(({ registration }) => registration.id),
    database,
  )
  const where: Prisma.RegistrationWhereInput = {
    OR: [
      { emailKey: { in: known.map(({ registration }) => registration.emailKey) } },
      { id: { in: merges.flatMap(({ from, into }) => [from, into]) } },
    ],
    erasedAt: null,
    event: visible.eventsToRunFor(viewer, institute.id),
  }
  return database.registration.findMany({
    where,
    include: { event: true },
    orderBy: [{ registeredAt: 'desc' }, { id: 'asc' }],
    take: 4 * maxRegistrations,
  })
}

/** The same at each registration, so that no entry reveals how many others were seen, or where the page was opened. */
async function record(connected: readonly Connected[], context: Context): Promise<void> {
  const { database, viewer } = context
  const at = await now(context)
  await database.$transaction(async (transaction) => {
    const recent = await transaction.auditEntry.findMany({
      where: {
        registrationId: { in: connected.map(({ registration }) => registration.id) },
        what: 'PERSON_OPENED',
        actorId: viewer?.id ?? '',
        at: { gt: new Date(at.getTime() - hour) },
      },
      select: { registrationId: true, instituteId: true },
    })
    const isRecent = ({ registration, right }: Connected) =>
      recent.some((one) => one.registrationId === registration.id && one.instituteId === right.instituteId)
    const entries = connected
      .filter((each) => !isRecent(each))
      .map(({ registration, event, right }) => ({
        ...actorFor(context, right),
        what: 'PERSON_OPENED' as const,
        at,
        eventId: event.id,
        registrationId: registration.id,
      }))
      // Chains are locked in a fixed order.
      .toSorted((one, other) => (one.eventId < other.eventId ? -1 : 1))
    if (entries.length > 0) await appendAudit(transaction, entries)
  })
}
