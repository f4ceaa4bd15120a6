import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { ApplicationQuery, PersonalField } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { AssignmentsPart } from '../../assignments/AssignmentsPart.tsx'
import { CompanionsOfPerson, CompanionsRegistration } from '../../companions/CompanionsOfPerson.tsx'
import { GroupMark } from '../../groups/GroupMark.tsx'
import { InternalNotes } from '../../internalNotes/InternalNotes.tsx'
import { paths } from '../../kernel/routes.ts'
import { EmailPerson } from '../../mail/EmailPerson.tsx'
import { MessagesOfRegistration } from '../../mail/MessagesOfRegistration.tsx'
import { PlannedNotice } from '../../planned/PlannedNotice.tsx'
import { concerns } from '../../planned/plannedNow.ts'
import { CorrectActions } from '../../records/CorrectActions.tsx'
import { PersonLink } from '../../records/PersonLink.tsx'
import { ReviewPart } from '../../reviews/ReviewPart.tsx'
import { TagsPart } from '../../tags/TagsPart.tsx'
import { useCodeName } from '../../ui/languages/codeNames.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { Fact } from '../../ui/staff/Fact.tsx'
import { Hidden, isHidden, PersonName, ProtectedMark } from '../../ui/staff/Hidden.tsx'
import { useMoments } from '../../ui/staff/moments.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { raised, useList } from '../../ui/useList.ts'
import { SeatLimit } from '../seats/SeatLimit.tsx'
import { ReplacedLine } from '../staged/Replaced.tsx'
import { StagedMark } from '../staged/StagedMark.tsx'
import { ApplicationAnswers } from './ApplicationAnswers.tsx'
import { ApplicationHistory } from './ApplicationHistory.tsx'
import { RevealDialog } from './RevealDialog.tsx'
import { SeriesHistory } from './SeriesHistory.tsx'
import { useReveal } from './useReveal.ts'

type Read = NonNullable<ApplicationQuery['registration']>

/** Facts about the event, queried once per page for all applications. */
const ReadingEvent = graphql(`
  fragment Reading_Event on Event {
    groups {
      key
      name
    }
    ...Answers_Event
  }
`)

export type EventOfReading = FragmentType<typeof ReadingEvent>

interface ReadingProps {
  event: EventOfReading
  registration: Read
  /** Called when the viewer can no longer see the application, having declared a conflict of interest. */
  onLeft: () => void
  onReviewed?: (() => void) | undefined
  /** Lays out the parts; without it they follow each other in one column. */
  layout?: (parts: ReadingParts) => ReactNode
}

export interface ReadingParts {
  /** The person, the registration's state, and the reason for it. */
  head: ReactNode
  facts: ReactNode
  /** Text written by the applicant: motivation and answers. */
  text: ReactNode
  /** The viewer's own review and the others'. */
  review: ReactNode
  /** History, emails, and a link to the audit log. */
  record: ReactNode
}

const inOneColumn = ({ head, facts, text, review, record }: ReadingParts) => (
  <>
    {head}
    {facts}
    {text}
    {review}
    {record}
  </>
)

type SingleField = Exclude<PersonalField, 'ANSWERS' | 'PROTECTED_IDENTITY'>

/**
 * Everything the viewer may know about an application. Masked values that can be revealed for a reason have a button to do so.
 */
