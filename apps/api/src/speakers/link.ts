/**
 * The link through which a speaker agrees and withdraws. Its token follows the `#` of the URL and appears in no log; opening it
 * changes nothing, so that programs that open every link don't agree to anything.
 */
import type { PrismaClient } from '@plenaria/prisma/client'
import { hashOf, newToken } from '../kernel/randomToken.ts'
import type { EventRow, InstituteRow, SessionRow, SpeakerRow } from '../request/rows.ts'

export interface OpenedSpeaker extends SpeakerRow {
  event: EventRow & { host: InstituteRow }
  sessions: { session: SessionRow }[]
  picture: { image: Uint8Array } | null
}

/** Without the event's name, for emails to people who requested protection. */
export const speakerPage = '/speaker'

/** Stores only the hash, outside of any transaction: an email may have been sent even if the transaction fails. */
export async function makeSpeakerLink(
  database: Pick<PrismaClient, 'speakerLink'>,
  speakerId: string,
  at: Date,
): Promise<string> {
  const token = newToken()
  await database.speakerLink.create({ data: { hash: hashOf(token), speakerId, madeAt: at } })
  return token
}

export async function openByLink(
  token: string,
  { database }: { database: Pick<PrismaClient, 'speakerLink'> },
): Promise<OpenedSpeaker | null> {
  const link = await database.speakerLink.findUnique({
    where: { hash: hashOf(token) },
    include: {
      speaker: {
        include: {
          event: { include: { host: true } },
          picture: { select: { image: true } },
          sessions: { include: { session: true }, orderBy: { session: { startsAt: 'asc' } } },
        },
      },
    },
  })
  return link?.speaker ?? null
}
