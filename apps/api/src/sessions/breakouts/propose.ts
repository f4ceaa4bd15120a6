/** Proposes an even, mixed distribution of people among parallel breakouts, before anything is saved. */
import { followsIn, spreadOver } from '@plenaria/domain/programme/breakout'
import { overlap } from '@plenaria/domain/programme/clashes'
import type { FieldProblem } from '@plenaria/schema/words'
import type { BreakoutProposalInput, ResolversTypes } from '../../__generated__/resolvers.ts'
import { forbidden } from '../../access/forbidden.ts'
import { can } from '../../access/policy.ts'
import { invalidInput, refuse } from '../../refusals/errors.ts'
import { each, fieldProblemIf, listProblems } from '../../refusals/fieldProblems.ts'
import { findEvent } from '../../registrations/findEvent.ts'
import type { Context } from '../../request/context.ts'
import type { SessionRow } from '../../request/rows.ts'
import { timesOf } from '../move.ts'
import { inProgrammeOrder } from '../order.ts'
import { type Gathering, gather } from './people.ts'

const maxRooms = 20
/** Upper bound on people at one time. */
const maxPeople = 2_000

/** In programme order; or the invalid fields. */
export function readRooms(
  sessionIds: readonly string[],
  programme: readonly SessionRow[],
  path: string,
  at: (index: number) => string = (index) => `${path}.${index}`,
): { problems: FieldProblem[]; sessions: SessionRow[] } {
  const found = sessionIds.map((id) => programme.find((session) => session.id === id && session.kind === 'BREAKOUT'))
  const known = found.filter((session) => session !== undefined)
  const problems = [
    ...listProblems(sessionIds, path, [2, maxRooms], () => []),
    ...each(sessionIds, path, (id, _, index) => [
      ...fieldProblemIf(!found[index], at(index), 'UNKNOWN', { expected: 'CHOICE' }),
      ...fieldProblemIf(sessionIds.indexOf(id) < index, at(index), 'REPEATED'),
      ...fieldProblemIf(isApart(found[index], known), at(index), 'OUT_OF_RANGE'),
    ]),
  ]
  return { problems, sessions: programme.filter((session) => known.includes(session)) }
}

const isApart = (session: SessionRow | undefined, others: readonly SessionRow[]): boolean =>
  session !== undefined && others.some((other) => !overlap(timesOf(session), timesOf(other)))

export const tooMany = ({ people }: Gathering, path: string): FieldProblem[] =>
  fieldProblemIf(people.length > maxPeople, path, 'TOO_MANY', { maximum: maxPeople })

export async function breakoutProposal(
  { eventSlug, sessionIds, keepAssigned: keep }: BreakoutProposalInput,
  context: Context,
): Promise<Awaited<ResolversTypes['BreakoutProposalResult']>> {
  const { database, language } = context
  const event = await findEvent(eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.assignBreakouts(requester, event))
  if (denial) return denial
  const programme = await database.session.findMany({
    where: { eventId: event.id },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  const { problems, sessions } = readRooms(sessionIds, programme, 'sessionIds')
  if (problems.length > 0) return invalidInput(language, problems)
  const gathering = await gather(database, event, sessions, { keep: keep ?? false })
  const fieldProblems = tooMany(gathering, 'sessionIds')
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)

  const { rooms, people, basis } = gathering
  const byId = new Map(people.map((person) => [person.id, person]))
  const spread = spreadOver(rooms, people)
  function inContract<Why>({ id, why: reason }: { id: string; why: Why }) {
    const person = byId.get(id)
    if (!person) throw new Error('Somebody was seated who was not there.')
    const follows = rooms.filter((room) => person.rooms.includes(room.id) && followsIn(room, person))
    return { registration: person.row, reason, possible: [...person.rooms], understood: follows.map((room) => room.id) }
  }
  return {
    __typename: 'BreakoutProposal',
    basis: `${keep ? 'keep' : 'anew'} ${basis}`,
    rooms: inProgrammeOrder(sessions, language).map((session) => ({
      session,
      seats: spread.seats.filter(({ roomId }) => roomId === session.id).map(inContract),
    })),
    unassigned: spread.left.map(inContract),
  }
}
