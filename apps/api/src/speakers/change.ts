/** Organisers add, change and remove speakers. */
import { isDeepStrictEqual } from 'node:util'
import {
  consentAfterChange,
  maxBiographyLength,
  maxSpeakerNameLength,
  maxSpeakersOfEvent,
} from '@plenaria/domain/speakers'
import { checkLink } from '@plenaria/schema/links'
import { checkEmail, checkName, checkText, foldEmail, tidy } from '@plenaria/schema/texts'
import type {
  AddSpeakerInput,
  ChangeSpeakerInput,
  ResolversTypes,
  SpeakerFactsInput,
} from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { type FieldProblem, invalidInput, refuse } from '../refusals/errors.ts'
import { each, fieldProblemIf, repeated, requiredLine, textsProblems } from '../refusals/fieldProblems.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import type { SpeakerRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { audited, changingSpeaker, managing, record } from './changing.ts'
import { withSessions } from './read.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

const fieldProblemsIn = (facts: SpeakerFactsInput): FieldProblem[] => [
  ...textsProblems(facts.roles, 'facts.roles', requiredLine),
  ...repeated(facts.sessionIds, (index) => `facts.sessionIds.${index}`),
  ...(facts.isAnonymous ? [] : namedProblems(facts)),
]

const namedProblems = ({ name, biographies, link, email }: SpeakerFactsInput): FieldProblem[] => [
  ...checkName('facts.name', name, maxSpeakerNameLength),
  ...each(biographies, 'facts.biographies', ({ text }, at) => checkText(`${at}.text`, text, maxBiographyLength)),
  ...repeated(
    biographies.map(({ language }) => language),
    (index) => `facts.biographies.${index}.language`,
  ),
  ...checkLink('facts.link', link, { required: false }),
  ...(tidy(email) === '' ? [] : checkEmail('facts.email', email)),
]

/** Nothing else is stored about an anonymous speaker, whatever was sent. */
function columnsOf({ isAnonymous, name, roles, biographies, link, email, language }: SpeakerFactsInput) {
  const described = { isAnonymous, roles: storedTexts(roles), language }
  if (isAnonymous) return { ...described, name: '', biographies: {}, link: null, email: null, emailKey: null }
  const address = tidy(email) || null
  return {
    ...described,
    name: tidy(name),
    biographies: storedTexts(biographies),
    link: tidy(link) || null,
    email: address,
    emailKey: address && foldEmail(address),
  }
}

const unknownSessions = async (
  { transaction, event }: Held,
  sessionIds: readonly string[],
): Promise<FieldProblem[]> => {
  const known = await transaction.session.findMany({ where: { eventId: event.id }, select: { id: true } })
  return each(sessionIds, 'facts.sessionIds', (id, at) =>
    fieldProblemIf(!known.some((session) => session.id === id), at, 'UNKNOWN'),
  )
}

export async function addSpeaker({ eventSlug, facts }: AddSpeakerInput, context: Context): Result<'AddSpeakerResult'> {
  const { language } = context
  const known = await findEvent(eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const terms = { ...managing, fieldProblems: fieldProblemsIn(facts) }
  return changingEvent(known, terms, context, async (held): Result<'AddSpeakerResult'> => {
    const { transaction, event, at } = held
    const fieldProblems = await unknownSessions(held, facts.sessionIds)
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    if ((await transaction.speaker.count({ where: { eventId: event.id } })) >= maxSpeakersOfEvent)
      return refuse(language, 'TooManySpeakers', { limit: maxSpeakersOfEvent })
    const speaker = await transaction.speaker.create({
      data: {
        id: uuidv7(at.getTime(), 0),
        eventId: event.id,
        ...columnsOf(facts),
        sessions: { create: facts.sessionIds.map((sessionId) => ({ sessionId })) },
      },
      include: withSessions,
    })
    await record(held, { what: 'SPEAKER_ADDED', after: audited(speaker) }, context)
    return { __typename: 'SpeakerAdded', speaker, event }
  })
}

export async function changeSpeaker(
  { id, version, facts }: ChangeSpeakerInput,
  context: Context,
): Result<'ChangeSpeakerResult'> {
  const { language } = context
  const terms = { ...managing, fieldProblems: fieldProblemsIn(facts) }
  return changingSpeaker(id, terms, context, async (held, before): Result<'ChangeSpeakerResult'> => {
    const { transaction, event } = held
    if (before.version !== version) return refuse(language, 'ChangedMeanwhile', {})
    const fieldProblems = await unknownSessions(held, facts.sessionIds)
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    const columns = columnsOf(facts)
    const isOther = !isDeepStrictEqual(agreedTo(before), agreedTo(columns))
    const consent = columns.isAnonymous ? 'NOT_ASKED' : consentAfterChange(before.consent, isOther)
    const ended = consent === before.consent ? {} : { consent, consentNote: null, consentAt: null }
    // Links sent to another address stop working.
    const isElsewhere = columns.emailKey !== before.emailKey
    if (isElsewhere) await transaction.speakerLink.deleteMany({ where: { speakerId: id } })
    if (columns.isAnonymous) await transaction.speakerPicture.deleteMany({ where: { speakerId: id } })
    const speaker = await transaction.speaker.update({
      where: { id },
      data: {
        ...columns,
        ...ended,
        version: { increment: 1 },
        ...(isElsewhere ? { askedAt: null } : {}),
        sessions: { deleteMany: {}, create: facts.sessionIds.map((sessionId) => ({ sessionId })) },
      },
      include: withSessions,
    })
    const change = { before: audited(before), after: audited(speaker) }
    await record(held, { what: 'SPEAKER_CHANGED', ...change }, context)
    return { __typename: 'SpeakerChanged', speaker, event }
  })
}

export const removeSpeaker = (id: string, context: Context): Result<'RemoveSpeakerResult'> =>
  changingSpeaker(id, managing, context, async (held, speaker): Result<'RemoveSpeakerResult'> => {
    const { transaction, event } = held
    await transaction.speaker.delete({ where: { id } })
    await record(held, { what: 'SPEAKER_REMOVED', before: audited(speaker) }, context)
    return { __typename: 'SpeakerRemoved', event }
  })

/** What a person agrees to, and the address through which they did. */
const agreedTo = ({
  name,
  roles,
  biographies,
  link,
  emailKey,
}: Pick<SpeakerRow, 'name' | 'link' | 'emailKey'> & { roles: unknown; biographies: unknown }) => ({
  name,
  roles,
  biographies,
  link,
  emailKey,
})
