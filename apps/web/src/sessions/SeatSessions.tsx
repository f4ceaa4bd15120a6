import { Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import type { SeatSessions_RegistrationFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { PresentTime, Span } from '../ui/When.tsx'

const SeatSessionsOfRegistration = graphql(`
  fragment SeatSessions_registration on Registration {
    state
    limit {
      reason
      sessions {
        id
      }
    }
    attendance {
      kind
      session {
        id
        title
        titles {
          language
        }
        startsAt
        endsAt
      }
    }
  }
`)

/** Session by session: what the seat is for, and what not, and why. Nothing where it is for all that the person chose, or all is over. */
export function SeatSessions({
  registration: given,
}: {
  registration: FragmentType<typeof SeatSessionsOfRegistration>
}) {
  const { state, limit, attendance } = readFragment(SeatSessionsOfRegistration, given)
  const of = (kind: (typeof attendance)[number]['kind']) =>
    attendance.filter((each) => each.kind === kind).map(({ session }) => session)
  const waits = of('WAITS')
  const speaks = of('SPEAKS')
  const elsewhere = of('ELSEWHERE')
  const notOffered = of('NOT_OFFERED')
  const present = use(PresentTime)()
  if (attendance.every(({ session }) => Date.parse(session.endsAt) <= present)) return null
  if (waits.length + speaks.length + elsewhere.length + notOffered.length === 0) return null
  const isOffer = state === 'OFFERED'
  return (
    <section className="mt-8 grid max-w-measure gap-5 border-line border-t pt-5" aria-labelledby="seat-sessions">
      <h2 id="seat-sessions" className="text-20">
        {isOffer ? (
          <Trans id="sessions.what-you-are-offered">What you are offered</Trans>
        ) : (
          <Trans id="sessions.your-sessions">Your sessions</Trans>
        )}
      </h2>
      {limit?.sessions.length === 0 && (
        <p>
          {isOffer ? (
            <Trans id="sessions.sessions-that-this-offer-is">
              The sessions that this offer is for are no longer in the programme. The organisers can open others to you.
            </Trans>
          ) : (
            <Trans id="sessions.sessions-that-your-seat-is">
              The sessions that your seat is for are no longer in the programme. You keep the seat, and the organisers
              can open others to you.
            </Trans>
          )}
        </p>
      )}
      <Sessions
        sessions={of('COMES')}
        title={
          isOffer ? (
            <Trans id="sessions.you-are-offered-seat-for">You are offered a seat for</Trans>
          ) : (
            <Trans id="sessions.you-have-place-in">You have a place in</Trans>
          )
        }
      />
      <Sessions sessions={speaks} title={<Trans id="sessions.you-speak-in">You speak in</Trans>} />
      <Sessions
        sessions={waits}
        title={
          isOffer ? (
            <Trans id="sessions.full-at-moment-you-would">
              Full at the moment: you would wait, and get the next place that falls free to you
            </Trans>
          ) : (
            <Trans id="sessions.full-you-are-waiting-and">
              Full: you are waiting, and get the next place that falls free to you
            </Trans>
          )
        }
      />
      <Sessions
        sessions={elsewhere}
        title={
          <Trans id="sessions.not-this-one-as-you">
            Not this one, as you were assigned to another at the same time
          </Trans>
        }
      />
      <Sessions
        sessions={notOffered}
        title={
          isOffer ? (
            <Trans id="sessions.you-are-not-offered-seat">You are not offered a seat for</Trans>
          ) : (
            <Trans id="sessions.your-seat-is-not-for">Your seat is not for</Trans>
          )
        }
      >
        {limit && <p className="mt-1.5 border-line-strong border-s-2 ps-4 text-ink-2">{limit.reason}</p>}
      </Sessions>
    </section>
  )
}

interface SessionsProps {
  title: ReactNode
  sessions: readonly SeatSessions_RegistrationFragment['attendance'][number]['session'][]
  children?: ReactNode
}

function Sessions({ title, sessions, children }: SessionsProps) {
  const textLanguage = useTextLanguage()
  if (sessions.length === 0) return null
  return (
    <div>
      <h3 className="text-15 text-ink-2">{title}</h3>
      <ul className="mt-1 grid gap-2">
        {sessions.map((session) => (
          <li key={session.id}>
            <span lang={textLanguage(session.titles)?.locale}>{session.title}</span>
            <span className="block text-15 text-ink-2 first-letter:uppercase">
              <Span at={session.startsAt} until={session.endsAt} />
            </span>
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}
