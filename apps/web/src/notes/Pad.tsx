import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, use, useState } from 'react'
import type { PadNoteFragment } from '../__generated__/graphql.ts'
import { readFragment } from '../__generated__/index.ts'
import { useNotesChanges } from '../kernel/live.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { PresentTime } from '../ui/When.tsx'
import { Composer } from './Composer.tsx'
import { EarlierNotes } from './EarlierNotes.tsx'
import { type Draft, emptyDraft, useKeptDraft } from './keptDraft.ts'
import type { MenuItem } from './menu.ts'
import { NoteItem } from './NoteItem.tsx'
import { NotesOfSession, PadNote, RemoveNote, saidIn } from './notesOfSession.ts'
import { TroubleItem } from './TroubleItem.tsx'
import { useSending } from './useSending.ts'
import { useWaitingNotes, type WaitingNote } from './waitingNotes.ts'

interface PadProps {
  slug: string
  sessionId: string
  /** The author whose unsent notes are stored on this device. */
  writer: string
  items: readonly MenuItem[]
  /** If false, notes are read-only. */
  mayWrite: boolean
}

/** The notes of one session, and the input for the next claim. */
export function Pad({ slug, sessionId, writer, items, mayWrite }: PadProps) {
  const { t } = useLingui()
  const now = use(PresentTime)
  const variables = { slug, sessionId }
  const { data, error, refetch } = useQuery(NotesOfSession, { variables, fetchPolicy: 'cache-and-network' })
  const send = useSending(sessionId)
  const [remove] = useMutation(RemoveNote)
  const [refused, setRefused] = useState<Refused | null>()
  const [draft, setDraft] = useKeptDraft(`note begun in ${sessionId} by ${writer}`)
  /** The unfinished note that was set aside to edit an existing one. */
  const [begun, setBegun] = useState<Draft | null>(null)
  const reload = () => void refetch().catch(() => {})
  const waiting = useWaitingNotes(`notes of ${sessionId} by ${writer}`, async (one) => {
    const answered = await send(one)
    reload()
    return answered
  })
  useNotesChanges(sessionId, reload)
  const page = data?.event?.session?.notes
  const written = page?.edges.map(({ node }) => readFragment(PadNote, node)) ?? []
  const unsent = new Map(waiting.all.map((one) => [one.id, one]))

  function save() {
    const heardAt = draft.heardAt ?? new Date(now()).toISOString()
    const said = { ...draft.said, text: draft.said.text.trim() }
    waiting.put({ id: draft.id ?? crypto.randomUUID(), version: draft.version, said, heardAt })
    goOn()
  }

  /** Continues with the note that was set aside, or a new one on the same topic. */
  function goOn() {
    setDraft(begun ?? { ...emptyDraft, said: { ...draft.said, text: '', groupKeys: [] } })
    setBegun(null)
    document.getElementById('note-text')?.focus()
  }

  function change(note: PadNoteFragment) {
    open(unsent.get(note.id) ?? { ...note, said: saidIn(note) })
  }

  function open({ id, version, said, heardAt }: Pick<WaitingNote, 'id' | 'version' | 'said' | 'heardAt'>) {
    if (draft.id === null && draft.said.text.trim() !== '') setBegun(draft)
    setDraft({ id, version, said, heardAt })
    document.getElementById('note-text')?.focus()
  }

  function changeLast() {
    const last = waiting.all.at(-1)
    const own = written.find(({ isOwn }) => isOwn)
    if (last) open(last)
    else if (own) change(own)
  }

  async function takeOut({ id, version }: PadNoteFragment) {
    setRefused(undefined)
    const answer = await remove({ variables: { id, version } }).catch(() => null)
    const result = answer?.data?.removeNote
    if (result?.__typename !== 'NoteRemoved') setRefused(result ?? null)
    reload()
  }

  const drawn = (note: PadNoteFragment) => (
    <NoteItem
      key={note.id}
      {...note}
      topic={note.topic?.title ?? null}
      groups={note.groups.map(({ name }) => name)}
      institute={note.institute?.name ?? null}
      onEdit={mayWrite ? () => change(note) : undefined}
      onRemove={mayWrite ? () => takeOut(note) : undefined}
    />
  )

  return (
    <div className="mt-5 grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      {mayWrite && (
        <div className="xl:sticky xl:top-4 xl:self-start">
          <Composer
            value={draft.said}
            items={items}
            isChange={draft.id !== null}
            onValue={(said) => setDraft({ ...draft, said })}
            onSave={save}
            onLast={changeLast}
            onCancel={goOn}
          />
          <Line isBroken={waiting.isBroken} count={waiting.all.filter(({ trouble }) => trouble === null).length} />
        </div>
      )}
      <section aria-label={t({ id: 'notes.session-notes', message: 'Session notes' })} className="min-w-0">
        <h2 className="border-line-strong border-b pb-1 text-20">
          <Trans id="notes.session-notes">Session notes</Trans>
        </h2>
        {refused !== undefined && <RefusalNotice refused={refused} onRefetch={reload} />}
        {error && !data && (
          <p className="py-3 text-ink-2">
            <Trans id="notes.notes-could-not-be-loaded">
              We couldn’t load the notes. Anything you write is saved on this device and sent later.
            </Trans>
          </p>
        )}
        <ul>
          {waiting.all.toReversed().map((one) => (
            <UnsentNote key={one.id} note={one} items={items} waiting={waiting} onEdit={() => open(one)} />
          ))}
          {written.filter(({ id }) => unsent.get(id)?.trouble !== null || !unsent.has(id)).map(drawn)}
        </ul>
        {data && written.length === 0 && waiting.all.length === 0 && (
          <p className="py-3 text-ink-2">
            <Trans id="notes.nothing-yet-what-others-write">
              Nothing yet. Other people’s notes appear here as they save them.
            </Trans>
          </p>
        )}
        {page?.pageInfo.hasNextPage && (
          <EarlierNotes slug={slug} sessionId={sessionId} after={page.pageInfo.endCursor ?? null} draw={drawn} />
        )}
      </section>
    </div>
  )
}

