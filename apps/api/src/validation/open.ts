/** An editor shows the current findings to people who took part, until a date, and can end it earlier. */
import type { OpenValidationInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { blocksOf } from '../findings/blocks.ts'
import { editing } from '../findings/editing.ts'
import { forgetWork, readWork } from '../findings/work.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem, fieldProblemIf } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { notifyOfRound, scheduleReminder } from './notify.ts'
import { readRound } from './read.ts'
import { close, findRound, isOver, type KeptPassage, lockRound, scheduleClose } from './rounds.ts'
import { makeRoundKey } from './tokens.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

type Refusals = Exclude<Result<'OpenValidationResult'>, { __typename: 'ValidationOpened' }>

/** Milliseconds. */
const minDuration = 3_600_000
const maxDuration = 90 * 86_400_000

export async function openValidation(
  input: OpenValidationInput,
  context: Context,
): Promise<Result<'OpenValidationResult'>> {
  const { database, viewer, language, sealing } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.editFindings(requester, event))
  if (denial) return denial
  const at = await now(context)
  const lasts = input.closesAt.getTime() - at.getTime()
  const fieldProblems = [
    ...fieldProblemIf(!isId(input.id), 'id', 'MALFORMED'),
    ...fieldProblemIf(!(lasts >= minDuration && lasts <= maxDuration), 'closesAt', 'OUT_OF_RANGE'),
  ]
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const { publicKey, privateKey } = await makeRoundKey()

  const answer = await editing(context, event, async (transaction, right): Promise<Refusals | null> => {
    const { endsAt } = await lockEvent(transaction, event.id)
    const known = await transaction.validationRound.findUnique({ where: { id: input.id } })
    if (known?.eventId === event.id) return null
    if (known) return invalidInput(language, fieldProblem('id', 'TAKEN'))
    if (at < endsAt) return refuse(language, 'EventNotOver', { endsAt }, event.zone)
    const open = await transaction.validationRound.findFirst({ where: { eventId: event.id, closedAt: null } })
    if (open && !isOver(open, at)) return refuse(language, 'ValidationUnderway', {})
    const actor = actorFor(context, right)
    // It has expired, and the worker is late.
    if (open) await close(transaction, open, { at, actor: { ...actor, actorKind: 'CLOCK', actorId: null } })
    const work = await readWork(transaction, event.id)
    if (work.findings.length === 0) return refuse(language, 'NothingToValidate', {})
    const blocks = await blocksOf(work)
    if (blocks.length > 0) return refuse(language, 'ValidationBlocked', { blocks })
    const draft = work.topics.flatMap(({ id: topicId, titles }) =>
      work.findings
        .filter((finding) => finding.topicId === topicId)
        .map(({ id, texts }): KeptPassage => ({ id, topic: titles, texts })),
    )
    const round = await transaction.validationRound.create({
      data: {
        id: input.id,
        eventId: event.id,
        openedAt: at,
        closesAt: input.closesAt,
        publicKey,
        privateKey: sealing.seal(privateKey, input.id),
        draft: JSON.parse(JSON.stringify(draft)),
      },
    })
    await scheduleClose(transaction, round)
    await notifyOfRound(transaction, 'validation-opened', round, at)
    await scheduleReminder(transaction, round)
    const after = { id: round.id, closesAt: round.closesAt.toISOString(), passages: draft.length }
    await appendAudit(transaction, [
      { ...actor, what: 'VALIDATION_OPENED', at, eventId: event.id, before: null, after },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return null
  })
  return answer ?? { __typename: 'ValidationOpened', round: await readRound(input.id, context) }
}

export async function closeValidation(roundId: string, context: Context): Promise<Result<'CloseValidationResult'>> {
  const { database, language } = context
  const unknown = refuse(language, 'UnknownValidationRound', {})
  const known = await findRound(roundId, context)
  if (!known) return unknown
  const event = await database.event.findUniqueOrThrow({ where: { id: known.eventId } })
  const denial = await forbidden(context, (requester) => can.editFindings(requester, event))
  // The person who planned the action already knows that the round exists.
  if (denial) return denial.__typename === 'NotAllowed' && context.effect?.kind !== 'DUE' ? unknown : denial
  const answer = await editing(context, event, async (transaction, right) => {
    const { round, at } = await lockRound(transaction, roundId)
    if (!round) return unknown
    if (round.closedAt !== null) return refuse(language, 'ValidationRoundClosed', {})
    await close(transaction, round, { at, actor: actorFor(context, right) })
    forgetWork(context)
    return null
  })
  return answer ?? { __typename: 'ValidationClosed', round: await readRound(roundId, context) }
}
