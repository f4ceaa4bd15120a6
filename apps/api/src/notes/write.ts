/** Writes, changes and removes notes. A device that doesn't know whether its request arrived repeats it. */
import { isDeepStrictEqual } from 'node:util'
import type { ChangeNoteInput, ResolversTypes, WriteNoteInput } from '../__generated__/resolvers.ts'
import { isId } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import type { NoteRow } from '../request/rows.ts'
import { findSession } from '../sessions/change.ts'
import { findNote, type Noting, noting, recordNote, saidProblems, storedSaid } from './change.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const aDay = 86_400_000

export async function writeNote(
  { id, sessionId, heardAt, ...given }: WriteNoteInput,
  context: Context,
): Promise<Result<'WriteNoteResult'>> {
  const { language } = context
  const known = await findSession(sessionId, context)
  if (!known) return refuse(language, 'UnknownSession', {})
  const said = storedSaid(given)
  return noting(known.event, known.session, said.text, context, async (held): Promise<Result<'WriteNoteResult'>> => {
    const { transaction, right, session, isOver, marks, at } = held
    if (!isId(id)) return invalidInput(language, fieldProblem('id', 'MALFORMED'))
    const before = await transaction.note.findUnique({ where: { id } })
    const writtenBy = context.viewer?.id ?? ''
    if (before) return writtenBefore(before, { sessionId, writtenBy, text: said.text }, context)
    if (session.rule === 'CLOSED' || isOver) return refuse(language, 'NotesNotAllowed', {})
    const fieldProblems = await saidProblems(given, held)
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    const isPlausible = heardAt != null && heardAt <= at && heardAt.getTime() > at.getTime() - aDay
    const { count } = await transaction.note.createMany({
      data: [
        {
          id,
          sessionId,
          ...said,
          marks,
          writtenBy,
          instituteId: right.instituteId,
          heardAt: isPlausible ? heardAt : at,
          changedAt: at,
        },
      ],
      skipDuplicates: true,
    })
    const note = await transaction.note.findUniqueOrThrow({ where: { id } })
    if (count === 0) return writtenBefore(note, { sessionId, writtenBy, text: said.text }, context)
    await recordNote(held, 'NOTE_WRITTEN', id, context)
    return { __typename: 'NoteWritten', note }
  })
}

/** For a repeated request, returns the note as it is. Others' ids are treated as unknown. */
function writtenBefore(
  note: NoteRow,
  { sessionId, writtenBy, text }: { sessionId: string; writtenBy: string; text: string },
  { language }: Context,
): Result<'WriteNoteResult'> {
  if (note.sessionId !== sessionId || note.writtenBy !== writtenBy)
    return invalidInput(language, fieldProblem('id', 'TAKEN'))
  return note.removedAt ? refuse(language, 'NoteAlreadyRemoved', { text }) : { __typename: 'NoteWritten', note }
}

export async function changeNote(
  { id, version, ...given }: ChangeNoteInput,
  context: Context,
): Promise<Result<'ChangeNoteResult'>> {
  const { language } = context
  const known = await findNote(id, context)
  if (!known) return refuse(language, 'UnknownNote', {})
  const said = storedSaid(given)
  const answer = await noting(
    known.event,
    known.session,
    said.text,
    context,
    async (held): Promise<Result<'ChangeNoteResult'>> => {
      const { transaction, marks, at } = held
      const fieldProblems = await saidProblems(given, held)
      if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
      const before = await lockNote(held, id)
      if (!before) return refuse(language, 'UnknownNote', {})
      if (before.removedAt) return refuse(language, 'NoteAlreadyRemoved', { text: said.text })
      if (isDeepStrictEqual(storedSaid(before), said)) return { __typename: 'NoteChanged', note: before }
      if (before.version !== version) return refuse(language, 'NoteChangedMeanwhile', { note: before, text: said.text })
      const note = await transaction.note.update({
        where: { id },
        data: { ...said, marks, changedAt: at, version: { increment: 1 } },
      })
      await recordNote(held, 'NOTE_CHANGED', id, context)
      return { __typename: 'NoteChanged', note }
    },
  )
  return answer.__typename === 'UnknownSession' ? refuse(language, 'UnknownNote', {}) : answer
}

export async function removeNote(
  { id, version }: { id: string; version: number },
  context: Context,
): Promise<Result<'RemoveNoteResult'>> {
  const { language } = context
  const known = await findNote(id, context)
  if (!known) return refuse(language, 'UnknownNote', {})
  const answer = await noting(
    known.event,
    known.session,
    '',
    context,
    async (held): Promise<Result<'RemoveNoteResult'>> => {
      const { transaction, at } = held
      const before = await lockNote(held, id)
      if (!before) return refuse(language, 'UnknownNote', {})
      if (before.removedAt) return { __typename: 'NoteRemoved', id }
      if (before.version !== version) return refuse(language, 'NoteChangedMeanwhile', { note: before, text: '' })
      if (await transaction.findingNote.findFirst({ where: { noteId: id } })) return refuse(language, 'NoteInUse', {})
      const erased = { text: '', marks: [], removedAt: at, changedAt: at }
      await transaction.note.update({ where: { id }, data: { ...erased, version: { increment: 1 } } })
      await recordNote(held, 'NOTE_REMOVED', id, context)
      return { __typename: 'NoteRemoved', id }
    },
  )
  return answer.__typename === 'UnknownSession' ? refuse(language, 'UnknownNote', {}) : answer
}

async function lockNote({ transaction }: Noting, id: string): Promise<NoteRow | null> {
  await transaction.$queryRaw`select from note where id = ${id}::uuid for update`
  return transaction.note.findUnique({ where: { id } })
}
