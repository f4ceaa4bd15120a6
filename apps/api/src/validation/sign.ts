/** Blindly signs the token of a person who took part. */
import type { ResolversTypes, SignTokenInput } from '../__generated__/resolvers.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { findRound, isOver, lockRound, tookPart } from './rounds.ts'
import { bytesOf, digestOf, signatureLength, signBlind } from './tokens.ts'

type Result = Awaited<ResolversTypes['SignTokenResult']>

/** Writes no audit entry, because it would contain a time. */
export async function signToken(input: SignTokenInput, context: Context): Promise<Result> {
  const { database, viewer, language, sealing } = context
  const registration = await findByReference(input.reference, context)
  if (!registration || !can.ownRegistration(viewer, registration)) return refuse(language, 'UnknownRegistration', {})
  const known = await findRound(input.roundId, context)
  if (known?.eventId !== registration.eventId) return refuse(language, 'UnknownValidationRound', {})
  const blinded = bytesOf(input.blinded, signatureLength)
  if (!blinded) return invalidInput(language, fieldProblem('blinded', 'MALFORMED'))

  return database.$transaction(async (transaction): Promise<Result> => {
    const { round, at } = await lockRound(transaction, known.id)
    if (!round || isOver(round, at) || round.privateKey === null) return refuse(language, 'ValidationRoundClosed', {})
    const [isInvited] = await tookPart(transaction, round.eventId, registration.id)
    if (!isInvited) return refuse(language, 'DidNotTakePart', {})
    const signature = signBlind(sealing.open(round.privateKey, round.id), blinded)
    if (!signature) return invalidInput(language, fieldProblem('blinded', 'OUT_OF_RANGE'))
    const issue = { roundId: round.id, registrationId: registration.id }
    const digest = digestOf(blinded)
    await transaction.validationIssue.createMany({ data: [{ ...issue, blinded: digest }], skipDuplicates: true })
    const issued = await transaction.validationIssue.findUniqueOrThrow({ where: { roundId_registrationId: issue } })
    if (!Buffer.from(issued.blinded).equals(digest)) return refuse(language, 'TokenAlreadyFetched', {})
    return { __typename: 'TokenSigned', blindSignature: signature.toString('base64') }
  }, timeouts)
}
