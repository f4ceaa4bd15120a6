import { useLazyQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { use, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { PresentTime, useWhen } from '../ui/When.tsx'
import { ClashNotice } from './ClashNotice.tsx'
import { JoinLink } from './joinLink.ts'

const OwnSessionsOfRegistration = graphql(`
  fragment OwnSessions_registration on Registration {
    wantsAllSessions
    sessions {
      id
    }
    places {
      state
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
  const { event, sessions: chosen, wantsAllSessions, places } = readFragment(OwnSessionsOfRegistration, given)
  const wanted = event.sessions.filter(({ id }) => wantsAllSessions || chosen.some((one) => one.id === id))
  const own = event.sessions.flatMap((session) => {
    const place = places.find((each) => each.session.id === session.id)
    const isWanted = wanted.includes(session)
    const worthTelling = place || (isWanted && session.capacity === null && session.hasJoinLink)
    return worthTelling ? [{ session, place }] : []
  })
  return (
    <>
      <ClashNotice event={event} chosen={wanted.map(({ id }) => id)} />
      {own.length > 0 && (
        <ul className="mt-5 grid gap-4">
          {own.map(({ session, place }) => (
            <li key={session.id} className="border-line border-b pb-4">
              <p className="font-medium">{session.title}</p>
              {place && (
                <p className="text-15 text-ink-2">
                  {place.state === 'HELD' ? (
                    <Trans>You have a place in this session.</Trans>
                  ) : (
                    <Trans>This session is full. You are waiting, and get the next place that falls free to you.</Trans>
                  )}
                </p>
              )}
              {session.hasJoinLink && place?.state !== 'WAITING' && (
                <Join sessionId={session.id} shownAt={session.linkShownAt} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Join({ sessionId, shownAt }: { sessionId: string; shownAt: string | null }) {
  const when = useWhen()
  const [load, { data, loading, error }] = useLazyQuery(JoinLink, { fetchPolicy: 'no-cache' })
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
