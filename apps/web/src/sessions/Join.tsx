import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { JoinSessionMutation } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { Button } from '../ui/Button.tsx'
import { useNow, useWhen } from '../ui/When.tsx'

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

interface Props {
  reference: string
  session: { id: string; hasJoinLink: boolean; linkShownAt: string | null }
  /** The page's first action. */
  isFirst?: boolean
}

/** How to join a session online: from when on, or a button that shows its link. */
export function Join({ reference, session, isFirst = false }: Props) {
  const { id, hasJoinLink, linkShownAt } = session
  const when = useWhen()
  const now = useNow()
  const [join] = useMutation(JoinSession)
  const [answer, setAnswer] = useState<JoinSessionMutation['joinSession']>()
  const [busy, setBusy] = useState(false)
  const [isBroken, setBroken] = useState(false)

  async function ask() {
    setBusy(true)
    setBroken(false)
    try {
      setAnswer((await join({ variables: { reference, sessionId: id } })).data?.joinSession)
    } catch {
      setBroken(true)
    }
    setBusy(false)
  }

  if (!hasJoinLink)
    return (
      <p className="mt-4 text-ink-2">
        <Trans id="sessions.organisers-havent-added-link-to">
          The organisers haven’t added a link to join yet. It will appear here.
        </Trans>
      </p>
    )
  const isDue = linkShownAt === null || Date.parse(linkShownAt) <= now
  const joined = answer?.__typename === 'SessionJoined' ? answer : null
  return (
    <div className={`grid justify-items-start gap-2 print:hidden ${isFirst ? 'mt-6' : 'mt-2'}`}>
      {linkShownAt && !isDue && (
        <p className="text-15 text-ink-2">
          <Trans id="sessions.link-to-join-is-shown">
            The link to join appears here on {when({ at: linkShownAt, as: 'brief' })}.
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
        <Button kind={isFirst ? 'primary' : 'secondary'} busy={busy} onClick={() => void ask()}>
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
