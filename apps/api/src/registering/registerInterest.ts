/** The mutation by which a person registers. */

import { lacksInvitation } from '@plenaria/domain/eligibility'
import { foldEmail, tidy } from '@plenaria/schema/texts'
import type { RegisterInterestInput, ResolversTypes } from '../__generated__/resolvers.ts'
import type { Outcome, RefusalOf } from '../desk/index.ts'
import { ownInvitation } from '../invitations/own.ts'
import { untilNextStep } from '../kernel/constantTime.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { notTakingPlace } from '../refusals/notTakingPlace.ts'
import { type Form, loadForm } from '../registrations/form.ts'
import { readRegistration, readSessions } from '../registrations/inputs.ts'
import { only } from '../registrations/outcome.ts'
import { actorOfPerson } from '../registrations/own.ts'
import { notPassed } from '../replacements/answer.ts'
import { hasAcceptedSeat, type OwnReplacement, ownReplacement } from '../replacements/own.ts'
import type { Context, Limits } from '../request/context.ts'
import type { EventInvitationRow, RegistrationRow } from '../request/rows.ts'
import { readShareWith, stillInForce } from '../status/sharing.ts'
import { fileProblems } from './fileProblems.ts'
import { notPublished } from './notPublished.ts'
import { chooseInRegistering, storeProtectionChoice } from './ownProtection.ts'
import { hashOfInput, isRetry, ofInput } from './requestHash.ts'

type Result = Awaited<ResolversTypes['RegisterInterestResult']>

/** The grounds on which the person may register, other than open registration. */
interface Basis {
  /** Whether the address is the viewer's own. */
  isOwn: boolean
  replacement: OwnReplacement | null
  invitation: EventInvitationRow | null
  /** Invitation to whose group the person registers; null: any group. */
  inGroup: Pick<EventInvitationRow, 'groupKey'> | null
}

/** Null if the event takes invited people alone, and the person isn't one. */
async function findBasis(email: string, form: Form, context: Context): Promise<Basis | null> {
  const isOwn = context.viewer?.emailKey === foldEmail(email)
  const replacement = isOwn ? await ownReplacement(form, context) : null
  const invitation = replacement ? null : await ownInvitation(email, form, context)
  const entry = { invitation: invitation?.state ?? null, isReplacement: replacement !== null }
  if (lacksInvitation(form, entry) && !(isOwn && (await hasAcceptedSeat(form, context)))) return null
  const sent = invitation?.state === 'SENT' ? invitation : null
  return { isOwn, replacement, invitation, inGroup: replacement?.registration ?? sent }
}

/** What was chosen, with this registration, for all others. */
async function keepChoice(
  registration: RegistrationRow,
  { protectIdentity, protectEverywhere, emailPhrase }: RegisterInterestInput,
  isOwn: boolean,
  context: Context,
): Promise<void> {
  const choice = { everywhere: protectEverywhere ?? false, emailPhrase: tidy(emailPhrase) || null }
  if (!protectIdentity || (!choice.everywhere && choice.emailPhrase === null)) return
  if (isOwn) await chooseInRegistering(context, registration.emailKey, choice)
  else await storeProtectionChoice(context.database, registration, choice)
}

/** The part of the command that comes from the input, or all problems with it. */
async function readInput(input: RegisterInterestInput, form: Form, { inGroup }: Basis, context: Context) {
  const read = readRegistration(input, form, inGroup)
  const sessions = await readSessions(input.sessionIds ?? [], form.id, context.database, { isNew: true })
  const shared = await readShareWith(input.shareWith ?? [], form.id, context)
  const found = [...sessions.problems, ...shared.problems, ...(await fileProblems(input, form, context))]
  if (read.problems || found.length > 0) return { problems: [...(read.problems ?? []), ...found] }
  const inputHash = hashOfInput(input)
  return {
    problems: null,
    value: {
      ...read.value,
      requestId: form.offersProtection ? ofInput(read.value.requestId, inputHash) : read.value.requestId,
      requestHash: read.value.requestId === null ? null : inputHash,
      sessionIds: sessions.sessionIds,
      sharedWith: shared.sharing.map(({ grantId }) => grantId),
      stillPermitted: stillInForce(form.id, shared.sharing),
    },
  }
}

/**
 * Null for people who did the proof of work, confirm their address before they take a seat, or are known already.
 */
async function withoutProof(input: RegisterInterestInput, form: Form, { isOwn, inGroup }: Basis, context: Context) {
  const { work, limits, database, language } = context
  const { proofOfWork: done } = input
  if (isOwn || inGroup) return null
  if (!(await work.isNeeded(form))) return null
  if (done && (await work.take(form.id, done, database))) return null
  if (await isRetry(input, context)) return null
  if (!confirmsFirst(input, form)) return refuse(language, 'ProofOfWorkNeeded', { challenge: work.challenge(form.id) })
  const retryAfter = await limits.registerUnproven()
  return retryAfter === null ? null : refuse(language, 'TooManyRequests', { retryAfter })
}

