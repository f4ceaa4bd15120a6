import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { NoteKind } from '../__generated__/graphql.ts'
import { useQuoted } from '../ui/quoted.ts'
import { DeleteButton } from '../ui/staff/DeleteButton.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { NoteText } from './NoteText.tsx'
import { kindWords } from './noteWords.ts'

interface ItemProps {
  kind: NoteKind
  text: string
  marks?: readonly { from: number; to: number; words: string; isName: boolean }[]
  topic: string | null
  groups: readonly string[]
  /** Null if it hasn't been sent yet. */
  institute: string | null
  heardAt: string
  /** Shown below: that it is waiting, or the server's answer. */
  state?: ReactNode
  onEdit?: () => void
  onRemove?: () => Promise<void>
}

/** Shown after the note is saved: a warning, not a refusal. */
function MarksNotice({ marks }: { marks: NonNullable<ItemProps['marks']> }) {
  const quoted = useQuoted()
  const listed = (some: typeof marks) => some.map(({ words }) => quoted(words)).join(', ')
  const names = marks.filter(({ isName }) => isName)
  const others = marks.filter(({ isName }) => !isName)
  return (
    <div role="status" className="empty:hidden">
      {names.length > 0 && (
        <p className="mt-1 border-fault border-s-4 ps-3 text-15">
          <Trans id="notes.this-note-names-somebody-replace">
            This note names someone: {listed(names)}. Replace the name with the group, or with what was said.
          </Trans>
        </p>
      )}
      {others.length > 0 && (
        <p className="mt-1 border-offered border-s-4 ps-3 text-13">
          <Trans id="notes.may-tell-who-was-there">
            This may reveal who was there: {listed(others)}. Reword the note to leave it out.
          </Trans>
        </p>
      )}
    </div>
  )
}

/** One claim from the session: kind and topic before it, the groups that made it after. */
export function NoteItem({
  kind,
  text,
  marks = [],
  topic,
  groups,
  institute,
  heardAt,
  state,
  onEdit,
  onRemove,
}: ItemProps) {
  const { t } = useLingui()
  const quoted = useQuoted()
  const { dense } = useMoments()
  const beginning = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return (
    <li className="border-line border-b py-3">
      <p className="flex flex-wrap items-baseline gap-x-2 text-13 text-ink-2">
        <span className="font-medium text-ink">{t(kindWords[kind])}</span>
        {topic && <span>{topic}</span>}
        <span className="ms-auto tabular-nums">
          <time dateTime={heardAt}>{dense(heardAt, 'time')}</time>
        </span>
      </p>
      <div className="mt-0.5">
        <NoteText text={text} marks={marks} />
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 text-13 text-ink-2">
        <span className="min-w-0">
          {groups.join(' · ')}
          {institute && (
            <>
              {' — '}
              <Trans id="notes.noted-by">noted by {institute}</Trans>
            </>
          )}
        </span>
        <span className="ms-auto flex">
          {onEdit && (
            <StaffButton
              kind="bare"
              onClick={onEdit}
              aria-label={t({ id: 'notes.change', message: `Edit: ${beginning}` })}
            >
              <Trans id="common.edit">Edit</Trans>
            </StaffButton>
          )}
          {onRemove && (
            <DeleteButton
              label={t({ id: 'notes.delete', message: `Delete: ${beginning}` })}
              title={<Trans id="notes.delete-this-note">Delete this note?</Trans>}
              consequence={quoted(beginning)}
              onConfirm={onRemove}
            >
              <Trans id="common.delete">Delete</Trans>
            </DeleteButton>
          )}
        </span>
      </div>
      <MarksNotice marks={marks} />
      {state}
    </li>
  )
}
