/** Adds sessions to a limited seat. */

import type { OfferLimit } from '@plenaria/domain/registration'
import { limitTo } from '@plenaria/domain/seats/limit'
import { tidy } from '@plenaria/schema/texts'
import type { ResolversTypes, WidenOfferInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, rightToDecideOn } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor } from '../audit/append.ts'
import { unexpected } from '../desk/index.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { limitFrom } from './decisionInput.ts'

/** A member who widens a limit names existing sessions; sessions of the old limit that were since removed don't block it. */
const withGone = (limit: OfferLimit, { limitedTo }: RegistrationRow, sessions: readonly { id: string }[]) =>
  limitTo([...limit.sessionIds, ...goneFrom(limitedTo, sessions)], limit.reason)

export async function widenOffer(
  { reference, sessionIds, reason }: WidenOfferInput,
  context: Context,
): Promise<Awaited<ResolversTypes['WidenOfferResult']>> {
  const { database, desk, language, viewer } = context
  const registration = await findByReference(reference, context)
  const event = registration && (await eventOf(registration, context))
  if (!registration || !event || !can.reviewRegistration(viewer, registration, event)) {
    return refuse(language, 'UnknownRegistration', {})
  }
  const refusal = await forbidden(context, (requester) => can.decideOn(requester, registration, event))
  const right = rightToDecideOn(viewer, registration, event)
  if (refusal || !right || !viewer) return refusal ?? refuse(language, 'NotAllowed', {})
  const sessions = await database.session.findMany({ where: { eventId: event.id }, select: { id: true } })
  const read =
    sessionIds.length === 0
      ? { problems: null, limit: null }
      : limitFrom({ sessionIds, reason: tidy(reason) }, sessions, '')
  if (read.problems) return invalidInput(language, read.problems)

  const outcome = await desk.changeSeats(
    event.id,
    {
      type: 'WIDEN',
      reference,
      limit: read.limit && withGone(read.limit, registration, sessions),
      stillPermitted: async (reader, [row]) =>
        row !== undefined && rightToDecideOn(await asOfNow(reader, viewer), row, event)?.grantId === right.grantId,
    },
    actorFor(context, right),
  )
  if (outcome.kind === 'DONE') {
    const [widened = registration] = outcome.registrations
    return { __typename: 'OfferWidened', registration: widened }
  }
  switch (outcome.refusal.refusal) {
    case 'WrongState':
      return refuse(language, 'WrongState', { state: outcome.refusal.state })
    case 'NothingWidened':
      return refuse(language, 'NothingWidened', {})
    case 'RightsChanged':
      return refuse(language, 'NotAllowed', {})
    // A registration can't disappear once found, and the reason was checked before.
    case 'UnknownRegistration':
    case 'LimitReasonNeeded':
      throw unexpected('WIDEN', outcome.refusal)
    default:
      return outcome.refusal satisfies never
  }
}

/** Removed sessions of a limit. They have no effect, and stay in the wider limit. */
const goneFrom = (limitedTo: readonly string[], sessions: readonly { id: string }[]): string[] =>
  limitedTo.filter((gone) => !sessions.some(({ id }) => id === gone))