interface UnsentProps {
  note: WaitingNote
  items: readonly MenuItem[]
  waiting: ReturnType<typeof useWaitingNotes>
  onEdit: () => void
}

/** An unsaved note: waiting to be sent, or refused by the server. */
function UnsentNote({ note, items, waiting, onEdit }: UnsentProps) {
  const { trouble } = note
  if (!trouble)
    return (
      <NoteItem
        {...inWords(note.said, items)}
        heardAt={note.heardAt}
        state={
          <p className="mt-1 text-13 text-ink-2 italic">
            <Trans id="notes.waits-to-be-sent">Waiting to be sent</Trans>
          </p>
        }
        onEdit={onEdit}
      />
    )
  return (
    <TroubleItem
      note={note}
      trouble={trouble}
      onMine={() => trouble.kind === 'CHANGED' && waiting.put({ ...note, version: trouble.version })}
      onAnother={() => {
        waiting.letGo(note.id)
        waiting.put({ ...note, id: crypto.randomUUID(), version: null })
      }}
      onEdit={onEdit}
      onLetGo={() => waiting.letGo(note.id)}
    />
  )
}

function inWords({ kind, topicId, groupKeys, text }: Draft['said'], items: readonly MenuItem[]) {
  const labelOf = (what: MenuItem['what'], value: string | null) =>
    items.find((item) => item.what === what && item.value === value)?.label ?? null
  return {
    kind,
    text,
    topic: labelOf('TOPIC', topicId),
    institute: null,
    groups: groupKeys.map((key) => labelOf('GROUP', key) ?? key),
  }
}

/** Connection status: whether notes can currently be sent. */
function Line({ isBroken, count }: { isBroken: boolean; count: number }): ReactNode {
  return (
    <p role="status" className="mt-3 border-offered border-s-4 ps-3 text-15 empty:hidden">
      {isBroken && (
        <>
          <Trans id="notes.youre-offline-keep-writing-notes">
            You’re offline. Keep writing. Notes are saved on this device and sent when you’re back online.
          </Trans>{' '}
          <Plural id="notes.notes-wait" value={count} one="# note waiting." other="# notes waiting." />
        </>
      )}
    </p>
  )
}