export function Reading({ event: ofPage, registration, onLeft, onReviewed, layout = inOneColumn }: ReadingProps) {
  const event = readFragment(ReadingEvent, ofPage)
  const list = useList()
  const { revealed, reveal } = useReveal(registration.reference)
  const [asking, setAsking] = useState<PersonalField | null>(null)
  const { reference, masked } = registration
  const countryName = useCodeName('region')
  const languageName = useCodeName('language')
  const wholeIdentity = masked.some(({ field, revealable }) => field === 'PROTECTED_IDENTITY' && revealable)

  /**
   * Opens the dialog for the reason that reveals a masked field; null if the field can't be revealed, or is revealed with the
   * whole identity.
   */
  function askFor(field: PersonalField): (() => void) | null {
    if (wholeIdentity && identity.includes(field)) return null
    return masked.some((mask) => mask.field === field && mask.revealable) ? () => setAsking(field) : null
  }

  /** A field's value; if masked, the mark and a button to reveal it. */
  function shown(field: SingleField, known: readonly string[]): ReactNode {
    const values = isHidden(masked, field) ? revealed[field] : known
    if (!values) return <Masked onAsk={askFor(field)} />
    if (field === 'COUNTRY') return list(values.map(countryName))
    if (field === 'LANGUAGES') return raised(list(values.map(languageName)))
    if (values.length === 0) return null
    const text = values.join(', ')
    // The motivation's paragraph sets its own text direction.
    return field === 'MOTIVATION' ? text : <bdi>{text}</bdi>
  }

  const mayAskForName = !revealed.NAME && askFor('NAME') !== null
  const motivation = shown('MOTIVATION', listed(registration.motivation))
  const head = (
    <>
      <h2 tabIndex={-1} className="text-20 [overflow-wrap:anywhere]">
        <PersonName reference={reference} name={revealed.NAME?.join(' · ') ?? registration.name} />
      </h2>
      {!registration.name && mayAskForName && <p>{shown('NAME', [])}</p>}
      <p className="flex flex-wrap items-baseline gap-x-2 text-ink-2 [overflow-wrap:anywhere]">
        <span>
          {registration.affiliation === 'PERSONAL_CAPACITY' && !revealed.ORGANISATION && <PersonalCapacity />}
          {shown('ORGANISATION', listed(registration.organisation)) ?? (
            <Trans id="common.no-organisation">No organisation</Trans>
          )}
        </span>
        <span aria-hidden>·</span>
        <span>{shown('COUNTRY', listed(registration.country))}</span>
      </p>
      {registration.protected && (
        <Protection onShow={wholeIdentity && !revealed.NAME ? () => setAsking('PROTECTED_IDENTITY') : null} />
      )}
      <Standing registration={registration} />
      <div className="mt-2 empty:hidden">
        <PlannedNotice of={concerns(reference, registration.staged !== null)} />
      </div>
      <PersonLink registration={registration} />
      <TagsPart slug={registration.event.slug} registration={registration} />
      <SeatLimit registration={registration} />
      <Reasons registration={registration} />
    </>
  )
  const facts = (
    <>
      <Facts
        registration={registration}
        groups={event.groups}
        address={revealed.EMAIL?.[0] ?? registration.email}
        shown={shown}
      />
      <div className="mt-3 flex flex-wrap gap-2 empty:hidden print:hidden">
        <EmailPerson registration={registration} />
        <CorrectActions registration={registration} />
      </div>
    </>
  )
  const text = (
    <>
      {motivation && <Motivation>{motivation}</Motivation>}
      <ApplicationAnswers
        event={event}
        registration={registration}
        revealed={revealed.ANSWERS}
        hidden={isHidden(masked, 'ANSWERS') && !revealed.ANSWERS && <Masked onAsk={askFor('ANSWERS')} />}
        hiddenFile={
          isHidden(masked, 'NAME') &&
          !revealed.NAME && <Masked onAsk={wholeIdentity ? () => setAsking('PROTECTED_IDENTITY') : askFor('NAME')} />
        }
      />
    </>
  )
  return (
    <>
      {layout({
        head,
        facts,
        text,
        review: (
          <>
            <AssignmentsPart registration={registration} />
            <ReviewPart registration={registration} onLeft={onLeft} onSaved={onReviewed} />
            <InternalNotes registration={registration} />
          </>
        ),
        record: <Record registration={registration} />,
      })}
      {asking && (
        <RevealDialog field={asking} onReveal={(reason) => reveal(asking, reason)} onClose={() => setAsking(null)} />
      )}
    </>
  )
}

function Record({ registration }: { registration: Read }) {
  const { reference, event } = registration
  return (
    <>
      <ApplicationHistory registration={registration} />
      <MessagesOfRegistration reference={reference} />
      {event.viewerCan.seeAudit && <LogLink slug={event.slug} reference={reference} />}
    </>
  )
}

const listed = (value: string | null | undefined): readonly string[] => (value ? [value] : [])

function Protection({ onShow }: { onShow: (() => void) | null }) {
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
      <ProtectedMark />
      {onShow && (
        <StaffButton kind="bare" onClick={onShow}>
          <Trans id="board.show-identity-reason-required">Show identity (reason required)</Trans>
        </StaffButton>
      )}
    </p>
  )
}

function Motivation({ children }: { children: ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="text-13 text-ink-3">
        <Trans id="common.motivation">Motivation</Trans>
      </h3>
      <p dir="auto" className="mt-1 whitespace-pre-line leading-6 [overflow-wrap:anywhere]">
        {children}
      </p>
    </section>
  )
}

function PersonalCapacity() {
  return (
    <>
      <Trans id="common.personal-capacity">personal capacity</Trans>{' '}
    </>
  )
}

