/** Sends pending notes from the device and reports the server's answers. */
import { useMutation } from '@apollo/client/react'
import { readFragment } from '../__generated__/index.ts'
import { ChangeNote, PadNote, saidIn, WriteNote } from './notesOfSession.ts'
import type { Answered, WaitingNote } from './waitingNotes.ts'

/** Rejects if the server didn't answer. */
export function useSending(sessionId: string): (one: WaitingNote) => Promise<Answered> {
  const [write] = useMutation(WriteNote)
  const [change] = useMutation(ChangeNote)

  async function ask({ id, version, said, heardAt }: WaitingNote) {
    if (version === null)
      return (await write({ variables: { input: { id, sessionId, heardAt, ...said } } })).data?.writeNote
    return (await change({ variables: { input: { id, version, ...said } } })).data?.changeNote
  }

  return async (one) => {
    const result = await ask(one)
    if (!result) throw new Error('No answer came.')
    switch (result.__typename) {
      case 'NoteWritten':
      case 'NoteChanged': {
        const note = readFragment(PadNote, result.note)
        return { note: { ...saidIn(note), version: note.version } }
      }
      case 'NoteChangedMeanwhile': {
        const theirs = readFragment(PadNote, result.note)
        const { message } = result
        return { trouble: { kind: 'CHANGED', message, theirs: saidIn(theirs), version: theirs.version } }
      }
      case 'NoteAlreadyRemoved':
        return { trouble: { kind: 'TAKEN_OUT', message: result.message } }
      case 'InvalidInput':
        return { trouble: { kind: 'REFUSED', message: result.fields.map(({ message }) => message).join(' ') } }
      default:
        return { trouble: { kind: 'REFUSED', message: result.message } }
    }
  }
}
