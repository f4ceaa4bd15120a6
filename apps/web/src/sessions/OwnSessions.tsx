import { Trans } from '@lingui/react/macro'
import { use, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useLazyQuery } from '../app/data.ts'
import { Button } from '../ui/Button.tsx'
import { PresentTime, useWhen } from '../ui/When.tsx'
import { ClashNotice } from './ClashNotice.tsx'
import { JoinLink } from './joinLink.ts'

const OwnSessionsOfRegistration = graphql(`
  fragment OwnSessions_registration on Registration {
    attendance {
      kind
      session {
        id
      }
    }
    event {
      slug
      sessions {
        id
        title
        capacity
        hasJoinLink
        linkShownAt
      }
      ...ClashNotice_event
    }
  }
`)

/** Of a person who holds a seat: which sessions they have a place in, how to join, and which of them overlap. */
export function OwnSessions({ registration: given }: { registration: FragmentType<typeof OwnSessionsOfRegistration> }) {
  const { event, attendance } = readFragment(OwnSessionsOfRegistration, given)
  const own = event.sessions.flatMap((session) => {
    const kind = attendance.find((each) => each.session.id === session.id)?.kind
    const isTold = kind === 'WAITS' || kind === 'SPEAKS' || (kind === 'COMES' && session.capacity !== null)
    return isTold || (kind === 'COMES' && session.hasJoinLink) ? [{ session, kind }] : []
  })
  const attended = attendance.filter(({ kind }) => ['COMES', 'WAITS', 'SPEAKS'].includes(kind))
  return (
    <>
      <ClashNotice event={event} chosen={attended.map(({ session }) => session.id)} />
      {own.length > 0 && (
        <ul className="mt-5 grid gap-4">
          {own.map(({ session, kind }) => (
            <li key={session.id} className="border-line border-b pb-4">
              <p className="font-medium">{session.title}</p>
              {(kind !== 'COMES' || session.capacity !== null) && (
                <p className="text-15 text-ink-2">
                  {kind === 'SPEAKS' ? (
                    <Trans>You speak in this session. Who speaks is not published.</Trans>
                  ) : kind === 'COMES' ? (
                    <Trans>You have a place in this session.</Trans>
                  ) : (
                    <Trans>This session is full. You are waiting, and get the next place that falls free to you.</Trans>
                  )}
                </p>
              )}
              {session.hasJoinLink && kind !== 'WAITS' && <Join sessionId={session.id} shownAt={session.linkShownAt} />}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Join({ sessionId, shownAt }: { sessionId: string; shownAt: string | null }) {
  const when = useWhen()
  const [load, { data, loading, error }] = useLazyQuery(JoinLink)
  const [asked, setAsked] = useState(false)
  const isDue = shownAt === null || Date.parse(shownAt) <= use(PresentTime)()
  const isEarly = asked && data && !data.joinLink
  if (asked && data?.joinLink)
    return (
      <p className="mt-1">
        <a href={data.joinLink} rel="noreferrer" className="break-all text-accent underline underline-offset-4">
          {data.joinLink}
        </a>
      </p>
    )
  return (
    <div className="mt-2 grid justify-items-start gap-1.5 print:hidden">
      {shownAt && !isDue && (
        <p className="text-15 text-ink-2">
          <Trans>The link to join is shown here from {when({ at: shownAt })}.</Trans>
        </p>
      )}
      {isDue && (
        <Button
          kind="secondary"
          disabled={loading}
          onClick={() => {
            setAsked(true)
            void load({ variables: { sessionId } })
          }}
        >
          <Trans>Show the link to join</Trans>
        </Button>
      )}
      <p role="status" className="text-15 text-ink-2">
        {isEarly && <Trans>It is not shown yet.</Trans>}
        {asked && error && <Trans>The link could not be loaded. Please try again.</Trans>}
      </p>
    </div>
  )
}
