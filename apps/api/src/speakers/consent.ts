/** Consent to publication: requested by email, recorded by organisers, and given or withdrawn through the link. */
import { maxSpeakerNoteLength, obstacleToRecording } from '@plenaria/domain/speakers'
import { checkText, tidy } from '@plenaria/schema/texts'
import type {
  MutationAnswerSpeakerConsentArgs,
  RecordSpeakerConsentInput,
  ResolversTypes,
} from '../__generated__/resolvers.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import type { Actor } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { audited, changingSpeaker, managing, record } from './changing.ts'
import { openByLink } from './link.ts'
import { obstacleAt, withSessions } from './read.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

export const requestSpeakerConsent = (id: string, context: Context): Result<'RequestSpeakerConsentResult'> =>
  changingSpeaker(id, managing, context, async (held, before): Result<'RequestSpeakerConsentResult'> => {
    const { transaction, event, at } = held
    const cause = obstacleAt(before, event, at)
    if (cause !== null) return refuse(context.language, 'ConsentNotPossible', { cause })
    // Organisers can't record consent after a withdrawal, which remains until the person agrees.
    const asked =
      before.consent === 'WITHDRAWN'
        ? { askedAt: at }
        : ({ consent: 'ASKED', consentAt: at, consentNote: null, askedAt: at } as const)
    const speaker = await transaction.speaker.update({
      where: { id },
      data: { ...asked, version: { increment: 1 } },
      include: withSessions,
    })
    const message = {
      id: uuidv7(at.getTime(), 1),
      eventId: event.id,
      speakerId: id,
      template: 'speaker-consent',
      recipient: before.email ?? '',
      language: before.language,
      enqueuedAt: at,
    }
    await transaction.message.create({ data: message })
    await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids: [message.id] } }]))
    const change = { before: audited(before), after: audited(speaker) }
    await record(held, { what: 'SPEAKER_ASKED', ...change }, context)
    return { __typename: 'SpeakerAsked', speaker, event }
  })

/** A withdrawal takes effect in any state. */
export const recordSpeakerConsent = (
  { id, version, isGiven, note }: RecordSpeakerConsentInput,
  context: Context,
): Result<'RecordSpeakerConsentResult'> => {
  const terms = { ...managing, fieldProblems: checkText('note', note, maxSpeakerNoteLength) }
  return changingSpeaker(id, terms, context, async (held, before): Result<'RecordSpeakerConsentResult'> => {
    const { transaction, event, at } = held
    const { language } = context
    if (before.version !== version) return refuse(language, 'ChangedMeanwhile', {})
    const cause = obstacleToRecording(before)
    if (cause !== null) return refuse(language, 'ConsentNotPossible', { cause })
    const speaker = await transaction.speaker.update({
      where: { id },
      data: {
        consent: isGiven ? 'RECORDED' : 'WITHDRAWN',
        consentAt: at,
        consentNote: tidy(note),
        version: { increment: 1 },
      },
      include: withSessions,
    })
    const change = { before: audited(before), after: audited(speaker) }
    await record(held, { what: 'SPEAKER_CONSENT_RECORDED', ...change }, context)
    return { __typename: 'SpeakerConsentRecorded', speaker, event }
  })
}

/** The holder of the link: the audit log stores the speaker's id, and nobody's name. */
const actorByLink = ({ requestId }: Pick<Context, 'requestId'>): Actor => ({
  actorKind: 'PERSON',
  actorId: null,
  instituteId: null,
  grantId: null,
  requestId,
})

export async function answerSpeakerConsent(
  { token, version, isGiven }: MutationAnswerSpeakerConsentArgs,
  context: Context,
): Result<'AnswerSpeakerConsentResult'> {
  const { database, language } = context
  const opened = await openByLink(token, context)
  if (!opened) return refuse(language, 'UnknownSpeakerLink', {})
  const isStale = await database.$transaction(async (transaction) => {
    const event = await lockEvent(transaction, opened.eventId)
    const at = await clockOf(transaction)
    const { id } = opened
    const before = await transaction.speaker.findUnique({ where: { id } })
    const consent = isGiven ? 'GIVEN' : 'WITHDRAWN'
    if (!before || before.consent === consent) return false
    // Consent requires the version that was read; a withdrawal doesn't.
    if (isGiven && before.version !== version) return true
    const data = { consent, consentAt: at, consentNote: null, version: { increment: 1 } } as const
    const after = await transaction.speaker.update({ where: { id }, data })
    const change = { before: audited(before), after: audited(after) }
    await record(
      { transaction, event, at },
      { what: 'SPEAKER_CONSENT_ANSWERED', ...change },
      context,
      actorByLink(context),
    )
    return false
  }, timeouts)
  if (isStale) return refuse(language, 'ChangedMeanwhile', {})
  const speaker = await openByLink(token, context)
  return speaker ? { __typename: 'SpeakerConsentAnswered', speaker } : refuse(language, 'UnknownSpeakerLink', {})
}
