/** A registration as the viewer sees it: masked fields look empty. */
import type { PersonalField } from '@plenaria/domain/grant'
import { eventById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { perRequest, perRequestAndKey } from '../request/perRequest.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import { can, masksOf, nameFor } from './policy.ts'

/** Masked fields, each with whether a reason reveals it. */
type Masks = ReadonlyMap<PersonalField, boolean>

const eventOnce = perRequestAndKey((id, context): Promise<EventRow> => eventById(id, context))

/** The event's facts that policy needs, read once per request. */
export const eventOf = ({ eventId }: Pick<RegistrationRow, 'eventId'>, context: Context): Promise<EventRow> =>
  eventOnce(eventId, context)

/** Keyed weakly by row: a request may read more rows than fit into memory. */
const masksOfRequest = perRequest(() => new WeakMap<RegistrationRow, Promise<Masks>>())

/** The masked fields of a registration, computed once per request. */
export function masksFor(registration: RegistrationRow, context: Context): Promise<Masks> {
  const masks = masksOfRequest(context)
  const known =
    masks.get(registration) ??
    eventOf(registration, context).then((event) => masksOf(context.viewer, registration, event))
  masks.set(registration, known)
  return known
}

/** A resolver of a field that may be masked. */
export const shown =
  <Value>(field: PersonalField, read: (registration: RegistrationRow) => Value, otherwise: Value) =>
  async (registration: RegistrationRow, _: object, context: Context): Promise<Value> =>
    (await masksFor(registration, context)).has(field) ? otherwise : read(registration)

/** The person's name for the viewer; null: show the reference instead. */
export const nameSeen = async (registration: RegistrationRow, context: Context): Promise<string | null> =>
  (await masksFor(registration, context)).has('NAME')
    ? nameFor(context.viewer, registration, await eventOf(registration, context))
    : registration.name

/** Whether the viewer sees it as staff. */
export const seenAsStaff = async (registration: RegistrationRow, context: Context): Promise<boolean> =>
  can.reviewRegistration(context.viewer, registration, await eventOf(registration, context))

/** Finds a registration by reference; null if it doesn't exist or was erased. */
export const findByReference = (reference: string, { database }: Context): Promise<RegistrationRow | null> =>
  reference.includes('\0')
    ? Promise.resolve(null)
    : database.registration.findUnique({ where: { reference, erasedAt: null } })
