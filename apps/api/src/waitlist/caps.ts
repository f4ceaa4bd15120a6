/** An organisation at its cap would reveal a person's organisation; if that is masked, only a limit of the plan is mentioned. */
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { masksFor } from '../access/seen.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'

export const showsCap = async (registration: RegistrationRow, context: Context): Promise<boolean> =>
  !(await masksFor(registration, context)).has('ORGANISATION')

const byReference = dataLoader<RegistrationRow>(async (references, { database }) => {
  const rows = await database.registration.findMany({ where: { reference: { in: references } } })
  return new Map(rows.map((row) => [row.reference, row]))
})

type Refusal = Awaited<ResolversTypes['DecisionRefusal']>

/** Why a person wasn't decided on, as far as the viewer may know. */
export async function refusalSeen(reference: string, refusal: Refusal, context: Context): Promise<Refusal> {
  if (refusal.__typename !== 'CannotHoldSeat' || refusal.cause !== 'ORGANISATION_AT_CAP') return refusal
  const registration = await byReference(reference, context)
  if (registration && (await showsCap(registration, context))) return refusal
  return refuse(context.language, 'CannotHoldSeat', { cause: 'PLAN_LIMIT' })
}

/** Groups with somebody waiting whose organisation is masked for the viewer. */
export async function lanesHidden(
  { id: eventId }: EventRow,
  groupKeys: readonly string[],
  context: Context,
): Promise<Set<string>> {
  if (groupKeys.length === 0) return new Set()
  const rows = await context.database.registration.findMany({
    where: { eventId, state: 'WAITLISTED', awaitsConfirmation: false, groupKey: { in: [...groupKeys] } },
    distinct: ['groupKey', 'protected', 'affiliation'],
  })
  const visible = await Promise.all(rows.map((row) => showsCap(row, context)))
  return new Set(rows.filter((_, index) => !visible[index]).map(({ groupKey }) => groupKey))
}
