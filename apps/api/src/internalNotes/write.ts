/** Writes and deletes internal notes. */
import { maxInternalNoteLength, maxInternalNotes, maxMentions, mentionsIn } from '@plenaria/domain/internalNotes'
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { ResolversTypes, WriteInternalNoteInput } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { forbidden } from '../access/forbidden.ts'
import { membersAt } from '../access/members.ts'
import { can, rightToAnnotate } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { addAll, remove } from '../jobs/add.ts'
import { isId, uuidv7 } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, InternalNoteRow, RegistrationRow, ViewerRow } from '../request/rows.ts'
import { mentionable } from './mentionable.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

export async function writeInternalNote(
  { reference, text: given }: WriteInternalNoteInput,
  context: Context,
): Result<'WriteInternalNoteResult'> {
  const { language } = context
  const known = await findByReference(reference, context)
  if (!known) return refuse(language, 'UnknownRegistration', {})
  const event = await eventOf(known, context)
  const refusal = await forbidden(context, (requester) => can.annotateOne(requester, known, event))
  if (refusal?.__typename === 'NotAllowed' && !can.seeRegistration(context.viewer, known, event))
    return refuse(language, 'UnknownRegistration', {})
  if (refusal) return refusal
  const mentioned = mentionsIn(given)
  if (mentioned.length > maxMentions) return refuse(language, 'TooManyMentions', { limit: maxMentions })
  const fieldProblems = checkText('text', given, maxInternalNoteLength)
  const terms = { allowed: can.annotate, fieldProblems, version: null }
  return changingEvent(event, terms, context, async (held): Result<'WriteInternalNoteResult'> => {
    const { transaction } = held
    const registration = await transaction.registration.findUniqueOrThrow({ where: { id: known.id } })
    const right = rightToAnnotate(context.viewer, registration, held.event)
    if (!right || registration.erasedAt) return refuse(language, 'UnknownRegistration', {})
    const count = await transaction.internalNote.count({ where: { registrationId: known.id } })
    if (count >= maxInternalNotes) return refuse(language, 'TooManyInternalNotes', { limit: maxInternalNotes })
    const staff =
      mentioned.length === 0 ? [] : mentionable(await membersAt(transaction, held.event), registration, held.event)
    const others = staff.filter(({ viewer }) => viewer.id !== context.viewer?.id)
    if (mentioned.some((id) => !others.some(({ viewer }) => viewer.id === id)))
      return invalidInput(language, [{ path: 'text', code: 'UNKNOWN', expected: 'CHOICE' }])
    const { instituteId } = right
    const note = await insert(held, { registration, instituteId, text: tidy(given), mentioned }, context)
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'INTERNAL_NOTE_WRITTEN',
        at: held.at,
        eventId: event.id,
        registrationId: known.id,
        after: { note: note.id, mentions: mentioned },
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [], staffOnlyIds: [known.id] })
    return { __typename: 'InternalNoteWritten', registration, note, emailed: mentioned.length }
  })
}

/** Key of the job that emails mentioned members. */
const jobKey = (id: string): string => `internal-note:${id}`

interface NewNote {
  registration: RegistrationRow
  instituteId: string
  text: string
  /** Ids of members. */
  mentioned: readonly string[]
}

/** Inserts the note with its mentions, and the job that emails them once it can no longer be undone. */
async function insert(
  { transaction, event, at }: Held,
  { registration, instituteId, text, mentioned }: NewNote,
  { viewer, undoSeconds }: Context,
): Promise<InternalNoteRow> {
  const id = uuidv7(at.getTime(), 0)
  const note = await transaction.internalNote.create({
    data: {
      id,
      registrationId: registration.id,
      eventId: event.id,
      authorId: viewer?.id ?? '',
      instituteId,
      text,
      writtenAt: at,
    },
  })
  if (mentioned.length === 0) return note
  await transaction.internalNoteMention.createMany({ data: mentioned.map((userId) => ({ noteId: id, userId })) })
  const runAt = new Date(at.getTime() + undoSeconds * 1_000).toISOString()
  await transaction.$queryRaw(
    addAll([{ identifier: 'email_mentions', payload: { id }, job_key: jobKey(id), run_at: runAt }]),
  )
  return note
}

export async function deleteInternalNote(id: string, context: Context): Result<'DeleteInternalNoteResult'> {
  const { language } = context
  const known = await findNote(id, context)
  if (!known) return refuse(language, 'UnknownInternalNote', {})
  const { note, registration, event } = known
  const terms = {
    allowed: (requester: ViewerRow | null, now: EventRow) =>
      can.annotateOne(requester, registration, now) && can.deleteInternalNote(requester, note, now),
    version: null,
  }
  return changingEvent(event, terms, context, async ({ transaction, at }): Result<'DeleteInternalNoteResult'> => {
    const right = rightToAnnotate(context.viewer, registration, event)
    const { count } = await transaction.internalNote.deleteMany({ where: { id } })
    if (count === 0 || !right) return refuse(language, 'UnknownInternalNote', {})
    await transaction.$queryRaw(remove(jobKey(id)))
    const before: Prisma.InputJsonObject = { note: id, isOwn: note.authorId === context.viewer?.id }
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'INTERNAL_NOTE_DELETED',
        at,
        eventId: event.id,
        registrationId: registration.id,
        before,
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [], staffOnlyIds: [registration.id] })
    return { __typename: 'InternalNoteDeleted', id, registration }
  })
}

/** Null for a note that the viewer wouldn't see even with a second factor. */
async function findNote(
  id: string,
  { database, viewer }: Context,
): Promise<{ note: InternalNoteRow; registration: RegistrationRow; event: EventRow } | null> {
  const found = isId(id)
    ? await database.internalNote.findUnique({ where: { id }, include: { registration: { include: { event: true } } } })
    : null
  if (!found) return null
  const {
    registration: { event, ...registration },
    ...note
  } = found
  const strengthened = viewer && { ...viewer, hasShownSecondFactor: true }
  return can.annotateOne(strengthened, registration, event) ? { note, registration, event } : null
}
