import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type FormEvent, use, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { CompanionsAtDoor } from '../companions/CompanionsAtDoor.tsx'
import { Button } from '../ui/Button.tsx'
import { Select, TextInput } from '../ui/forms/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { PresentTime, When } from '../ui/When.tsx'
import { CertificateRule } from './CertificateRule.tsx'
import { NameSearch } from './NameSearch.tsx'
import { Scanner } from './Scanner.tsx'
import { type CheckInOutcome, useCheckIn } from './useCheckIn.tsx'

const CheckInOfEvent = graphql(`
  query CheckInOfEvent($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      certificateSessions
      joiningEarnsCertificate
      viewerCan {
        checkIn
        edit
      }
      sessions {
        id
        title
        startsAt
        attendanceCode
        viewerCan {
          checkIn
        }
      }
    }
  }
`)

/**
 * Check-in at the door: by the camera, by the code typed, or by name. Works offline, and sends pending check-ins once there is a
 * connection.
 */
export function CheckInPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(CheckInOfEvent, { variables: { slug } })
  const [chosen, setChosen] = useState('')
  const sessions = data?.event?.sessions.filter(({ viewerCan }) => viewerCan.checkIn) ?? []
  const sessionId = chosen || sessions[0]?.id || ''
  const door = useCheckIn(slug, sessionId)

  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  if (!event.viewerCan.checkIn)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} />
      </SecondFactorGate>
    )
  const session = sessions.find(({ id }) => id === sessionId)
  return (
    <Page title={<Trans id="common.check-in">Check-in</Trans>}>
      <div className="mt-5 grid max-w-measure gap-6">
        {sessions.length === 0 ? (
          <p>
            <Trans id="attendance.there-is-no-session-that">There’s no session you can check people in to.</Trans>
          </p>
        ) : (
          <>
            <Select
              id="session"
              label={<Trans id="common.session">Session</Trans>}
              value={sessionId}
              onValue={setChosen}
              choices={sessions.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <CheckInResult outcome={door.outcome} waiting={door.waiting} />
            <Scanner onCode={(text) => void door.admit(text, 'CODE')} />
            <CodeEntry door={door} />
            <NameSearch slug={slug} sessionId={sessionId} door={door} />
            {session && <SessionStart at={session.startsAt} />}
            {session?.attendanceCode && <AnnouncedCode code={session.attendanceCode} />}
          </>
        )}
        <CompanionsAtDoor slug={slug} />
        {event.viewerCan.edit && (
          <CertificateRule
            slug={slug}
            sessions={event.certificateSessions ?? null}
            joiningCounts={event.joiningEarnsCertificate}
          />
        )}
      </div>
    </Page>
  )
}

/** How the last check-in went, and how many have not been sent yet. */
function CheckInResult(props: { outcome: CheckInOutcome | null; waiting: { count: number } }) {
  const { outcome, waiting } = props
  return (
    <div role="status" className="grid gap-3 empty:hidden">
      {outcome && (
        <Notice tone={outcome.tone} title={outcome.title} action={outcome.action}>
          {outcome.more}
        </Notice>
      )}
      {waiting.count > 0 && (
        <p className="text-ink-2">
          <Plural
            id="attendance.check-ins-wait-to-be"
            value={waiting.count}
            one="# check-in waiting to be sent"
            other="# check-ins waiting to be sent"
          />
        </p>
      )}
    </div>
  )
}

function CodeEntry({ door: { code, setCode, admit, busy } }: { door: ReturnType<typeof useCheckIn> }) {
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-3"
      onSubmit={(submit: FormEvent) => {
        submit.preventDefault()
        void admit(code, 'CODE')
      }}
    >
      <div className="w-56">
        <TextInput
          id="check-in-code"
          label={<Trans id="attendance.code-on-persons-page">Code on the person’s page</Trans>}
          value={code}
          onValue={setCode}
          autoComplete="off"
        />
      </div>
      <Button type="submit" busy={busy}>
        <Trans id="attendance.check-in">Check in</Trans>
      </Button>
    </form>
  )
}

/** Who is in the session hears or sees it, and enters it on their page. */
function AnnouncedCode({ code }: { code: string }) {
  return (
    <section className="border-line border-t pt-5">
      <h2 className="text-20">
        <Trans id="attendance.attendance-code">Attendance code</Trans>
      </h2>
      <p className="mt-2 text-ink-2">
        <Trans id="attendance.announce-this-code-during">
          Announce this code during the session. Participants enter it on their registration page while the session runs
          and for half an hour afterwards.
        </Trans>
      </p>
      <p className="mt-3 font-medium text-32 tabular-nums tracking-[0.12em]">
        {code.slice(0, 3)} {code.slice(3)}
      </p>
    </section>
  )
}

function SessionStart({ at }: { at: string }) {
  const now = use(PresentTime)()
  return (
    <p className="text-ink-2">
      {Date.parse(at) > now ? (
        <Trans id="attendance.session-begins">
          Session begins <When at={at} />.
        </Trans>
      ) : (
        <Trans id="attendance.session-began">
          Session began <When at={at} />.
        </Trans>
      )}
    </p>
  )
}
