/** Matrix questions about internal notes. */
import { byId, byInput, type Mutating, ofRegistration, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

const write = byInput('writeInternalNote', '... on InternalNoteWritten { note { id } }')

/** The host's reviewer has written about the participant's application. */
async function noted({ world, ana, addresses }: Stage): Promise<{ id: string }> {
  const input = { reference: ana, text: 'Ask for the second letter.' }
  const { answer } = await world.ask<{ answer: { note: { id: string } } }>(
    write,
    { input },
    { as: addresses.hostReviewer },
  )
  return { id: answer.note.id }
}

export const internalNoteMutating: Record<string, Mutating> = {
  'Mutation.writeInternalNote': {
    document: byInput('writeInternalNote'),
    variables: ({ ana }) => ({ input: { reference: ana, text: 'Ask for the second letter.' } }),
  },
  'Mutation.deleteInternalNote (the host reviewer’s)': { document: byId('deleteInternalNote'), variables: noted },
}

export const internalNoteQuestions: Record<string, Question> = {
  'Registration.internalNotes (the host reviewer’s)': ofRegistration('internalNotes { id }', 'ana', {
    prepare: async (stage) => {
      await noted(stage)
      return {}
    },
  }),
  'Registration.mentionableStaff': ofRegistration('mentionableStaff { id }'),
}
