import { useFragment } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import type { Person_RegistrationFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { NoteItem } from '../internalNotes/NoteItem.tsx'
import { paths } from '../kernel/routes.ts'
import { EmailPerson } from '../mail/EmailPerson.tsx'
import { PlannedNotice } from '../planned/PlannedNotice.tsx'
import { concerns } from '../planned/plannedNow.ts'
import { CorrectActions } from '../records/CorrectActions.tsx'
import { TagsSeen } from '../tags/TagsSeen.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { Fact } from '../ui/staff/Fact.tsx'
import { Organisation, PersonName } from '../ui/staff/Hidden.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { StaffLink } from '../ui/staff/StaffButton.tsx'
import { InZoneOf } from '../ui/When.tsx'
import { RegistrationRecord } from './RegistrationRecord.tsx'

/** Declared where it is read from the cache, so that it is registered at run time. */
const RegistrationOfPerson = graphql(`
  fragment Person_Registration on Registration {
    reference
    name
    organisation
    affiliation
    masked {
      field
      revealable
    }
    state
    registeredAt
    offerExpiresAt
    declineReason
    certificateIssuedAt
    event {
      slug
      title
      zone
      startsAt
      endsAt
      viewerCan {
        mergeRegistrations
      }
    }
    viewerCan {
      decide
    }
    ...EmailPerson_Registration
    ...CorrectActions_Registration
    group {
      key
      name
    }
    attendanceRecords {
      attended
      session {
        id
        title
        startsAt
      }
    }
    delegate {
      id
      state
      isHead
    }
    mergedFrom {
      reference
      name
      registeredAt
    }
    ...Tags_Registration
    internalNotes {
      id
      ...InternalNote_Item
    }
  }
`)

type Shown = Person_RegistrationFragment

/** One of a person's registrations, with its event; read from the cache, which opening the person has filled. */
export function PersonRegistration({ reference }: { reference: string }) {
  const { data, complete } = useFragment({
    fragment: RegistrationOfPerson,
    fragmentName: 'Person_Registration',
    from: { __typename: 'Registration', reference },
  })
  if (!complete) return null
  const registration = data as Shown
  return (
    <InZoneOf zone={registration.event.zone}>
      <Registration registration={registration} />
    </InZoneOf>
  )
}

const boardOf = (slug: string, reference: string) =>
  `${paths.manage(slug, 'registrations')}?open=${encodeURIComponent(reference)}`

function Registration({ registration }: { registration: Shown }) {
  const titleId = useId()
  const { short } = useMoments()
  const { reference, event, internalNotes } = registration
  return (
    <section aria-labelledby={titleId} className="border-line-strong border-t pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={titleId} className="text-20 [overflow-wrap:anywhere]">
          <Link to={boardOf(event.slug, reference)} className="underline-offset-4 hover:underline">
            {event.title}
          </Link>
        </h2>
        <StateMark state={registration.state} />
      </div>
      <Actions registration={registration} />
      <p className="mt-1 text-13 text-ink-2">
        <time dateTime={event.startsAt}>{short(event.startsAt)}</time>
      </p>
      <div className="mt-3 grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <dl className="grid content-start gap-1 text-13">
          <Facts registration={registration} />
        </dl>
        <div className="grid content-start gap-3 text-13">
          <TagsSeen registration={registration} />
          {internalNotes && internalNotes.length > 0 && (
            <div>
              <h3 className="font-medium">
                <Trans id="internal-notes.internal-notes">Internal notes</Trans>
              </h3>
              <ul className="mt-2 grid gap-3">
                {internalNotes.map((note) => (
                  <NoteItem key={note.id} note={note} />
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
      <RegistrationRecord reference={reference} />
    </section>
  )
}

/** The viewer's actions on the registration, linked to the pages where they are performed. */
function Actions({ registration }: { registration: Shown }) {
  const { reference, event, state, viewerCan } = registration
  return (
    <div className="mt-2 grid gap-2 print:hidden">
      <div className="flex flex-wrap gap-2">
        <StaffLink to={boardOf(event.slug, reference)}>
          {state === 'SUBMITTED' && viewerCan.decide.length > 0 ? (
            <Trans id="person.open-and-decide">Open the application and decide</Trans>
          ) : (
            <Trans id="person.open-application">Open the application</Trans>
          )}
        </StaffLink>
        <EmailPerson registration={registration} hasKey={false} />
        <CorrectActions registration={registration} />
        {event.viewerCan.mergeRegistrations && (
          <StaffLink to={paths.manage(event.slug, 'registrations/duplicates')}>
            <Trans id="records.possible-duplicates">Possible duplicates</Trans>
          </StaffLink>
        )}
      </div>
      <PlannedNotice of={concerns(reference, false)} />
    </div>
  )
}

function Facts({ registration }: { registration: Shown }) {
  const { short } = useMoments()
  const { event, reference, registeredAt, offerExpiresAt, declineReason, certificateIssuedAt } = registration
  const { delegate, mergedFrom, attendanceRecords } = registration
  return (
    <>
      <Fact name={<Trans id="common.reference">Reference</Trans>}>{reference}</Fact>
      <Fact name={<Trans id="common.registered">Registered</Trans>}>{short(registeredAt)}</Fact>
      <Fact name={<Trans id="common.group">Group</Trans>}>{registration.group.name}</Fact>
      <Fact name={<Trans id="common.organisation">Organisation</Trans>}>
        <Organisation of={registration} />
      </Fact>
      {offerExpiresAt && (
        <Fact name={<Trans id="person.offer-expires">Offer expires</Trans>}>{short(offerExpiresAt)}</Fact>
      )}
      {declineReason && <Fact name={<Trans id="common.reason-2">Reason</Trans>}>{declineReason}</Fact>}
      {attendanceRecords.length > 0 && (
        <Fact name={<Trans id="person.attendance">Attendance</Trans>}>
          <Attendance records={attendanceRecords} />
        </Fact>
      )}
      {certificateIssuedAt && (
        <Fact name={<Trans id="person.certificate">Certificate</Trans>}>
          <Trans id="person.issued-at">Issued {short(certificateIssuedAt)}</Trans>
        </Fact>
      )}
      {delegate && (
        <Fact name={<Trans id="person.delegation">Delegation</Trans>}>
          <Membership {...delegate} />
        </Fact>
      )}
      {mergedFrom.length > 0 && (
        <Fact name={<Trans id="person.merged-from">Merged from</Trans>}>
          {mergedFrom.map((each) => (
            <span key={each.reference} className="block">
              <Link
                to={boardOf(event.slug, each.reference)}
                className="underline decoration-line-strong underline-offset-4"
              >
                <PersonName reference={each.reference} name={each.name} />
              </Link>{' '}
              <span className="text-ink-2">
                <Trans id="records.registered-at">Registered {short(each.registeredAt)}</Trans>
              </span>
            </span>
          ))}
        </Fact>
      )}
    </>
  )
}

function Attendance({ records }: { records: Shown['attendanceRecords'] }) {
  const { short } = useMoments()
  const attended = records.filter((each) => each.attended)
  const count = attended.length
  return (
    <>
      <Plural
        id="person.sessions-attended"
        value={count}
        _0="No sessions attended"
        one="# session attended"
        other="# sessions attended"
      />
      {attended.map(({ session }) => (
        <span key={session.id} className="block text-ink-2">
          {session.title}, {short(session.startsAt)}
        </span>
      ))}
    </>
  )
}

function Membership({ state, isHead }: NonNullable<Shown['delegate']>): ReactNode {
  if (state === 'INVITED') return <Trans id="delegations.invited-no-answer">Invited, no answer yet</Trans>
  return isHead ? <Trans id="delegations.head">Head</Trans> : <Trans id="person.member">Member</Trans>
}
