/** The pool of an event's draw, read as it is now, and looked at in a thread of its own. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type DrawPoolSummary, isInDraw } from '@plenaria/domain/compose/drawPool'
import { duplicateKey } from '@plenaria/domain/duplicates'
import type { Prisma } from '@plenaria/prisma/client'
import { openComposer } from '../compose/composer.ts'
import { readSituation, type Situation } from '../compose/situation.ts'
import type { EventRow } from '../request/rows.ts'

/** Its one thread does what takes less than a second: nothing here waits for compositions. */
const composer = openComposer(1)

export interface DrawPool extends DrawPoolSummary, Pick<Situation, 'facts' | 'rows'> {}

export async function readPool(
  database: Parameters<typeof readSituation>[0],
  event: EventRow,
  seats: number | null,
): Promise<DrawPool> {
  const { facts, rows } = await readSituation(database, event, null, 'EVERYBODY')
  return { ...(await composer.pool(facts, seats)), facts, rows }
}

/** Rows of one statement: no more hold up other requests. */
const rowsAtOnce = 2_000

/** Number of people in the pool who may have registered twice, judging by names; excludes protected people. */
export async function countTwice(
  database: Pick<Prisma.TransactionClient, 'registration' | 'duplicateDismissal'>,
  { id: eventId }: EventRow,
  { facts, rows }: DrawPool,
): Promise<number> {
  const ids = facts.applicants.flatMap((each) => (isInDraw(each) && !rows.get(each.id)?.protected ? each.id : []))
  const people = []
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    people.push(
      ...(await database.registration.findMany({
        where: { id: { in: ids.slice(from, from + rowsAtOnce) } },
        select: { id: true, name: true, organisationKey: true, country: true },
      })),
    )
    await nextTurn()
  }
  const dismissed = await database.duplicateDismissal.findMany({ where: { eventId } })
  return composer.twice(
    people,
    dismissed.map(({ oneId, otherId }) => duplicateKey(oneId, otherId)),
  )
}
