import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type FormEvent, use, useState } from 'react'
import type { CheckInOfEventQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { CompanionsAtDoor } from '../companions/CompanionsAtDoor.tsx'
import { paths } from '../kernel/routes.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { Select, TextInput } from '../ui/forms/inputs.tsx'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { PresentTime, When } from '../ui/When.tsx'
import { CertificateRule } from './CertificateRule.tsx'
import { Arrivals, CheckInResult, MergedCheckIns } from './DoorNews.tsx'
import { DoorPeople } from './DoorPeople.tsx'
import { Scanner } from './Scanner.tsx'
import { type CheckInAtDoor, useCheckIn } from './useCheckIn.tsx'
import { useDoorList } from './useDoorList.ts'

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
        addPeople
        checkIn
        readNeeds
        edit
      }
      questions {
        need
      }
      sessions {
        id
        title
        startsAt
        endsAt
        attendanceCode
        viewerCan {
          checkIn
          importRoster
        }
      }
    }
  }
`)

/**
 * Check-in at the door by camera, typed code or name. Works offline, and sends pending check-ins once there is a
 * connection.
 */
export function CheckInPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(CheckInOfEvent, { variables: { slug } })
  const [chosen, setChosen] = useState('')
  const sessions = data?.event?.sessions.filter(({ viewerCan }) => viewerCan.checkIn) ?? []
  const now = use(PresentTime)()
  const nearest = sessions.find(({ endsAt }) => Date.parse(endsAt) > now) ?? sessions.at(-1)
  const sessionId = chosen || nearest?.id || ''
  const list = useDoorList(slug, sessionId)
  const door = useCheckIn(slug, sessionId, list)

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
    <Page title={<Trans id="common.check-in">Check-in</Trans>} actions={<DoorLinks event={event} session={session} />}>
      <div className="mt-5 grid max-w-measure gap-6">
        {session ? (
          <>
            <Select
              id="session"
              label={<Trans id="common.session">Session</Trans>}
              value={sessionId}
              onValue={setChosen}
              choices={sessions.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <SessionStart at={session.startsAt} />
            {session.attendanceCode && <AnnouncedCode code={session.attendanceCode} />}
            <Arrivals list={list} cameAt={door.cameAt} />
            <CheckInResult outcome={door.outcome} waiting={door.waiting.all.length} />
            <MergedCheckIns merged={door.merged} onClose={door.forgetMerged} />
            <Scanner onCode={(text) => void door.admit(text, 'CODE')} />
            <CodeEntry door={door} />
            <DoorPeople list={list} sessionId={sessionId} door={door} />
          </>
        ) : (
          <p>
            <Trans id="attendance.there-is-no-session-that">There’s no session you can check people in to.</Trans>
          </p>
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

type DoorEvent = NonNullable<CheckInOfEventQuery['event']>

/** Other pages for the day, and about the session, if there is one. */
function DoorLinks({ event, session }: { event: DoorEvent; session: DoorEvent['sessions'][number] | undefined }) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2 text-15">
      {session && event.viewerCan.addPeople && (
        <TextLink to={`${paths.manage(event.slug, 'registrations/add')}?session=${session.id}`}>
          <Trans id="attendance.register-a-walk-in">Register a walk-in</Trans>
        </TextLink>
      )}
      {event.viewerCan.readNeeds && event.questions.some(({ need }) => need) && (
        <TextLink to={paths.manage(event.slug, 'check-in/needs')}>
          <Trans id="attendance.access-and-meals">Access and meals</Trans>
        </TextLink>
      )}
      {session?.viewerCan.importRoster && (
        <TextLink to={`${paths.manage(event.slug, 'check-in/video-call')}?session=${session.id}`}>
          <Trans id="attendance.import-from-video-call">Import from a video call</Trans>
        </TextLink>
      )}
      {session && (
        <TextLink to={`${paths.manage(event.slug, 'check-in/print')}?session=${session.id}`}>
          <Trans id="attendance.print-badges-and-list">Print badges or the door list</Trans>
        </TextLink>
      )}
    </div>
  )
}

function CodeEntry({ door: { code, setCode, admit, busy } }: { door: CheckInAtDoor }) {
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
          label={<Trans id="attendance.code-on-persons-page">Code on the registration page</Trans>}
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

/** A code announced in the session, which participants enter on their page. */
function AnnouncedCode({ code }: { code: string }) {
  return (
    <details>
      <summary className="cursor-pointer font-medium">
        <Trans id="attendance.attendance-code">Attendance code</Trans>
      </summary>
      <p className="mt-2 text-ink-2">
        <Trans id="attendance.announce-this-code-during">
          Announce this code during the session. Participants enter it on their registration page while the session runs
          and for half an hour afterwards.
        </Trans>
      </p>
      <p className="mt-3 font-medium text-32 tabular-nums tracking-[0.12em]">
        {code.slice(0, 3)} {code.slice(3)}
      </p>
    </details>
  )
}

function SessionStart({ at }: { at: string }) {
  const now = use(PresentTime)()
  return (
    <p className="text-ink-2">
      {Date.parse(at) > now ? (
        <Trans id="attendance.session-begins">
          The session starts on <When at={at} />.
        </Trans>
      ) : (
        <Trans id="attendance.session-began">
          The session started on <When at={at} />.
        </Trans>
      )}
    </p>
  )
}
