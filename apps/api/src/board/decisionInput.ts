/** Validates the input of a decision. */

import type { OfferLimit } from '@plenaria/domain/registration'
import { limitTo } from '@plenaria/domain/seats/limit'
import { allowsDecision } from '@plenaria/domain/seats/moves'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { DecideInput, OfferLimitInput } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { each, fieldProblem, fieldProblemIf } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'

const maxAtOnce = 1000
export const maxReasonLength = 1000

export function fieldProblemsIn({ references, reason, expectedVersions }: DecideInput): FieldProblem[] {
  const count = references.length
  const seen = new Set<string>()
  const path = 'references'
  if (count === 0) return [{ path, code: 'REQUIRED' }]
  if (count > maxAtOnce) return [{ path, code: 'TOO_MANY', maximum: maxAtOnce }]
  const repeated = references.flatMap((reference, index): FieldProblem[] => {
    if (seen.has(reference)) return [{ path: `references.${index}`, code: 'REPEATED' }]
    seen.add(reference)
    return []
  })
  const versions = (expectedVersions ?? references).length
  return [
    ...repeated,
    ...fieldProblemIf(versions < count, 'expectedVersions', 'REQUIRED'),
    ...fieldProblemIf(versions > count, 'expectedVersions', 'TOO_MANY', { maximum: count }),
    ...checkText('reason', reason, maxReasonLength, { required: false }),
  ]
}

/**
 * Whether a registration has changed since the viewer read it. False if the viewer didn't send the version read, or if the
 * decision is no longer possible at all: the desk then gives the reason.
 */
export function hasChanged(input: DecideInput): (row: RegistrationRow) => boolean {
  const { references, expectedVersions, decision } = input
  const expected = new Map(expectedVersions?.map((version, index) => [references[index], version]))
  return (row) =>
    (expected.get(row.reference) ?? row.version) !== row.version && (takesBack(input) || allowsDecision(row, decision))
}

type Allotment = { problems: FieldProblem[] } | { problems: null; instituteId: string | null }

type OfferFields = 'decision' | 'unstage' | 'undoStagedAt'

/** Whether a staged decision is removed or undone. */
export const takesBack = ({ unstage, undoStagedAt }: Pick<DecideInput, 'unstage' | 'undoStagedAt'>): boolean =>
  unstage === true || undoStagedAt != null

const offers = (input: Pick<DecideInput, OfferFields>): boolean => input.decision === 'OFFER' && !takesBack(input)

/** Only offers use an allotment, which must belong to an institute of the viewer's. */
export async function readAllotment(
  { fromAllotmentOf: slug, ...input }: Pick<DecideInput, 'fromAllotmentOf' | OfferFields>,
  event: EventRow,
  { database, viewer }: Context,
): Promise<Allotment> {
  if (slug == null) return { problems: null, instituteId: null }
  const institute = await database.institute.findUnique({ where: { slug } })
  if (!offers(input) || !institute || !can.offerFromAllotment(viewer, event, institute.id)) {
    return { problems: [{ path: 'fromAllotmentOf', code: 'UNKNOWN', expected: 'CHOICE' }] }
  }
  return { problems: null, instituteId: institute.id }
}

type Limit = { problems: FieldProblem[] } | { problems: null; limit: OfferLimit | null }

/** Only offers have a limit: some of the event's sessions, with a reason. */
export async function readLimit(
  { limit, ...input }: Pick<DecideInput, 'limit' | OfferFields>,
  { id: eventId }: EventRow,
  { database }: Context,
): Promise<Limit> {
  if (limit == null) return { problems: null, limit: null }
  if (!offers(input)) return { problems: [{ path: 'limit', code: 'UNKNOWN', expected: 'CHOICE' }] }
  const sessions = await database.session.findMany({ where: { eventId }, select: { id: true } })
  return limitFrom(limit, sessions, 'limit.')
}

/** `at`: path of the two fields. */
export function limitFrom(
  { sessionIds, reason }: OfferLimitInput,
  sessions: readonly { id: string }[],
  at: string,
): Limit {
  const known = new Set(sessions.map(({ id }) => id))
  const problems = [
    ...(sessionIds.length === 0 ? fieldProblem(`${at}sessionIds`, 'REQUIRED') : []),
    ...each(sessionIds, `${at}sessionIds`, (id, path, index) => [
      ...fieldProblemIf(!known.has(id), path, 'UNKNOWN', { expected: 'CHOICE' }),
      ...fieldProblemIf(sessionIds.indexOf(id) < index, path, 'REPEATED'),
    ]),
    ...checkText(`${at}reason`, reason, maxReasonLength),
  ]
  return problems.length > 0 ? { problems } : { problems: null, limit: limitTo(sessionIds, tidy(reason)) }
}
