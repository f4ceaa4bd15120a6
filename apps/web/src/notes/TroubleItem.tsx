import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import type { Trouble, WaitingNote } from './waitingNotes.ts'

interface TroubleProps {
  note: WaitingNote
  trouble: Trouble
  onMine: () => void
  onAnother: () => void
  onEdit: () => void
  onLetGo: () => void
}

/**
 * A note that the server rejected or that conflicts: the reason, both texts if there are two, and the possible actions. Nothing
 * is resolved automatically.
 */
export function TroubleItem({ note, trouble, onMine, onAnother, onEdit, onLetGo }: TroubleProps) {
  return (
    <li className="border-line border-b py-3">
      <div role="alert" className="border-fault border-s-4 ps-3">
        {trouble.kind === 'CHANGED' ? (
          <p className="font-medium">
            <Trans id="notes.somebody-else-changed-this-note">
              Someone else changed this note first. Both versions are here. Nothing was overwritten.
            </Trans>
          </p>
        ) : (
          <p>{trouble.message}</p>
        )}
        <div className={trouble.kind === 'CHANGED' ? 'mt-2 grid gap-3 sm:grid-cols-2' : 'mt-2'}>
          <Version title={<Trans id="notes.your-version">Your version</Trans>} text={note.said.text} />
          {trouble.kind === 'CHANGED' && (
            <Version title={<Trans id="notes.current-version">Current version</Trans>} text={trouble.theirs.text} />
          )}
        </div>
        <div className="mt-2 flex flex-wrap gap-2">
          {trouble.kind === 'CHANGED' && (
            <>
              <StaffButton onClick={onMine}>
                <Trans id="notes.replace-with-yours">Replace with yours</Trans>
              </StaffButton>
              <StaffButton onClick={onLetGo}>
                <Trans id="notes.keep-current-version">Keep the current version</Trans>
              </StaffButton>
            </>
          )}
          {trouble.kind !== 'REFUSED' && (
            <StaffButton onClick={onAnother}>
              <Trans id="notes.keep-yours-as-another-note">Save yours as a separate note</Trans>
            </StaffButton>
          )}
          {trouble.kind === 'REFUSED' && (
            <StaffButton onClick={onEdit}>
              <Trans id="common.edit">Edit</Trans>
            </StaffButton>
          )}
          {trouble.kind !== 'CHANGED' && (
            <StaffButton kind="bare" onClick={onLetGo}>
              <Trans id="notes.discard">Discard</Trans>
            </StaffButton>
          )}
        </div>
      </div>
    </li>
  )
}

function Version({ title, text }: { title: ReactNode; text: string }) {
  return (
    <div className="min-w-0">
      <p className="text-13 text-ink-2">{title}</p>
      <p className="wrap-anywhere whitespace-pre-line">{text}</p>
    </div>
  )
}