const confirmsFirst = ({ confirmFirst }: RegisterInterestInput, { admission }: Form): boolean =>
  confirmFirst === true && admission === 'FIRST_COME'

async function tooManyAtOnce(input: RegisterInterestInput, context: Context) {
  const retryAfter = await context.limits.registerInterest()
  if (retryAfter === null || (await isRetry(input, context))) return null
  return refuse(context.language, 'TooManyRequests', { retryAfter })
}

export async function registerInterest(input: RegisterInterestInput, context: Context): Promise<Result> {
  const { database, desk, viewer, language, limits } = context
  const began = performance.now()
  const tooMany = await tooManyAtOnce(input, context)
  if (tooMany) return tooMany
  const form = await loadForm(database, input.eventSlug)
  if (form?.state !== 'PUBLISHED') return notPublished(form, language)
  const basis = await findBasis(input.email, form, context)
  if (!basis) return refuse(language, 'InvitationNeeded', {})
  const read = await readInput(input, form, basis, context)
  if (read.problems) return invalidInput(language, read.problems)
  const refused = await withoutProof(input, form, basis, context)
  if (refused) return refused
  const { isOwn, invitation, replacement } = basis
  const outcome = await desk.changeSeats(
    form.id,
    {
      type: 'REGISTER',
      ...read.value,
      language: viewer?.language ?? language,
      addressProven: isOwn,
      mayHoldSeat: isOwn || (!confirmsFirst(input, form) && (await mayHoldUnconfirmed(form, limits))),
      invitationId: invitation?.id ?? null,
      replacementId: replacement?.id ?? null,
    },
    actorOfPerson(context),
  )
  if (outcome.kind === 'DONE') await keepChoice(only(outcome), input, isOwn, context)
  if (form.offersProtection && !isOwn && isRegistered(outcome))
    return answerByMail(read.value.person.email, began, context)
  if (outcome.kind === 'DONE') return { __typename: 'InterestRegistered', registration: only(outcome) }
  return refusalOf(outcome.refusal, form, language)
}

const isRegistered = (outcome: Outcome): boolean =>
  outcome.kind === 'DONE' || outcome.refusal.refusal === 'AlreadyRegistered'

/** At a time that tells nobody whether the address was registered already. */
async function answerByMail(email: string, began: number, { answerStep, budget }: Context): Promise<Result> {
  const idle = await untilNextStep(began, answerStep)
  if (budget) budget.idle += idle
  return { __typename: 'AnsweredByEmail', email }
}

function refusalOf(refusal: RefusalOf<'REGISTER'>, { zone }: Form, language: Context['language']): Result {
  switch (refusal.refusal) {
    case 'UnknownEvent':
    case 'AlreadyRegistered':
    case 'RequestIdReused':
    case 'InvitationNeeded':
      return refuse(language, refusal.refusal, {})
    case 'NotTakingPlace':
      return notTakingPlace(language, refusal, zone)
    case 'InvitationClosed':
      return refuse(language, 'InvitationClosed', { state: refusal.state })
    case 'RegistrationNotYetOpen':
      return refuse(language, 'RegistrationNotYetOpen', { opensAt: new Date(refusal.opensAt) }, zone)
    case 'RegistrationClosed':
      return refuse(language, 'RegistrationClosed', { closedAt: new Date(refusal.closedAt) }, zone)
    case 'UnknownGroup':
      return invalidInput(language, [{ path: 'groupKey', code: 'UNKNOWN', expected: 'CHOICE' }])
    case 'RightsChanged':
      return invalidInput(language, [{ path: 'shareWith', code: 'TERMS_CHANGED' }])
    case 'ProtectionNotOffered':
      return invalidInput(language, [{ path: 'protectIdentity', code: 'NOT_OFFERED' }])
    case 'NoSeatToPass':
    case 'AnotherGroup':
    case 'AnotherOrganisation':
    case 'CannotHoldSeat':
      return refuse(language, 'SeatNotPassed', { cause: notPassed(refusal) })
    default:
      return refusal satisfies never
  }
}

/**
 * Whether a free seat may be held until the address is confirmed. Not where the event offers protection: a seat that is held, or isn't,
 * would reveal to a stranger whether somebody else is registered.
 */
const mayHoldUnconfirmed = async ({ admission, offersProtection }: Form, limits: Limits): Promise<boolean> =>
  admission === 'FIRST_COME' && !offersProtection && (await limits.holdSeat()) === null
