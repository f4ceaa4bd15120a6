/** Changes to a note: permission before and under the lock, and an audit entry without content. */
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { NoteKind } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can, type Right, rightToWriteNotes } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor } from '../audit/append.ts'
import { sealEntry } from '../audit/sealed.ts'
import { areLinksDestroyed } from '../evidence/promisedDay.ts'
import { isId } from '../kernel/ids.ts'
import { channel, type Notice } from '../live/notices.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import { fieldProblem, listProblems, repeated } from '../refusals/fieldProblems.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, NoteRow, SessionRow } from '../request/rows.ts'
import { marksByForm } from './register.ts'

export interface Noting {
  transaction: Prisma.TransactionClient
  right: Right
  /** Locked until the transaction ends. */
  session: SessionRow
  /** Whether the links to people were destroyed, so that nothing new is accepted. */
  isOver: boolean
  /** Words that look like names or addresses, as stored. */
  marks: Prisma.InputJsonObject[]
  at: Date
}

type NotAllowed = Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'>

/**
 * Runs a change of a session's notes, if the viewer may write them before and under the lock, while the session's rule can't
 * change. `text` is validated before anything is locked.
 */
export async function noting<Result>(
  event: EventRow,
  { id }: Pick<SessionRow, 'id'>,
  text: string,
  context: Context,
  change: (noting: Noting) => Promise<Result>,
): Promise<Result | NotAllowed | Refused<'UnknownSession'>> {
  const denial = await forbidden(context, (requester) => can.writeNotesIn(requester, event, id))
  if (denial) return denial
  const marks = (await marksByForm(text, event, context)).map((mark) => ({ ...mark }))
  return context.database.$transaction(async (transaction) => {
    const isOver = await areLinksDestroyed(transaction, event.id)
    await transaction.$queryRaw`select from session where id = ${id} for share`
    const session = await transaction.session.findUnique({ where: { id } })
    if (!session) return refuse(context.language, 'UnknownSession', {})
    context.viewer = await asOfNow(transaction, context.viewer)
    const right = rightToWriteNotes(context.viewer, event, id)
    if (!right) return refuse(context.language, 'NotAllowed', {})
    return change({ transaction, right, session, isOver, marks, at: await clockOf(transaction) })
  }, timeouts)
}

/** A note that the viewer may read, even a removed one; null if there is none. */
export async function findNote(
  id: string,
  { database, viewer }: Context,
): Promise<{ note: NoteRow; session: SessionRow; event: EventRow } | null> {
  const note = isId(id) ? await database.note.findUnique({ where: { id } }) : null
  const session = note && (await database.session.findUniqueOrThrow({ where: { id: note.sessionId } }))
  const event = session && (await database.event.findUniqueOrThrow({ where: { id: session.eventId } }))
  return note && session && event && can.readNotes(viewer, event, session.id) ? { note, session, event } : null
}

export interface Said {
  kind: NoteKind
  text: string
  topicId?: string | null
  groupKeys: readonly string[]
}

export const storedSaid = ({ kind, text, topicId, groupKeys }: Said) => ({
  kind,
  text: tidy(text),
  topicId: topicId ?? null,
  groupKeys: [...groupKeys],
})

export async function saidProblems(
  { text, topicId, groupKeys }: Said,
  { session: { eventId }, transaction }: Noting,
): Promise<FieldProblem[]> {
  const [groups, topic] = await Promise.all([
    transaction.stakeholderGroup.findMany({ where: { eventId }, select: { key: true } }),
    topicId != null && isId(topicId) ? transaction.topic.findUnique({ where: { id: topicId } }) : null,
  ])
  const known = new Set(groups.map(({ key }) => key))
  return [
    ...checkText('text', text, 2_000),
    ...(topicId != null && topic?.eventId !== eventId ? fieldProblem('topicId', 'UNKNOWN') : []),
    ...listProblems(groupKeys, 'groupKeys', [1, 20], (key, path) =>
      known.has(key) ? [] : fieldProblem(path, 'UNKNOWN'),
    ),
    ...repeated(groupKeys, (index) => `groupKeys.${index}`),
  ]
}

/**
 * Records a change: sealed in the audit log, so that it reveals neither author nor session; and as a notification for open pads.
 * Never records the content.
 */
export async function recordNote(
  { transaction, right, session, at }: Noting,
  what: 'NOTE_WRITTEN' | 'NOTE_CHANGED' | 'NOTE_REMOVED',
  noteId: string,
  context: Context,
): Promise<void> {
  const note = { noteId, sessionId: session.id }
  await sealEntry(transaction, { eventId: session.eventId, what, at, actor: actorFor(context, right), note })
  const notice: Notice = { notesOf: session.id }
  await transaction.$queryRaw`select pg_notify(${channel}, ${JSON.stringify(notice)})::text as notified`
}
