import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'

/** Why nobody can register for what is not a published event, or none at all. */
export const notPublished = (
  event: Pick<EventRow, 'calledOffAt' | 'zone'> | null,
  language: Context['language'],
): Extract<Awaited<ResolversTypes['RegisterInterestResult']>, { message: string }> =>
  event?.calledOffAt
    ? refuse(language, 'NotTakingPlace', { calledOffAt: event.calledOffAt }, event.zone)
    : refuse(language, 'UnknownEvent', {})
