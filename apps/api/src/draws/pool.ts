/** The pool of an event's draw, read as it is now. */
import type { CompositionFacts, PreparedPool } from '@plenaria/domain/compose/composition'
import { prepareDrawPool } from '@plenaria/domain/compose/drawPool'
import { suggestDuplicates } from '@plenaria/domain/duplicates'
import type { Prisma } from '@plenaria/prisma/client'
import { foldOrganisation } from '@plenaria/schema/texts'
import { readSituation, type Situation } from '../compose/situation.ts'
import type { EventRow } from '../request/rows.ts'
import { sha256 } from './rows.ts'

export interface DrawPool extends PreparedPool {
  facts: CompositionFacts
  rows: Situation['rows']
  /** Changes with the pool, the quotas and the seats. */
  hash: string
}

export async function readPool(
  database: Parameters<typeof readSituation>[0],
  event: EventRow,
  seats: number | null,
): Promise<DrawPool> {
  const { facts, rows } = await readSituation(database, event, null, 'EVERYBODY')
  const prepared = prepareDrawPool(facts, seats)
  const { people, quotas, organisationCap } = prepared.pool
  const named = people.map((person) => ({ ...person, id: rows.get(person.id)?.reference ?? person.id }))
  const pool = { ...prepared.pool, people: named }
  const hash = sha256(JSON.stringify([pool.seats, named, quotas, organisationCap]))
  return { ...prepared, pool, facts, rows, hash }
}

/** How many people of the pool may have registered twice, by their names; protected people are not compared. */
export async function countTwice(
  database: Pick<Prisma.TransactionClient, 'registration' | 'duplicateDismissal'>,
  { id: eventId }: EventRow,
  { pool, rows }: DrawPool,
): Promise<number> {
  const references = new Set(pool.people.filter(({ standing }) => standing !== 'EXCLUDED').map(({ id }) => id))
  const ids = [...rows].flatMap(([id, { reference }]) => (references.has(reference) ? id : []))
  const people = await database.registration.findMany({
    where: { id: { in: ids }, protected: false },
    select: { id: true, name: true, organisationKey: true, country: true },
  })
  const dismissed = await database.duplicateDismissal.findMany({ where: { eventId } })
  const apart = new Set(dismissed.map(({ oneId, otherId }) => `${oneId} ${otherId}`))
  const found = suggestDuplicates(
    people.map((person) => ({ ...person, name: foldOrganisation(person.name) })),
    apart,
  ).filter(({ why }) => why === 'SAME_NAME')
  return new Set(found.flatMap(({ ids: pair }) => pair)).size
}
