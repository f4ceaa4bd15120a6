import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ProgrammeOfStaffQuery } from '../../__generated__/graphql.ts'
import { graphql, readFragment } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { localOf } from '../../ui/staff/zoned.ts'
import { useZoneName } from '../../ui/When.tsx'
import { parallelSets } from '../breakouts/parallel.ts'
import { PendingMove } from './PendingMove.tsx'
import { RoomWarnings } from './RoomWarnings.tsx'
import { SessionEditor } from './SessionEditor.tsx'
import { SessionList } from './SessionList.tsx'
import { emptySession, sessionDraft } from './sessionDraft.ts'
import { onClocks, ProgrammeSession } from './sessionFacts.ts'
import { Timetable } from './Timetable.tsx'
import { isSameSlot, type Slot } from './timetable.ts'
import { useIsWide } from './useIsWide.ts'

const ProgrammeOfStaff = graphql(`
  query ProgrammeOfStaff($slug: String!) {
    event(slug: $slug) {
      slug
      zone
      startsAt
      languages
      viewerCan {
        manageSessions
        assignBreakouts
      }
      venue {
        rooms {
          name
        }
      }
      ...RoomWarnings_event
      sessions {
        id
        kind
        startsAt
        endsAt
        ...ProgrammeSession
      }
    }
  }
`)

/** New time of a session that is being moved. */
interface Move {
  id: string
  slot: Slot
}

/** The programme as a timetable, changed by dragging, with keys, or in an editor beside it. */
export function ProgrammePage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(ProgrammeOfStaff, { variables: { slug } })
  const zoneName = useZoneName()
  const isWide = useIsWide()
  const [move, setMove] = useState<Move | null>(null)
  /** Id of the session in the editor; empty for a new one. */
  const [edited, setEdited] = useState<string | null>(null)
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />

  const { zone } = event
  const sessions = event.sessions.map((session) => onClocks(readFragment(ProgrammeSession, session), zone))
  const moved = move && sessions.find(({ id }) => id === move.id)
  const shown = sessions.map((session) => (session.id === move?.id ? { ...session, ...move.slot } : session))
  const inEditor = sessions.find(({ id }) => id === edited)
  const close = () => setEdited(null)

  function propose(id: string, slot: Slot) {
    const before = sessions.find((session) => session.id === id)
    setMove(!before || isSameSlot(before, slot) ? null : { id, slot })
  }

  return (
    <Page
      title={<Trans id="common.programme">Programme</Trans>}
      actions={<ProgrammeActions slug={slug} event={event} onAdd={() => setEdited('')} />}
    >
      <p className="mt-1 text-13 text-ink-2">
        <Trans id="sessions.times-are-those-of-event">
          Times are in the event’s time zone: {zoneName(zone, event.startsAt)}.
        </Trans>
      </p>
      <RoomWarnings event={event} />
      <div className="mt-5 grid gap-6 xl:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          {sessions.length === 0 ? (
            <NoSessions />
          ) : isWide ? (
            <Timetable sessions={shown} movedId={move?.id ?? null} onMove={propose} onOpen={setEdited} />
          ) : (
            <SessionList sessions={sessions} onOpen={setEdited} />
          )}
        </div>
        {edited !== null && (edited === '' || inEditor) && (
          <SessionEditor
            key={inEditor ? `${inEditor.id} ${inEditor.version}` : 'new'}
            slug={slug}
            zone={zone}
            rooms={event.venue?.rooms.map(({ name }) => name) ?? []}
            session={inEditor ?? null}
            before={inEditor ? sessionDraft(inEditor, zone) : emptySession(localOf(event.startsAt, zone))}
            onRefetch={() => void refetch()}
            onClose={close}
          />
        )}
      </div>
      {move && moved && (
        <PendingMove
          key={moved.id}
          session={moved}
          slot={move.slot}
          zone={zone}
          onSlot={(slot) => setMove({ id: moved.id, slot })}
          onDone={() => setMove(null)}
          onRefetch={() => void refetch()}
        />
      )}
    </Page>
  )
}

interface ActionsProps {
  slug: string
  event: NonNullable<ProgrammeOfStaffQuery['event']>
  onAdd: () => void
}

function ProgrammeActions({ slug, event, onAdd }: ActionsProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      {event.viewerCan.assignBreakouts && parallelSets(event.sessions).length > 0 && (
        <TextLink to={paths.manage(slug, 'sessions/breakouts')}>
          <Trans id="sessions.spread-people-over-breakouts">Assign people to breakouts</Trans>
        </TextLink>
      )}
      {event.viewerCan.manageSessions && (
        <StaffButton kind="primary" onClick={onAdd}>
          <Trans id="common.add-session">Add a session</Trans>
        </StaffButton>
      )}
    </div>
  )
}

function NoSessions() {
  return (
    <Nothing title={<Trans id="sessions.no-sessions-yet">No sessions yet</Trans>}>
      <Trans id="sessions.session-is-dated-part-of">
        A session is a part of the event with its own time. Add the first to start the timetable.
      </Trans>
    </Nothing>
  )
}