function LogLink({ slug, reference }: { slug: string; reference: string }) {
  return (
    <p className="mt-3 text-13">
      <Link
        to={`${paths.manage(slug, 'audit')}?about=${encodeURIComponent(reference)}`}
        className="text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink"
      >
        <Trans id="board.all-entries-of-log-about">All log entries about this application</Trans>
      </Link>
    </p>
  )
}

/** The state, the offer's deadline, and any staged decision. */
function Standing({ registration }: { registration: Read }) {
  const { short } = useMoments()
  const { staged } = registration
  return (
    <>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-13">
        <StateMark state={registration.state} />
        {registration.offerExpiresAt && (
          <span className="text-ink-2">
            <Trans id="board.until">until {short(registration.offerExpiresAt)}</Trans>
          </span>
        )}
        {staged && <StagedMark decision={staged.decision} />}
      </p>
      {staged && (
        <p className="mt-1 text-13 text-ink-3 [overflow-wrap:anywhere]">
          <Trans id="board.staged-by">
            Staged by {staged.stagedBy}, {short(staged.stagedAt)}
          </Trans>
          {staged.reason && <span className="block">{staged.reason}</span>}
        </p>
      )}
      {staged && <ReplacedLine staged={staged} />}
    </>
  )
}

interface FactsProps {
  registration: Read
  groups: readonly { key: string }[]
  /** Email address; null if masked. */
  address: string | null
  shown: (field: SingleField, known: readonly string[]) => ReactNode
}

function Facts({ registration, groups, address, shown }: FactsProps) {
  const { short } = useMoments()
  const { group, event } = registration
  const companions = readFragment(CompanionsRegistration, registration)
  return (
    <dl className="mt-4 grid gap-1 border-line border-t pt-3 text-13">
      <Fact name={<Trans id="common.group">Group</Trans>}>
        <span className="me-1.5">
          <GroupMark place={groups.findIndex(({ key }) => key === group.key)} />
        </span>
        {group.name}
      </Fact>
      <Fact name={<Trans id="common.email-address">Email address</Trans>}>
        {address ? <MailTo address={address} /> : shown('EMAIL', [])}
      </Fact>
      <Fact name={<Trans id="common.languages">Languages</Trans>}>{shown('LANGUAGES', registration.languages)}</Fact>
      {event.sessions.length > 1 && (
        <Fact name={<Trans id="common.sessions">Sessions</Trans>}>
          <WantedSessions registration={registration} />
        </Fact>
      )}
      {registration.allotment && (
        <Fact name={<Trans id="board.seat">Seat</Trans>}>
          <Trans id="board.from-allotment-of">From the allotment of {registration.allotment.name}</Trans>
        </Fact>
      )}
      <Fact name={<Trans id="common.registered">Registered</Trans>}>{short(registration.registeredAt)}</Fact>
      {companions.companions && (
        <Fact name={<Trans id="common.companions">Companions</Trans>}>
          <CompanionsOfPerson registration={companions} />
        </Fact>
      )}
      {registration.hasMemory && (
        <Fact name={<Trans id="board.in-this-series">In this series</Trans>}>
          <SeriesHistory registration={registration} />
        </Fact>
      )}
    </dl>
  )
}

function Reasons({ registration: { declineReason, offerReason } }: { registration: Read }) {
  return (
    <>
      {declineReason && <p className="mt-2 text-ink-2">{declineReason}</p>}
      {offerReason && <p className="mt-2 text-13 text-ink-2">{offerReason.text}</p>}
    </>
  )
}

function MailTo({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`} className="underline decoration-line-strong underline-offset-4">
      {address}
    </a>
  )
}

function WantedSessions({ registration: { wantsAllSessions, sessions } }: { registration: Read }) {
  if (wantsAllSessions) return <Trans id="common.all-sessions">All sessions</Trans>
  if (sessions.length === 0) return <Trans id="board.none-still-in-programme-2">None still in the programme</Trans>
  return sessions.map(({ id, title }) => (
    <span key={id} className="block">
      {title}
    </span>
  ))
}

/** Fields of a protected person, revealed together for one reason. */
const identity: readonly PersonalField[] = ['NAME', 'EMAIL', 'ORGANISATION']

function Masked({ onAsk }: { onAsk: (() => void) | null }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <Hidden />
      {onAsk && (
        <button
          type="button"
          onClick={onAsk}
          className="cursor-pointer text-13 text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink print:hidden"
        >
          <Trans id="board.show-with-reason">Show (reason required)</Trans>
        </button>
      )}
    </span>
  )
}
