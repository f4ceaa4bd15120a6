import { useApolloClient, useLazyQuery, useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type FormEvent, type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { unsavedDrafts } from '../ui/forms/unsavedDrafts.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { MentionField } from './MentionField.tsx'
import { colleaguesOf, countMentions, withIds } from './mentionDraft.ts'
import { useDeleteNote } from './useDeleteNote.tsx'

const WriteNote = graphql(`
  mutation WriteInternalNote($input: WriteInternalNoteInput!) {
    writeInternalNote(input: $input) {
      __typename
      ... on InternalNoteWritten {
        emailed
        note {
          id
        }
        registration {
          reference
          ...InternalNotes_Registration
        }
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const Colleagues = graphql(`
  query Colleagues($reference: String!) {
    registration(reference: $reference) {
      reference
      mentionableStaff {
        id
        member {
          name
          institute {
            slug
            name
          }
        }
      }
    }
  }
`)

/**
 * Writes a note; the button shows how many colleagues will be emailed, and the toast can undo it. Ctrl or ⌘ + Enter submits. The
 * tab stores unsaved text.
 */
export function NewNote({ reference }: { reference: string }) {
  const { text, setText } = useNoteText(reference)
  const [refused, setRefused] = useState<Refused | null>()
  const [send, { loading }] = useMutation(WriteNote)
  const { remove } = useDeleteNote()
  // Loaded on demand: few people who read an application write a note on it.
  const [read, { data, loading: isReading }] = useLazyQuery(Colleagues)
  const colleagues = colleaguesOf(data?.registration?.mentionableStaff ?? [])
  const mentioned = countMentions(text, colleagues)
  // Until colleagues are loaded, it is unknown who would be emailed.
  const busy = loading || (isReading && text.includes('@'))

  const readColleagues = () => void read({ variables: { reference } }).catch(() => {})
  const readIfMentioned = useEffectEvent(() => {
    if (text.includes('@')) readColleagues()
  })
  useEffect(() => readIfMentioned(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    setRefused(undefined)
    const input = { reference, text: withIds(text, colleagues) }
    const answer = await send({ variables: { input } }).then(
      ({ data }) => data?.writeInternalNote,
      () => undefined,
    )
    if (answer?.__typename !== 'InternalNoteWritten') {
      const first = answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : undefined
      return setRefused(answer ? { ...answer, message: first ?? answer.message } : null)
    }
    setText('')
    const { emailed, note } = answer
    toast(<Saved emailed={emailed} />, () => void remove(note.id))
  }

  function pressKey(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    // Otherwise the page's own shortcut would save the review.
    event.preventDefault()
    if (!busy && text.trim() !== '') event.currentTarget.requestSubmit()
  }

  return (
    <form onSubmit={submit} onKeyDown={pressKey} className="mt-3 grid justify-items-start gap-2 print:hidden">
      <div className="w-full">
        <MentionField value={text} colleagues={colleagues} onFocus={readColleagues} onValue={setText} />
      </div>
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {text.trim() !== '' && (
        <StaffButton kind="primary" type="submit" busy={busy}>
          <Plural
            id="internal-notes.save-and-email"
            value={mentioned}
            _0="Save note"
            one="Save note and email # person"
            other="Save note and email # people"
          />
        </StaffButton>
      )}
    </form>
  )
}

/** The unsaved text of a note. */
function useNoteText(reference: string) {
  const name = `note.${reference}`
  const unsaved = unsavedDrafts<string>(useApolloClient().cache)
  const [text, setText] = useState(() => unsaved.read(name) ?? '')
  return {
    text,
    setText: (next: string) => {
      unsaved.store(name, next === '' ? null : next)
      setText(next)
    },
  }
}

function Saved({ emailed }: { emailed: number }) {
  return (
    <>
      <Trans id="internal-notes.note-saved">Note saved.</Trans>
      {emailed > 0 && (
        <>
          {' '}
          <Plural
            id="internal-notes.emailed-in-minute"
            value={emailed}
            one="We’ll email # person in a minute, unless you undo this or delete the note."
            other="We’ll email # people in a minute, unless you undo this or delete the note."
          />
        </>
      )}
    </>
  )
}
