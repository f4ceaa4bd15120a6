/** Changes of one speaker: who may make them, and their audit entry. */
import { isPublished } from '@plenaria/domain/speakers'
import type { Prisma } from '@plenaria/prisma/client'
import { changingEvent, type Held, type Terms } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { type Actor, appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, SpeakerRow } from '../request/rows.ts'
import { type SpeakerOfEvent, withSessions } from './read.ts'

export const managing = { allowed: can.manageSpeakers, version: null } satisfies Terms

/** Changes a speaker in their current state under the event's lock. */
export async function changingSpeaker<Done, Asked extends Terms>(
  id: string,
  terms: Asked,
  context: Context,
  change: (held: Held, speaker: SpeakerOfEvent) => Promise<Done>,
) {
  const { language } = context
  const known = await findSpeaker(id, context)
  if (!known) return refuse(language, 'UnknownSpeaker', {})
  return changingEvent(known.event, terms, context, async (held) => {
    const speaker = await held.transaction.speaker.findUnique({ where: { id }, include: withSessions })
    return speaker ? change(held, speaker) : refuse(language, 'UnknownSpeaker', {})
  })
}

/** Null for a speaker whom the viewer couldn't manage even with a second factor. */
async function findSpeaker(
  id: string,
  { database, viewer }: Context,
): Promise<(SpeakerRow & { event: EventRow }) | null> {
  const found = isId(id) ? await database.speaker.findUnique({ where: { id }, include: { event: true } }) : null
  const strengthened = viewer && { ...viewer, hasShownSecondFactor: true }
  return found && can.manageSpeakers(strengthened, found.event) ? found : null
}

/** Contains neither the identity nor the texts, because the audit log is never erased. */
export const audited = ({
  id,
  isAnonymous,
  consent,
  email,
  version,
  ...speaker
}: SpeakerRow): Prisma.InputJsonObject => ({
  speaker: id,
  version,
  isAnonymous,
  consent,
  hasAddress: email !== null,
  isPublished: isPublished({ ...speaker, isAnonymous, consent }),
})

interface Change {
  what:
    | 'SPEAKER_ADDED'
    | 'SPEAKER_CHANGED'
    | 'SPEAKER_REMOVED'
    | 'SPEAKER_ASKED'
    | 'SPEAKER_CONSENT_RECORDED'
    | 'SPEAKER_CONSENT_ANSWERED'
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

/** `actor`: who made the change. Default: the viewer, for the host. */
export async function record(
  { transaction, event, at }: Held,
  change: Change,
  context: Context,
  actor: Actor = actorOfHost(context, event),
): Promise<void> {
  await appendAudit(transaction, [{ ...actor, ...change, at, eventId: event.id }])
  await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
}
