import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { DoorCode } from '../../attendance/OwnAttendance.tsx'
import { Programme } from '../../events/Programme.tsx'
import { Join } from '../../sessions/Join.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { useNow } from '../../ui/When.tsx'
import { leadTime } from '../moment.ts'
import { OwnVenue } from './OwnVenue.tsx'

const DayOfRegistration = graphql(`
  fragment DayByLink_registration on RegistrationByLink {
    reference
    attendance {
      kind
      session {
        id
        startsAt
        endsAt
        hasJoinLink
        linkShownAt
        joiningCountsFrom
      }
    }
    event {
      slug
      format
      ...Programme_event
    }
  }
`)

interface Props {
  registration: FragmentType<typeof DayOfRegistration>
  /** The session that the card links to; if set, the entry code is shown open. Null if none is near. */
  soon: { id: string; hasJoinLink: boolean } | null
}

/** What a seat holder needs on the day, on the device that first opened a link to the registration. */
export function DayByLink({ registration: given, soon }: Props) {
  const { reference, attendance, event } = readFragment(DayOfRegistration, given)
  const now = useNow()
  const ahead = (attendance ?? [])
    .filter(({ kind }) => kind === 'COMES' || kind === 'SPEAKS')
    .map(({ session }) => session)
    .filter(({ endsAt }) => now < Date.parse(endsAt))
  if (ahead.length === 0) return null
  const next = ahead.find(({ hasJoinLink }) => hasJoinLink)
  const joins = ahead.map((session) => {
    const isNear = session === next || Date.parse(session.startsAt) - now <= leadTime
    const isHere = session.hasJoinLink && isNear && session.id !== soon?.id
    return [session.id, isHere && <Join key={session.id} reference={reference} session={session} />] as const
  })
  const isVirtual = event.format === 'VIRTUAL'
  return (
    <>
      <section className="mt-8" aria-labelledby="own-sessions">
        <h2 id="own-sessions" className="mb-3 break-after-avoid text-25">
          <Trans id="sessions.your-sessions">Your sessions</Trans>
        </h2>
        <div className="max-w-[52rem]">
          <Programme event={event} own={new Map(joins)} />
        </div>
      </section>
      {!isVirtual && <OwnVenue slug={event.slug} />}
      {!isVirtual && (
        <div className="mt-6 border-line border-b print:border-0">
          <Fold
            id="door-code"
            isOpen={soon !== null}
            title={<Trans id="status.your-entry-code">Your entry code</Trans>}
          >
            <DoorCode reference={reference} />
          </Fold>
        </div>
      )}
    </>
  )
}
