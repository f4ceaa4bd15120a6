/** Emails to members of institutes: who did what at which event, without registrants' data. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { type Language, languageOf } from '@plenaria/schema/languages'
import { addAll } from '../jobs/add.ts'
import type { Template } from '../mail/letter.ts'
import type { MemberRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'

export interface Letter {
  template: Template
  eventId: string
  /** The acting institute; null: the clock. */
  by: string | null
  /** Page of the event's workspace that the link opens. */
  page: string
  enqueuedAt: Date
  /** Other facts for the text. */
  data?: Record<string, string | number>
}

/** Members of an institute with one of these roles, or one member; not former members. */
export interface Addressees {
  instituteId: string
  roles?: readonly MemberRow['role'][]
  userId?: string
}

/** Queues the emails, in each member's language, along with their jobs. */
export async function queueMail(
  transaction: Prisma.TransactionClient,
  { instituteId, roles, userId }: Addressees,
  { template, eventId, by, page, enqueuedAt, data = {} }: Letter,
): Promise<void> {
  const members = await transaction.member.findMany({
    where: { instituteId, ...(roles && { role: { in: [...roles] } }), ...(userId && { userId }) },
    include: { user: { select: { email: true, language: true } }, institute: { select: { names: true } } },
    orderBy: { userId: 'asc' },
  })
  if (members.length === 0) return
  const other = by === null ? null : await transaction.institute.findUniqueOrThrow({ where: { id: by } })
  const nameIn = (language: Language, names: unknown): string => textIn(language, names) ?? ''
  const messages = members.map(({ user, institute }) => {
    const language = languageOf([user.language]) ?? 'en'
    const names = {
      ownInstitute: nameIn(language, institute.names),
      ...(other && { institute: nameIn(language, other.names) }),
    }
    return {
      id: randomUUID(),
      eventId,
      template,
      recipient: user.email,
      language,
      enqueuedAt,
      data: { ...data, ...names, page },
    }
  })
  await transaction.message.createMany({ data: messages })
  await transaction.$queryRaw(
    addAll(
      messages.map(({ id }) => ({
        identifier: 'send_message',
        payload: { id },
        job_key: `message:${id}`,
      })),
    ),
  )
}
