/** Declines that need another institute's agreement. */
import { allowsDecision } from '@plenaria/domain/seats/moves'
import { tidy } from '@plenaria/schema/texts'
import type { DecideInput } from '../__generated__/resolvers.ts'
import type { Right } from '../access/policy.ts'
import type { RefusedOne } from '../desk/index.ts'
import { requestCountersign } from '../grants/countersign.ts'
import type { Context } from '../request/context.ts'
import type { CountersignRequestRow, EventRow, RegistrationRow } from '../request/rows.ts'
import { takesBack } from './decisionInput.ts'

/** Registrations covered by one right. */
export interface Reach {
  right: Right
  rows: RegistrationRow[]
}

export /** Registrations that would be declined at once; none without a reason. */
const declinable = (input: DecideInput, rows: RegistrationRow[]): RegistrationRow[] =>
  input.decision !== 'DECLINE' || input.staged || takesBack(input) || tidy(input.reason) === ''
    ? []
    : rows.filter((row) => allowsDecision(row, 'DECLINE'))

/** Requests another institute's agreement to declines, under each right; empty if none is needed. */
export async function requestDeclines(
  input: DecideInput,
  event: EventRow,
  reaches: Reach[],
  context: Context,
): Promise<CountersignRequestRow[]> {
  const reason = tidy(input.reason)
  const wanted = reaches.map(({ right, rows }) => {
    const registrationIds = declinable(input, rows).map(({ id }) => id)
    return { right, matter: { registrationIds, reason } }
  })
  const ofSome = wanted.filter(({ matter }) => matter.registrationIds.length > 0)
  return requestCountersign(event, 'DECLINE', ofSome, context)
}

/** Registrations that can't be declined, even with every agreement. */
export const undeclinable = (reaches: Reach[]): RefusedOne[] =>
  reaches.flatMap(({ rows }) =>
    rows
      .filter((row) => !allowsDecision(row, 'DECLINE'))
      .map(({ reference, state }) => ({ reference, refusal: { refusal: 'WrongState', state } })),
  )
