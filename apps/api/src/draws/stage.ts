/** Staging the room that was drawn: offers by the desk, which people release. */
import { drawnIn } from '@plenaria/domain/draw/staging'
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import type { DeskCommand } from '../desk/index.ts'
import { refuse } from '../refusals/errors.ts'
import { refusedIn } from '../registrations/refused.ts'
import type { Context } from '../request/context.ts'
import { changeAllSeatsWithin } from '../seatDesk/seatDesk.ts'
import { refuseDraw } from './refusals.ts'
import { type DrawRow, findDraw, outcomeIn, whole } from './rows.ts'
import { eventOfDraw } from './write.ts'

type Result = Awaited<ResolversTypes['StageDrawResult']>

export async function stageDraw(id: string, context: Context): Promise<Result> {
  const { database, language } = context
  const found = await findDraw(database, id)
  const known = found && (await eventOfDraw(found, context))
  if (!found || !known) return refuse(language, 'UnknownDraw', {})
  const terms = { allowed: can.compose, version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const draw = await transaction.draw.findUniqueOrThrow({ where: { id: found.id }, include: whole })
    if (draw.state !== 'DRAWN') return refuseDraw(language, 'NOT_DRAWN')
    if (draw.stagedAt !== null) return refuseDraw(language, 'ALREADY_STAGED')
    const { stage, unstage, vacant } = await drawnRoom(transaction, draw)
    const actor = actorOfHost(context, event)
    const commands: DeskCommand[] = [
      { type: 'UNSTAGE', references: unstage },
      { type: 'STAGE', references: stage, decision: 'OFFER', reason: null, by: context.viewer?.id ?? '' },
    ]
    const outcomes = await changeAllSeatsWithin(
      transaction,
      event.id,
      commands.filter((command) => 'references' in command && command.references.length > 0),
      actor,
    )
    const refused = outcomes.flatMap((outcome) => {
      if (outcome.kind === 'REFUSED') throw new Error(`The desk refused a draw: ${outcome.refusal.refusal}.`)
      return outcome.refused
    })
    const left = new Set(refused.map(({ reference }) => reference))
    const [unstaged = 0, staged = 0] = [unstage, stage].map((all) => all.filter((each) => !left.has(each)).length)
    await appendAudit(transaction, [
      {
        ...actor,
        what: 'DRAW_STAGED',
        at,
        eventId: event.id,
        after: { draw: draw.id, staged, unstaged, vacant, refused: refused.length },
      },
    ])
    const updated = await transaction.draw.update({ where: { id: draw.id }, data: { stagedAt: at }, include: whole })
    return {
      __typename: 'DrawStaged',
      draw: updated,
      staged,
      unstaged,
      vacant,
      event: await transaction.event.findUniqueOrThrow({ where: { id: event.id } }),
      refused: refused.map(refusedIn(context, can.seeAllRegistrations(context.viewer, event))),
    }
  })
}

/** The effect that staging the drawn room would have now. */
export async function drawnRoom(
  database: Pick<Prisma.TransactionClient, 'drawRoom' | 'drawPerson' | 'registration'>,
  draw: DrawRow,
) {
  const outcome = outcomeIn(draw)
  if (outcome?.state !== 'DRAWN') throw new Error('Nothing was drawn.')
  const where = { drawId_number: { drawId: draw.id, number: outcome.room } }
  const { members } = await database.drawRoom.findUniqueOrThrow({ where })
  const people = await database.drawPerson.findMany({ where: { drawId: draw.id, leaf: { in: members } } })
  const ids = people.flatMap(({ registrationId }) => registrationId ?? [])
  const standing = await database.registration.findMany({
    where: { eventId: draw.eventId, erasedAt: null, OR: [{ id: { in: ids } }, { staged: 'OFFER' }] },
    select: { id: true, reference: true, state: true, staged: true, stagedAllotmentOf: true },
  })
  return drawnIn({ seats: members.length, drawn: new Set(ids), standing })
}
