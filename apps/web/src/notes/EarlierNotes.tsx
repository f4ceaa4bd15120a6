import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { PadNoteFragment } from '../__generated__/graphql.ts'
import { readFragment } from '../__generated__/index.ts'
import { useNotesChanges } from '../kernel/live.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { NotesOfSession, PadNote } from './notesOfSession.ts'

interface EarlierProps {
  slug: string
  sessionId: string
  /** Cursor of the last visible note. */
  after: string | null
  draw: (note: PadNoteFragment) => ReactNode
}

/** Earlier notes, loaded page by page on request. */
export function EarlierNotes({ slug, sessionId, after, draw }: EarlierProps) {
  const [isShown, setShown] = useState(false)
  const { data, error, loading, refetch } = useQuery(NotesOfSession, {
    variables: { slug, sessionId, after },
    fetchPolicy: 'cache-and-network',
    skip: !isShown,
  })
  useNotesChanges(sessionId, () => isShown && void refetch().catch(() => {}))
  const page = data?.event?.session?.notes
  if (!page)
    return (
      <div className="py-3">
        {error && (
          <p className="mb-2 text-15 text-ink-2">
            <Trans id="notes.earlier-notes-could-not-be">We couldn’t load the earlier notes.</Trans>
          </p>
        )}
        <StaffButton
          busy={loading && isShown}
          onClick={() => (isShown ? void refetch().catch(() => {}) : setShown(true))}
        >
          <Trans id="notes.show-earlier-notes">Show earlier notes</Trans>
        </StaffButton>
      </div>
    )
  return (
    <>
      <ul>{page.edges.map(({ node }) => draw(readFragment(PadNote, node)))}</ul>
      {page.pageInfo.hasNextPage && (
        <EarlierNotes slug={slug} sessionId={sessionId} after={page.pageInfo.endCursor ?? null} draw={draw} />
      )}
    </>
  )
}
