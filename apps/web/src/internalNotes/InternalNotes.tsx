import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { NewNote } from './NewNote.tsx'
import { NoteItem } from './NoteItem.tsx'

const NotesOfRegistration = graphql(`
  fragment InternalNotes_Registration on Registration {
    reference
    internalNotes {
      id
      ...InternalNote_Item
    }
  }
`)

/** Notes between staff about an application. Renders nothing if they are hidden from the viewer. */
export function InternalNotes({ registration }: { registration: FragmentType<typeof NotesOfRegistration> }) {
  const { reference, internalNotes } = readFragment(NotesOfRegistration, registration)
  if (!internalNotes) return null
  return (
    <section aria-labelledby="internal-notes" className="mt-6 border-line-strong border-t pt-4">
      <h3 id="internal-notes" className="font-medium">
        <Trans id="internal-notes.internal-notes">Internal notes</Trans>
      </h3>
      {internalNotes.length > 0 && (
        <ul className="mt-2 grid gap-3">
          {internalNotes.map((note) => (
            <NoteItem key={note.id} note={note} />
          ))}
        </ul>
      )}
      <NewNote key={reference} reference={reference} />
    </section>
  )
}
