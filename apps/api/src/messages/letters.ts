/** Letters as they are read. */
import type { EventMessagesArgs, MessageState } from '../__generated__/resolvers.ts'
import { can, denialReason, visible } from '../access/policy.ts'
import { isId } from '../kernel/ids.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { cursor, idShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow, LetterRow } from '../request/rows.ts'

/** Null: there is none, or none that the viewer may know of, with a second factor or without. */
export async function findLetter(
  id: string,
  { database, viewer }: Context,
): Promise<{ letter: LetterRow; event: EventRow } | null> {
  if (!isId(id)) return null
  const found = await database.letter.findUnique({ where: { id }, include: { event: true } })
  if (!found) return null
  const { event, ...letter } = found
  return denialReason(viewer, (requester) => can.seeLetter(requester, letter, event)) === 'NotAllowed'
    ? null
    : { letter, event }
}

/** Ids are ordered by time. */
export async function lettersOf(event: EventRow, { first, after }: Partial<EventMessagesArgs>, context: Context) {
  const size = sizeOf(first, 100, 20)
  const [, before] = after ? readCursor(after, ['LETTER', idShape]) : []
  const rows = await context.database.letter.findMany({
    where: { AND: [visible.letters(context.viewer, event), before === undefined ? {} : { id: { lt: before } }] },
    orderBy: { id: 'desc' },
    take: size + 1,
  })
  return pageOf(rows, size, after, ({ id }) => cursor('LETTER', id))
}

interface Counts {
  waiting: number
  sent: number
  refused: number
  bounced: number
}

const countsOf = dataLoader<Counts>(async (ids, { database }) => {
  const rows = await database.$queryRaw<(Counts & { id: string })[]>`
    select letter_id as id,
      count(*) filter (where sent_at is null and refused_at is null)::int as waiting,
      count(*) filter (where sent_at is not null and bounced_at is null)::int as sent,
      count(*) filter (where refused_at is not null)::int as refused,
      count(*) filter (where bounced_at is not null)::int as bounced
    from message where letter_id = any(${ids}::uuid[]) group by letter_id`
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
})

const none: Counts = { waiting: 0, sent: 0, refused: 0, bounced: 0 }

export async function progressOf({ id, recipients }: LetterRow, context: Context) {
  return recipients === null ? null : { recipients, ...((await countsOf(id, context)) ?? none) }
}

export async function stateOf(letter: LetterRow, context: Context): Promise<MessageState> {
  if (letter.stage !== 'STARTED') return letter.stage
  const progress = await progressOf(letter, context)
  return progress && progress.waiting > 0 ? 'SENDING' : 'SENT'
}

export const isOpen = ({ stage }: Pick<LetterRow, 'stage'>): boolean => stage === 'DRAFT' || stage === 'HALTED'
