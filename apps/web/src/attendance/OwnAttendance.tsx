import { Plural, Trans } from '@lingui/react/macro'
import { lazy, Suspense, use } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { PresentTime } from '../ui/When.tsx'

const QrCode = lazy(() => import('../people/account/QrCode.tsx'))

const AttendanceOfRegistration = graphql(`
  fragment OwnAttendance_registration on Registration {
    reference
    attendanceRecords {
      attended
      session {
        id
        title
        titles {
          language
        }
      }
    }
    certificate {
      needed
      attended
      path
    }
    event {
      slug
      format
      endsAt
    }
  }
`)

const link =
  'text-accent underline decoration-[color-mix(in_oklab,var(--accent)_45%,transparent)] underline-offset-4 hover:decoration-accent'

/** For a person with a seat: the check-in code until the event is over, their attendance, and their certificate. */
export function OwnAttendance({
  registration: given,
}: {
  registration: FragmentType<typeof AttendanceOfRegistration>
}) {
  const { reference, attendanceRecords, certificate, event } = readFragment(AttendanceOfRegistration, given)
  const textLanguage = useTextLanguage()
  const isOver = use(PresentTime)() >= Date.parse(event.endsAt)
  const came = attendanceRecords.filter(({ attended }) => attended)
  return (
    <div className="grid gap-5 empty:hidden">
      {event.format !== 'VIRTUAL' && !isOver && (
        <div className="grid justify-items-start gap-3">
          <p>
            <Trans id="attendance.show-this-code-at-door">Show this code at the door, or say it:</Trans>
          </p>
          <Suspense fallback={<div className="size-52" />}>
            <QrCode text={reference} label={reference} />
          </Suspense>
          <p className="font-medium text-20 tracking-[0.12em]">{reference}</p>
        </div>
      )}
      {came.length > 0 && (
        <div>
          <p>
            <Trans id="attendance.you-came-to">You came to:</Trans>
          </p>
          <ul className="mt-1 list-disc ps-5">
            {came.map(({ session }) => (
              <li key={session.id} lang={textLanguage(session.titles)?.locale}>
                {session.title}
              </li>
            ))}
          </ul>
        </div>
      )}
      {certificate && (
        <p>
          {certificate.path ? (
            <a className={link} href={certificate.path} download>
              <Trans id="common.my-certificate-pdf">My certificate (PDF)</Trans>
            </a>
          ) : isOver ? (
            <Trans id="attendance.certificate-took-sessions-you-came">
              The certificate took <Plural value={certificate.needed} one="# session" other="# sessions" />; you came to{' '}
              <Plural value={certificate.attended} _0="none" other="#" />.
            </Trans>
          ) : (
            <Trans id="attendance.certificate-takes-sessions-so-far">
              A certificate takes <Plural value={certificate.needed} one="# session" other="# sessions" />; so far you
              came to <Plural value={certificate.attended} _0="none" other="#" />. A session counts once it is over.
            </Trans>
          )}
        </p>
      )}
    </div>
  )
}
