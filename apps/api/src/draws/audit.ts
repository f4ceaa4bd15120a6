/** The auditor's bundle of a draw: opens everything that its record commits to. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { auditorBundleParts, type PublishedDraw } from '@plenaria/domain/draw/bundles'
import type { DrawOpening } from '@plenaria/domain/draw/prepare'
import { type Right, rightToAudit } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import type { DrawRow } from './rows.ts'

export const auditRight = (
  { holders }: Pick<DrawRow, 'holders'>,
  event: EventRow,
  { viewer }: Pick<Context, 'viewer'>,
): Right | null =>
  rightToAudit(
    viewer,
    event,
    holders.flatMap(({ instituteId }) => instituteId ?? []),
  )

/** Rows of one statement, and people and rooms that are written before others get their turn. */
const atOnce = 200

/** Null: somebody in the pool has since been erased, along with the salt that opens their leaf. */
export async function openingOf({ id, terms }: DrawRow, { database }: Context): Promise<DrawOpening | null> {
  const where = { drawId: id }
  const people = await database.drawPerson.findMany({
    where,
    select: { leaf: true, salt: true, person: true },
    orderBy: { leaf: 'asc' },
  })
  if (people.some(({ salt }) => salt === null)) return null
  const rooms: (readonly number[])[] = []
  while (true) {
    const page = await database.drawRoom.findMany({
      where: { ...where, number: { gt: rooms.length } },
      select: { members: true },
      orderBy: { number: 'asc' },
      take: atOnce,
    })
    for (const { members } of page) rooms.push(members)
    if (page.length < atOnce) break
  }
  return {
    terms: terms as unknown as DrawOpening['terms'],
    people: people.map(({ salt, person }) => ({ salt, person })) as unknown as DrawOpening['people'],
    rooms,
  }
}

/** Streams the bundle, yielding to other work between its parts. */
export async function* bundleInTurns(draw: PublishedDraw, opening: DrawOpening): AsyncGenerator<string> {
  let parts: string[] = []
  for (const part of auditorBundleParts(draw, opening)) {
    parts.push(part)
    if (parts.length < atOnce) continue
    yield parts.join('')
    parts = []
    await nextTurn()
  }
  yield parts.join('')
}

/** Before the first byte is sent. `auditor`: who is to check it, as the member has said. */
export async function recordAudit(
  { id, round }: DrawRow,
  { event, right, auditor }: { event: EventRow; right: Right; auditor: string },
  context: Context,
): Promise<void> {
  const at = await now(context)
  await context.database.$transaction((transaction) =>
    appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'DRAW_OPENED',
        at,
        eventId: event.id,
        after: { draw: id, round, auditor },
      },
    ]),
  )
}
