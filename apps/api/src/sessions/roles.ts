/** The speakers of a session: named by organisers, shown to the person, never public. */
import { setRole } from '@plenaria/domain/programme/places'
import { holdsSeat } from '@plenaria/domain/registration'
import type { ResolversTypes, SetSessionRoleInput } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { RegistrationRow, SessionRow } from '../request/rows.ts'
import { changingProgramme, findSession } from './change.ts'
import { queueMails, queuePlaceMails } from './mails.ts'
import { attendeeOf, auditedPlace, limitedSessions, writePlaces } from './places.ts'

type Result = Awaited<ResolversTypes['SetSessionRoleResult']>

export async function setSessionRole(
  { sessionId, reference, role }: SetSessionRoleInput,
  context: Context,
): Promise<Result> {
  const { viewer, language } = context
  const known = await findSession(sessionId, context)
  if (!known) return refuse(language, 'UnknownSession', {})
  const seen = await findByReference(reference, context)
  if (!seen || seen.eventId !== known.event.id || !can.reviewRegistration(viewer, seen, known.event)) {
    return refuse(language, 'UnknownRegistration', {})
  }
  return changingProgramme(
    known.event,
    sessionId,
    context,
    async ({ transaction, event, actor, at }): Promise<Result> => {
      const session = await transaction.session.findUnique({ where: { id: sessionId } })
      if (!session) return refuse(language, 'UnknownSession', {})
      const registration = await transaction.registration.findUniqueOrThrow({
        where: { reference },
        include: { places: true },
      })
      if (!holdsSeat(registration.state)) return refuse(language, 'WrongState', { state: registration.state })
      const [limited] = await limitedSessions(transaction, [session])
      if (!limited) throw new Error('A session was not read.')
      const changes = setRole(limited, attendeeOf(registration, registration.places), role, at.getTime())
      if (changes.length > 0) {
        await writePlaces(transaction, changes)
        const common = { ...actor, at, eventId: event.id }
        await appendAudit(
          transaction,
          changes.map((change) => ({
            ...common,
            ...auditedPlace(change),
            registrationId: change.registrationId,
            ...(change.registrationId === registration.id && { what: 'SESSION_ROLE_SET' }),
          })),
        )
        const data = { sessionId, role }
        await queueMails(transaction, 'session-role', at, [{ registrationId: registration.id, data }])
        await queuePlaceMails(transaction, at, changes)
        const registrationIds = changes.map((change) => change.registrationId)
        await notifyLive(transaction, { eventId: event.id, registrationIds })
      }
      const after = await transaction.session.findUniqueOrThrow({ where: { id: sessionId } })
      return { __typename: 'SessionRoleSet', session: after, registration }
    },
  )
}

const speakersBySession = dataLoader<RegistrationRow[]>(async (sessionIds, { database }) => {
  const places = await database.sessionPlace.findMany({
    where: { sessionId: { in: sessionIds }, role: 'SPEAKER' },
    include: { registration: true },
    orderBy: { registrationId: 'asc' },
  })
  const bySession = Map.groupBy(places, ({ sessionId }) => sessionId)
  return new Map([...bySession].map(([id, all]) => [id, all.map(({ registration }) => registration)]))
})

/** Speakers that the viewer may see; null for viewers who don't manage the session. */
export async function speakersOf(session: SessionRow, context: Context): Promise<RegistrationRow[] | null> {
  const event = await eventOf(session, context)
  if (!can.manageSession(context.viewer, event, session.id)) return null
  const speakers = (await speakersBySession(session.id, context)) ?? []
  return speakers.filter((registration) => can.reviewRegistration(context.viewer, registration, event))
}
