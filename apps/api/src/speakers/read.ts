/** Speakers as everybody sees them, and as those who manage them do. */
import { isPublished, obstacleToAsking } from '@plenaria/domain/speakers'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { hasEnded } from '../request/eventState.ts'
import type { EventRow, SpeakerRow } from '../request/rows.ts'

export interface SpeakerOfEvent extends SpeakerRow {
  sessions: { sessionId: string }[]
  picture: { digest: string } | null
}

export const withSessions = {
  sessions: { select: { sessionId: true } },
  picture: { select: { digest: true } },
} as const

const byEvent = dataLoader<SpeakerOfEvent[]>(async (ids, { database }) => {
  const where = { eventId: { in: ids } }
  const rows = await database.speaker.findMany({ where, include: withSessions, orderBy: { id: 'asc' } })
  return Map.groupBy(rows, ({ eventId }) => eventId)
})

export const publishedSpeakers = async ({ id }: EventRow, context: Context): Promise<SpeakerOfEvent[]> =>
  ((await byEvent(id, context)) ?? []).filter(isPublished)

/** Null for viewers who don't manage them. */
export const allSpeakers = async (event: EventRow, context: Context): Promise<SpeakerOfEvent[] | null> =>
  can.manageSpeakers(context.viewer, event) ? ((await byEvent(event.id, context)) ?? []) : null

/** Null for viewers who don't manage them. */
export async function managementOf(speaker: SpeakerOfEvent, context: Context): Promise<SpeakerOfEvent | null> {
  return can.manageSpeakers(context.viewer, await eventOf(speaker, context)) ? speaker : null
}

export const obstacleAt = (speaker: SpeakerRow, event: EventRow, at: Date) =>
  obstacleToAsking(
    {
      isAnonymous: speaker.isAnonymous,
      consent: speaker.consent,
      hasAddress: speaker.email !== null,
      withdrawalRecordedAt: speaker.consentNote === null ? null : (speaker.consentAt?.getTime() ?? null),
      askedAt: speaker.askedAt?.getTime() ?? null,
      isOver: event.state === 'CALLED_OFF' || hasEnded(event, at),
    },
    at.getTime(),
  )

export async function canBeAsked(speaker: SpeakerOfEvent, context: Context): Promise<boolean> {
  return obstacleAt(speaker, await eventOf(speaker, context), await now(context)) === null
}
