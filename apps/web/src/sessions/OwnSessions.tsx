import { Trans } from '@lingui/react/macro'
import { use, useState } from 'react'
import type { JoinSessionMutation } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { Button } from '../ui/Button.tsx'
import { PresentTime, useWhen } from '../ui/When.tsx'
import { ClashNotice } from './ClashNotice.tsx'
import { RuleLine } from './RuleLine.tsx'

const OwnSessionsOfRegistration = graphql(`
  fragment OwnSessions_registration on Registration {
    reference
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
        titles {
          language
        }
        capacity
        endsAt
        hasJoinLink
        linkShownAt
        rule
      }
      ...ClashNotice_event
    }
  }
`)

const JoinSession = graphql(`
  mutation JoinSession($reference: String!, $sessionId: ID!) {
    joinSession(reference: $reference, sessionId: $sessionId) {
      __typename
      ... on Refusal {
        message
      }
      ... on SessionJoined {
        link
        isRecorded
        countsFrom
      }
    }
  }
`)

/** For a person with a seat: upcoming sessions with their place, how to join, and overlaps. */
export function OwnSessions({ registration: given }: { registration: FragmentType<typeof OwnSessionsOfRegistration> }) {
  const { reference, event, attendance } = readFragment(OwnSessionsOfRegistration, given)
  const textLanguage = useTextLanguage()
  const now = use(PresentTime)()
  const ahead = event.sessions.filter(({ endsAt }) => Date.parse(endsAt) > now)
  const own = ahead.flatMap((session) => {
    const kind = attendance.find((each) => each.session.id === session.id)?.kind
    const isShown = kind === 'WAITS' || kind === 'SPEAKS' || (kind === 'COMES' && session.capacity !== null)
    return isShown || (kind === 'COMES' && session.hasJoinLink) ? [{ session, kind }] : []
  })
  // The programme above says the rule of each; beside a place it is said again only where it is not the usual one.
  const usual = commonest(event.sessions.map(({ rule }) => rule))
  const attended = attendance.filter(
    ({ kind, session }) => ['COMES', 'WAITS', 'SPEAKS'].includes(kind) && ahead.some((each) => each.id === session.id),
  )
  return (
    <>
      <div className="mt-6 empty:hidden">
        <ClashNotice event={event} chosen={attended.map(({ session }) => session.id)} />
      </div>
      {own.length > 0 && (
        <ul className="mt-5 grid gap-4">
          {own.map(({ session, kind }) => (
            <li
              key={session.id}
              className={`border-line border-b pb-4 ${kind === 'COMES' && session.capacity === null ? 'print:hidden' : ''}`}
            >
              <p className="font-medium" lang={textLanguage(session.titles)?.locale}>
                {session.title}
              </p>
              {session.rule !== usual && <RuleLine rule={session.rule} />}
              {(kind !== 'COMES' || session.capacity !== null) && (
                <p className="text-15 text-ink-2">
                  {kind === 'SPEAKS' ? (
                    <Trans id="sessions.you-speak-in-this-session">
                      You speak in this session. Who speaks is not published.
                    </Trans>
                  ) : kind === 'COMES' ? (
                    <Trans id="sessions.you-have-place-in-this">You have a place in this session.</Trans>
                  ) : (
                    <Trans id="sessions.this-session-is-full-you">
                      This session is full. You are waiting, and get the next place that falls free to you.
                    </Trans>
                  )}
                </p>
              )}
              {session.hasJoinLink && kind !== 'WAITS' && (
                <Join reference={reference} sessionId={session.id} shownAt={session.linkShownAt} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function commonest<Value>(values: readonly Value[]): Value | undefined {
  const alike = [...Map.groupBy(values, (value) => value).values()]
  return alike.toSorted((one, other) => other.length - one.length)[0]?.[0]
}

function Join({ reference, sessionId, shownAt }: { reference: string; sessionId: string; shownAt: string | null }) {
  const when = useWhen()
  const [join] = useMutation(JoinSession)
  const [answer, setAnswer] = useState<JoinSessionMutation['joinSession']>()
  const [busy, setBusy] = useState(false)
  const [isBroken, setBroken] = useState(false)
  const isDue = shownAt === null || Date.parse(shownAt) <= use(PresentTime)()

  async function ask() {
    setBusy(true)
    setBroken(false)
    try {
      setAnswer((await join({ variables: { reference, sessionId } })).data?.joinSession)
    } catch {
      setBroken(true)
    }
    setBusy(false)
  }

  const joined = answer?.__typename === 'SessionJoined' ? answer : null
  return (
    <div className="mt-2 grid justify-items-start gap-1.5 print:hidden">
      {shownAt && !isDue && (
        <p className="text-15 text-ink-2">
          <Trans id="sessions.link-to-join-is-shown">
            The link to join is shown here from {when({ at: shownAt })}.
          </Trans>
        </p>
      )}
      {joined && (
        <p>
          {joined.isRecorded ? (
            <Trans id="sessions.your-attendance-is-recorded-go">Your attendance is recorded. Go on to the room:</Trans>
          ) : joined.countsFrom ? (
            <Trans id="sessions.you-are-early-your-attendance">
              You are early: your attendance is recorded once you join from {when({ at: joined.countsFrom })} on. The
              room:
            </Trans>
          ) : (
            <Trans id="sessions.go-on-to-room">Go on to the room:</Trans>
          )}{' '}
          <a href={joined.link} rel="noreferrer" className="break-all text-accent underline underline-offset-4">
            {joined.link}
          </a>
        </p>
      )}
      {isDue && (!joined || joined.countsFrom) && (
        <Button kind="secondary" busy={busy} onClick={() => void ask()}>
          <Trans id="sessions.join-session">Join the session</Trans>
        </Button>
      )}
      <p role="status" className="text-15 text-ink-2">
        {answer && 'message' in answer && answer.message}
        {isBroken && (
          <Trans id="sessions.link-could-not-be-loaded">The link could not be loaded. Please try again.</Trans>
        )}
      </p>
    </div>
  )
}
