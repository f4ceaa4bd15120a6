/** Criteria, reviews and conflicts of interest of the demonstration, through what their mutations do. */

import { standingOf } from '@plenaria/api/src/access/viewer.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { ViewerRow } from '@plenaria/api/src/request/rows.ts'
import { declareConflict } from '@plenaria/api/src/reviews/conflicts.ts'
import { setReviewCriteria } from '@plenaria/api/src/reviews/criteria.ts'
import { saveReview } from '@plenaria/api/src/reviews/save.ts'
import type { EventSeed, History } from '@plenaria/prisma/seed/shapes'
import { localised } from './events.ts'

export interface ReviewPlay {
  members: ReadonlyMap<string, ViewerRow>
  contextOf: (viewer: ViewerRow) => Context
  /** The first start. */
  start: number
  /** Of the person with this number. */
  referenceOf: (index: number) => string
}

export async function seedCriteria(context: Context, { slug, criteria }: EventSeed): Promise<void> {
  if (criteria.length === 0) return
  const { version } = await context.database.event.findUniqueOrThrow({ where: { slug } })
  const input = {
    ...{ eventSlug: slug, version, blindReview: false },
    criteria: criteria.map(({ labels, helps, ...criterion }) => ({
      ...criterion,
      labels: localised(labels),
      helps: localised(helps),
    })),
  }
  demand('ReviewCriteriaSet', await setReviewCriteria(input, context))
}

/** What is to happen, and when: milliseconds since 1970. People may have left before they are read. */
export function reviewHappenings(
  { members, contextOf, start, referenceOf }: ReviewPlay,
  { reviews, conflicts }: History,
): { at: number; act: () => Promise<void> }[] {
  async function as(email: string): Promise<Context> {
    const member = members.get(email)
    if (!member) throw new Error(`${email} is nobody.`)
    const { database } = contextOf(member)
    return contextOf({ ...member, ...(await standingOf(database, member.id)) })
  }
  return [
    ...reviews.map(({ at, person, memberEmail, scores, comment, recommendation }) => ({
      at: start + at,
      act: async () => {
        const given = Object.entries(scores).map(([criterionKey, score]) => ({ criterionKey, score }))
        const input = { reference: referenceOf(person), expectedVersion: 0, scores: given, comment, recommendation }
        const { __typename } = await saveReview(input, await as(memberEmail))
        if (__typename !== 'WrongState') demand('ReviewSaved', { __typename })
      },
    })),
    ...conflicts.map(({ at, person, memberEmail, reason }) => ({
      at: start + at,
      act: async () =>
        demand(
          'ConflictDeclared',
          await declareConflict({ reference: referenceOf(person), reason }, await as(memberEmail)),
        ),
    })),
  ]
}

function demand(expected: string, answer: { __typename?: string }): void {
  if (answer.__typename !== expected) throw new Error(`${expected} was expected: ${JSON.stringify(answer)}`)
}
