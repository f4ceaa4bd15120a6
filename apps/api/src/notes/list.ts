/** Notes of a session, newest first. */
import type { SessionNotesArgs } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { cursor, idShape, instantShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { NoteRow, SessionRow } from '../request/rows.ts'

export async function listNotes(session: SessionRow, { first, after }: Partial<SessionNotesArgs>, context: Context) {
  const { database, viewer } = context
  const size = sizeOf(first)
  const [, at, id] = after ? readCursor(after, ['NOTES', instantShape, idShape]) : []
  const event = await eventOf(session, context)
  const rows: NoteRow[] = can.readNotes(viewer, event, session.id)
    ? await database.note.findMany({
        where: {
          AND: [
            visible.notes(viewer, event),
            { sessionId: session.id },
            at === undefined ? {} : { OR: [{ heardAt: { lt: at } }, { heardAt: at, id: { lt: id } }] },
          ],
        },
        orderBy: [{ heardAt: 'desc' }, { id: 'desc' }],
        take: size + 1,
      })
    : []
  return pageOf(rows, size, after, (row) => cursor('NOTES', row.heardAt.toISOString(), row.id))
}
