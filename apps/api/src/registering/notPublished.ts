import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'

/** Why nobody can register for what is not a published event, or none at all. */
export const notPublished = (
  event: Pick<EventRow, 'calledOffAt' | 'postponedAt' | 'zone'> | null,
  language: Context['language'],
): Extract<Awaited<ResolversTypes['RegisterInterestResult']>, { message: string }> =>
  event && (event.calledOffAt || event.postponedAt)
    ? refuse(language, 'NotTakingPlace', { calledOffAt: event.calledOffAt, postponedAt: event.postponedAt }, event.zone)
    : refuse(language, 'UnknownEvent', {})
