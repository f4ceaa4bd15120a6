/** Emails members who are mentioned in a note, a minute after it was written. */
import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import { timeouts } from '../access/lock.ts'
import { membersAt } from '../access/members.ts'
import { addAll } from '../jobs/add.ts'
import { clockOf } from '../request/clock.ts'
import { mentionable } from './mentionable.ts'

/**
 * The job `email_mentions`. Each member is emailed once for a note, and only if they may currently read it. A deleted note emails
 * nobody.
 */
export async function emailMentions(database: PrismaClient, id: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select from internal_note where id = ${id}::uuid for update`
    const note = await transaction.internalNote.findUnique({
      where: { id },
      include: { registration: { include: { event: true } }, mentions: { where: { emailedAt: null } } },
    })
    if (!note || note.mentions.length === 0) return
    const {
      registration: { event, ...registration },
      mentions,
    } = note
    const mentioned = new Set(mentions.map(({ userId }) => userId))
    const staff = mentionable(await membersAt(transaction, event), registration, event)
    const readers = staff.filter(({ viewer }) => mentioned.has(viewer.id))
    const at = await clockOf(transaction)
    const messages = readers.map(({ viewer }) => ({
      id: randomUUID(),
      eventId: event.id,
      template: 'note-mention',
      recipient: viewer.email,
      language: viewer.language,
      enqueuedAt: at,
      data: { page: 'registrations' },
    }))
    await transaction.message.createMany({ data: messages })
    await transaction.$queryRaw(
      addAll(
        messages.map((one) => ({ identifier: 'send_message', payload: { id: one.id }, job_key: `message:${one.id}` })),
      ),
    )
    await transaction.internalNoteMention.updateMany({ where: { noteId: id }, data: { emailedAt: at } })
  }, timeouts)
}
