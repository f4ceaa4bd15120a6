/** Previews the effect of moving a session on people. */
import { newClashes } from '@plenaria/domain/programme/clashes'
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes, SessionMoveInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, visible } from '../access/policy.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { inOrderOfTime } from '../request/ofEvent.ts'
import type { SessionRow } from '../request/rows.ts'
import { findSession } from './change.ts'
import { readTimes } from './facts.ts'
import { holdersOf } from './mails.ts'

/** Upper bound on affected people listed by name. */
const maxNamed = 50

const standing: Prisma.RegistrationWhereInput = { state: { in: ['SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED'] } }

/** People who want a session; an empty list means all sessions. */
const wants = (id: string): Prisma.RegistrationWhereInput => ({
  OR: [{ sessionIds: { isEmpty: true } }, { sessionIds: { has: id } }],
})

export async function sessionMove(
  { id, startsLocal, endsLocal }: SessionMoveInput,
  context: Context,
): Promise<Awaited<ResolversTypes['SessionMoveResult']>> {
  const { database, viewer, language } = context
  const known = await findSession(id, context)
  if (!known) return refuse(language, 'UnknownSession', {})
  const { event, session } = known
  const denial = await forbidden(context, (requester) => can.manageSession(requester, event, id))
  if (denial) return denial
  const read = readTimes({ startsLocal, endsLocal }, event)
  if (read.problems) return invalidInput(language, read.problems)

  const programme = await database.session.findMany({ where: { eventId: event.id }, ...inOrderOfTime })
  const others = newClashes(programme.map(timed), timed(session), timesOf(read.value)).map(({ row }) => row)
  const isRescheduled = session.startsAt.getTime() !== read.value.startsAt.getTime()
  // Members who move a session needn't see its people: only viewers from whom nobody is hidden get the number.
  const countsAll = can.countAffected(viewer, event)
  const emailed = countsAll ? (isRescheduled ? (await holdersOf(database, session)).length : 0) : null
  const seen = countsAll ? { eventId: event.id } : visible.registrations(viewer, event)
  if (others.length === 0) return { __typename: 'SessionMove', clashes: [], affected: 0, registrations: [], emailed }
  const both = (other: SessionRow): Prisma.RegistrationWhereInput => ({
    AND: [seen, standing, wants(id), wants(other.id)],
  })
  const affected: Prisma.RegistrationWhereInput = {
    AND: [seen, standing, wants(id), { OR: others.map((other) => wants(other.id)) }],
  }
  const clashes = await Promise.all(
    others.map(async (other) => ({
      session: other,
      affected: await database.registration.count({ where: both(other) }),
    })),
  )
  return {
    __typename: 'SessionMove',
    clashes,
    affected: await database.registration.count({ where: affected }),
    registrations: await database.registration.findMany({
      where: { AND: [affected, visible.registrations(viewer, event)] },
      orderBy: [{ registeredAt: 'asc' }, { id: 'asc' }],
      take: maxNamed,
    }),
    emailed,
  }
}

export const timesOf = ({ startsAt, endsAt }: Pick<SessionRow, 'startsAt' | 'endsAt'>) => ({
  startsAt: startsAt.getTime(),
  endsAt: endsAt.getTime(),
})

export const timed = (row: SessionRow) => ({ id: row.id, ...timesOf(row), row })
