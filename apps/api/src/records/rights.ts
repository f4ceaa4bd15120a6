/** Who may correct a registration, for which institute, and which of its fields. */
import type { PersonalField } from '@plenaria/domain/grant'
import { languageOf } from '@plenaria/schema/languages'
import { forbidden } from '../access/forbidden.ts'
import { can, masksOf, type Right, rightToCorrect } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor } from '../audit/append.ts'
import type { Actor, StillPermitted } from '../desk/index.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'

/** Characters. */
export const maxReasonLength = 500

export interface Correcting {
  registration: RegistrationRow
  event: EventRow
  right: Right
  /** Name of the institute that the viewer acts for, in a given language. */
  institute: (language: string) => string
}

/** The institute's name in a given language; its slug if it has none. */
export async function namesOfInstitute(
  { instituteId }: Pick<Right, 'instituteId'>,
  { database }: Pick<Context, 'database'>,
): Promise<Correcting['institute']> {
  const { names, slug } = await database.institute.findUniqueOrThrow({ where: { id: instituteId } })
  return (language) => textIn(languageOf([language]) ?? 'en', names) ?? slug
}

/** The registration, if the viewer may correct it. */
export async function findCorrecting(
  reference: string,
  context: Context,
): Promise<Correcting | Refused<'UnknownRegistration'> | Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'>> {
  const { language } = context
  const registration = await findByReference(reference, context)
  const event = registration && (await eventOf(registration, context))
  if (!registration || !event || !can.reviewRegistration(context.viewer, registration, event))
    return refuse(language, 'UnknownRegistration', {})
  const refusal = await forbidden(context, (requester) => can.correct(requester, registration, event))
  const right = rightToCorrect(context.viewer, registration, event)
  if (refusal || !right) return refusal ?? refuse(language, 'NotAllowed', {})
  return { registration, event, right, institute: await namesOfInstitute(right, context) }
}

/** The subset of the fields that the viewer can't see. */
export function maskedOf(
  { registration, event }: Correcting,
  fields: readonly PersonalField[],
  { viewer }: Context,
): PersonalField[] {
  const masks = masksOf(viewer, registration, event)
  return fields.filter((field) => masks.has(field))
}

/**
 * Whether the viewer still acts under the same right and sees all these fields: the person may have requested protection
 * meanwhile.
 */
export const stillCorrecting =
  ({ event, right }: Correcting, fields: readonly PersonalField[], { viewer }: Context): StillPermitted =>
  async (reader, [row]) => {
    if (!row) return false
    const requester = await asOfNow(reader, viewer)
    const masks = masksOf(requester, row, event)
    return (
      rightToCorrect(requester, row, event)?.grantId === right.grantId && fields.every((field) => !masks.has(field))
    )
  }

export const actorOfCorrecting = ({ right }: Correcting, context: Context): Actor => actorFor(context, right)
