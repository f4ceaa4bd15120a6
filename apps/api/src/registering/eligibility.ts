/** Whether the viewer can register for an event. */
import { basisOf, denialReason } from '@plenaria/domain/eligibility'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { registrationTermsOf } from '../events/registrationTerms.ts'
import { ownInvitation } from '../invitations/own.ts'
import { stateAt } from '../invitations/state.ts'
import { ownReplacement } from '../replacements/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { ownRegistration } from '../status/ownRegistration.ts'

/** Reads only the viewer's own data: the answer to visitors doesn’t depend on who has registered or is invited. */
export async function registerAbility(
  event: EventRow,
  context: Context,
): Promise<Awaited<ResolversTypes['RegisterAbility']>> {
  const { viewer } = context
  const [at, registration, invitation, replacement] = await Promise.all([
    now(context),
    ownRegistration(event.id, context),
    viewer && ownInvitation(viewer.email, event, context),
    ownReplacement(event, context),
  ])
  const entry = { invitation: invitation && stateAt(invitation, at), isReplacement: replacement !== null }
  const registrant = { ...entry, isRegistered: registration !== null }
  const reason = denialReason(registrationTermsOf(event), registrant, at.getTime())
  return reason ? { __typename: 'CannotRegister', reason } : { __typename: 'CanRegister', by: basisOf(entry) }
}
