import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { useLocation } from 'wouter'
import type { NotesOfEventQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { RuleLine } from '../sessions/RuleLine.tsx'
import { Select } from '../ui/forms/inputs.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { PresentTime, useWhen } from '../ui/When.tsx'
import type { MenuItem } from './menu.ts'
import { kindWords } from './noteWords.ts'
import { Pad } from './Pad.tsx'

const NotesOfEvent = graphql(`
  query NotesOfEvent($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        writeNotes
      }
      groups {
        key
        name
      }
      topics {
        id
        title
      }
      sessions {
        id
        title
        startsAt
        endsAt
        rule
        viewerCan {
          writeNotes
        }
      }
    }
  }
`)

type EventOfNotes = NonNullable<NotesOfEventQuery['event']>

/** The rapporteurs' pad: selects the session, shows its attribution rule, and records what was said. */
export function NotesPage({ slug, sessionId }: { slug: string; sessionId?: string | undefined }) {
  const { data, error, refetch } = useQuery(NotesOfEvent, { variables: { slug } })
  const [, navigate] = useLocation()
  const now = use(PresentTime)()
  const when = useWhen()
  const items = useMenuItems(data?.event ?? null)
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  const sessions = event?.sessions.filter(({ viewerCan }) => viewerCan.writeNotes) ?? []
  if (!event?.viewerCan.writeNotes) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  const session = sessions.find(({ id }) => id === sessionId) ?? sessions[placeNow(sessions, now)]

  return (
    <Page title={<Trans id="common.notes">Notes</Trans>}>
      {session ? (
        <>
          <div className="mt-4 grid gap-4 border-line border-b pb-4 lg:grid-cols-2 lg:items-end">
            <Select
              id="session"
              label={<Trans id="common.session">Session</Trans>}
              value={session.id}
              onValue={(id) => navigate(paths.manage(slug, `notes/${id}`))}
              choices={sessions.map(({ id, title, startsAt }) => ({
                value: id,
                label: `${when({ at: startsAt, as: 'brief' })} · ${title}`,
              }))}
            />
            <RuleLine rule={session.rule} />
          </div>
          <Pad
            key={session.id}
            slug={slug}
            sessionId={session.id}
            writer={viewer?.email ?? ''}
            items={items}
            mayWrite={session.rule !== 'CLOSED'}
          />
        </>
      ) : (
        <div className="mt-5">
          <Nothing title={<Trans id="notes.no-session-to-take-notes">No session to take notes in</Trans>}>
            <Trans id="notes.notes-belong-to-session-of">Notes belong to a session. None is open to you.</Trans>
          </Nothing>
        </div>
      )}
    </Page>
  )
}

/** Index of the running session, else of the next one, else of the last. */
function placeNow(sessions: EventOfNotes['sessions'], now: number): number {
  const place = sessions.findIndex(({ endsAt }) => Date.parse(endsAt) > now)
  return place === -1 ? sessions.length - 1 : place
}

function useMenuItems(event: EventOfNotes | null): MenuItem[] {
  const { t } = useLingui()
  if (!event) return []
  return [
    ...Object.entries(kindWords).map(([value, words], place) => ({
      code: String(place + 1),
      what: 'KIND' as const,
      value,
      label: t(words),
    })),
    ...event.groups.map(({ key, name }, place) => ({
      code: `g${place + 1}`,
      what: 'GROUP' as const,
      value: key,
      label: name,
    })),
    ...event.topics.map(({ id, title }, place) => ({
      code: `t${place + 1}`,
      what: 'TOPIC' as const,
      value: id,
      label: title,
    })),
  ]
}
