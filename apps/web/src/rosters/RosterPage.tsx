import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useLocation, useSearchParams } from 'wouter'
import type { RosterOfSessionQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { Select } from '../ui/forms/inputs.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { DeleteButton } from '../ui/staff/DeleteButton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { toast } from '../ui/Toast.tsx'
import { InZoneOf } from '../ui/When.tsx'
import { RosterFile } from './RosterFile.tsx'
import { RosterPreview } from './RosterPreview.tsx'
import { useRoster } from './useRoster.ts'

const RosterOfSession = graphql(`
  query RosterOfSession($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      zone
      sessions {
        id
        title
        startsAt
        endsAt
        viewerCan {
          importRoster
        }
        roster {
          id
          leastMinutes
          people(first: 1) {
            totalCount
          }
        }
      }
    }
  }
`)

type SessionWithRoster = NonNullable<RosterOfSessionQuery['event']>['sessions'][number]

/** Records attendance by the roster of a session's video conference. */
export default function RosterPage({ slug }: { slug: string }) {
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const { data, error, refetch } = useQuery(RosterOfSession, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  const sessions = event.sessions.filter(({ viewerCan }) => viewerCan.importRoster)
  const session = sessions.find(({ id }) => id === search.get('session')) ?? sessions[0]
  if (!session) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  const rosterId = search.get('roster')
  const show = (sessionId: string, roster?: string) => {
    const params = new URLSearchParams({ session: sessionId, ...(roster !== undefined && { roster }) })
    navigate(`${paths.manage(slug, 'check-in/video-call')}?${params}`, { replace: true })
  }
  return (
    <Page
      title={<Trans id="rosters.attendance-from-video-call">Attendance from a video call</Trans>}
      actions={
        <TextLink to={paths.manage(slug, 'check-in')}>
          <Trans id="attendance.back-to-check-in">Back to check-in</Trans>
        </TextLink>
      }
    >
      <InZoneOf zone={event.zone}>
        <div className="mt-5 grid max-w-measure gap-6">
          <Select
            id="session"
            label={<Trans id="common.session">Session</Trans>}
            value={session.id}
            onValue={(id) => show(id)}
            choices={sessions.map(({ id, title }) => ({ value: id, label: title }))}
          />
          {rosterId ? (
            <RosterPreview key={rosterId} id={rosterId} session={session} onDone={() => show(session.id)} />
          ) : (
            <>
              {session.roster && <Recorded roster={session.roster} />}
              <RosterFile
                key={session.id}
                sessionId={session.id}
                zone={event.zone}
                replaces={session.roster !== null}
                onRead={(id) => show(session.id, id)}
              />
            </>
          )}
        </div>
      </InZoneOf>
    </Page>
  )
}

/** What the recorded roster counted, with a way to take it back. */
function Recorded({ roster: { id, leastMinutes, people } }: { roster: NonNullable<SessionWithRoster['roster']> }) {
  const { remove, busy } = useRoster()

  async function takeBack() {
    const refused = await remove(id)
    toast(
      refused === undefined ? (
        <Trans id="rosters.attendance-deleted">Attendance from the video call deleted</Trans>
      ) : (
        (refused?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
      ),
    )
  }

  return (
    <section className="border-line border-y py-3">
      <p>
        <Plural
          id="rosters.people-attended-long-enough"
          value={people.totalCount}
          one={`# person attended for at least ${leastMinutes} minutes, according to the imported file.`}
          other={`# people attended for at least ${leastMinutes} minutes, according to the imported file.`}
        />
      </p>
      <div className="mt-2">
        <DeleteButton
          busy={busy}
          title={<Trans id="rosters.delete-this-attendance">Delete this attendance?</Trans>}
          consequence={
            <Plural
              id="rosters.people-lose-attendance"
              value={people.totalCount}
              one="# person is no longer recorded as attending by this file. A certificate that they no longer earn is revoked. Check-ins and corrections stay."
              other="# people are no longer recorded as attending by this file. Certificates that they no longer earn are revoked. Check-ins and corrections stay."
            />
          }
          onConfirm={takeBack}
        >
          <Trans id="rosters.delete-attendance">Delete this attendance</Trans>
        </DeleteButton>
      </div>
    </section>
  )
}
