/** Scores of the applications of an event by a stated method, from their single reviews. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { ReviewerScales, type ScoreMethod, scoreBy } from '@plenaria/domain/review/scoreMethods'
import type { Prisma } from '@plenaria/prisma/client'
import type { RegistrationRow } from '../request/rows.ts'

/** Applications per statement, so that other requests are not delayed. */
const rowsAtOnce = 1_000

/** Columns that decide who can see an application. */
const seenColumns = {
  groupKey: true,
  country: true,
  sessionIds: true,
  sharedWith: true,
  emailKey: true,
  id: true,
  protected: true,
  affiliation: true,
} as const

const columns = {
  ...seenColumns,
  reviews: { where: { score: { not: null } }, select: { reviewerId: true, score: true } },
} as const

interface Scored {
  id: string
  scores: { reviewerId: string; score: number }[]
}

/**
 * Scores by registration id, from the reviews that the viewer can see: others would show through in how their reviewers'
 * scores are normalised. Reviews by a deleted account still count as one reviewer's.
 * @returns null if the stored totals already are these scores
 */
export async function readScores(
  database: Pick<Prisma.TransactionClient, 'registration'>,
  eventId: string,
  method: ScoreMethod,
  isSeen: (row: Pick<RegistrationRow, keyof typeof seenColumns>) => boolean,
): Promise<ReadonlyMap<string, number> | null> {
  if (method === 'MEAN') return null
  const scored: Scored[] = []
  const scales = new ReviewerScales()
  for (let after: string | undefined, isMore = true; isMore; ) {
    const page = await database.registration.findMany({
      where: { eventId, erasedAt: null, id: { gt: after }, reviewTally: { mean: { not: null } } },
      select: columns,
      orderBy: { id: 'asc' },
      take: rowsAtOnce,
    })
    for (const row of page.filter(isSeen)) {
      const scores = row.reviews.flatMap(({ reviewerId, score }) => (score === null ? [] : [{ reviewerId, score }]))
      scales.add(scores)
      scored.push({ id: row.id, scores })
    }
    after = page.at(-1)?.id
    isMore = page.length === rowsAtOnce
    await nextTurn()
  }
  return scoresOf(scored, method, scales)
}

async function scoresOf(scored: readonly Scored[], method: ScoreMethod, scales: ReviewerScales) {
  const found = new Map<string, number>()
  for (const [index, { id, scores }] of scored.entries()) {
    const score = scoreBy(method, scores, scales)
    if (score !== null) found.set(id, score)
    if (index % rowsAtOnce === rowsAtOnce - 1) await nextTurn()
  }
  return found
}
