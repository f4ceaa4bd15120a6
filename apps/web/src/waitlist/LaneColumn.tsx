import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { CannotHoldCause, LanePeople_PersonFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { GroupName } from '../groups/GroupMark.tsx'
import { paths } from '../kernel/routes.ts'
import { Organisation, PersonName } from '../ui/staff/Hidden.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { LanePager } from './LanePager.tsx'
import { LanePeoplePerson, useLanePages } from './lanePages.ts'
import { PersonActions } from './PersonActions.tsx'

const LaneColumnLane = graphql(`
  fragment LaneColumn_Lane on Lane {
    group {
      key
      name
      target
      maximum
      offered
      confirmed
      waiting
    }
    next {
      registration {
        reference
      }
    }
    people(first: $first) {
      ...LanePeople_Person
    }
  }
`)

interface LaneColumnProps {
  lane: FragmentType<typeof LaneColumnLane>
  /** Index among the event's groups. */
  place: number
  /** Reference of the next person across all lanes; null for none. */
  nextReference: string | null
  slug: string
  /** Incremented on every change received. */
  heard: number
  onChanged: () => void
}

/** A lane in order, page by page. */
export function LaneColumn({ lane: masked, place, nextReference, slug, heard, onChanged }: LaneColumnProps) {
  const { group, next, people: first } = readFragment(LaneColumnLane, masked)
  const firstPage = readFragment(LanePeoplePerson, first)
  const { people, turn, isLoading } = useLanePages({ slug, groupKey: group.key, firstPage, heard })
  const held = (group.offered ?? 0) + (group.confirmed ?? 0)
  const waiting = group.waiting ?? 0
  const below = group.target - held
  const isNextLane = nextReference !== null && next?.registration.reference === nextReference
  return (
    <section aria-labelledby={`lane-${group.key}`} className="min-w-0">
      <h2
        id={`lane-${group.key}`}
        className="border-line-strong border-b pb-1.5 font-medium font-sans text-15 tracking-normal"
      >
        <GroupName place={place} name={group.name} whole />
        <span className="block font-normal text-13 text-ink-3">
          <Trans id="waitlist.of-target-seats">
            {held} of {group.target} target seats
          </Trans>
          {' · '}
          <Plural id="common.wait" value={waiting} one="# waiting" other="# waiting" />
        </span>
      </h2>
      {isNextLane && (
        <p className="border-line border-b py-1.5 text-13 text-accent">
          {below > 0 ? (
            <Plural
              id="waitlist.next-for-free-seat-furthest"
              value={below}
              one="Next for a free seat: furthest below its target, by # seat."
              other="Next for a free seat: furthest below its target, by # seats."
            />
          ) : (
            <Trans id="waitlist.next-for-free-seat-first">
              Next for a free seat: the first in this queue who can hold one.
            </Trans>
          )}
        </p>
      )}
      {people.length === 0 ? (
        <p className="py-2 text-13 text-ink-3">
          <Trans id="waitlist.nobody-waits-in-this-lane">No one is waiting in this lane.</Trans>
        </p>
      ) : (
        <ol aria-busy={isLoading || undefined} className={isLoading ? 'opacity-60' : ''}>
          {people.map((person) => (
            <LanePerson
              key={person.registration.reference}
              {...person}
              slug={slug}
              first={person.registration.reference === next?.registration.reference}
              nextOfAll={person.registration.reference === nextReference}
              onChanged={onChanged}
            />
          ))}
        </ol>
      )}
      {waiting > firstPage.length && <LanePager people={people} of={waiting} name={group.name} turn={turn} />}
    </section>
  )
}

interface PersonProps extends LanePeople_PersonFragment {
  slug: string
  /** Whether this is the first person in the lane who can hold a seat. */
  first: boolean
  nextOfAll: boolean
  onChanged: () => void
}

function LanePerson({ position, skip, registration, slug, first, nextOfAll, onChanged }: PersonProps) {
  const { reference, name, organisation, queuedAt, priority, priorityReason } = registration
  const { dense } = useMoments()
  return (
    <li
      className={`group relative grid grid-cols-[2rem_minmax(0,1fr)] border-line border-b py-1.5 text-13 leading-5 ${nextOfAll ? 'shadow-[inset_2px_0_0_var(--accent)]' : ''} ${skip ? 'text-ink-3' : ''}`}
    >
      <span className="pe-2 text-end text-ink-3">{position}</span>
      <div className="min-w-0">
        <p className="flex items-baseline justify-between gap-2">
          <Link
            to={`${paths.manage(slug, 'registrations')}?state=WAITLISTED&open=${reference}`}
            className={`truncate underline-offset-4 hover:underline ${skip ? '' : 'text-ink'} ${nextOfAll ? 'font-medium' : ''}`}
            title={name ?? undefined}
          >
            <PersonName reference={reference} name={name} />
          </Link>
          {nextOfAll && (
            <span className="shrink-0 font-medium text-accent">
              <Trans id="waitlist.next-seat">Next seat</Trans>
            </span>
          )}
        </p>
        <p className="truncate text-ink-3" title={organisation ?? undefined}>
          <Organisation of={registration} />
        </p>
        <div className="relative">
          <p className="text-ink-3">
            <Trans id="waitlist.since">since {dense(queuedAt)}</Trans>
            {priority > 0 && (
              <>
                {' · '}
                <Trans id="waitlist.priority">priority {priority}</Trans>
              </>
            )}
          </p>
          <PersonActions registration={registration} slug={slug} position={position} onChanged={onChanged} />
        </div>
        {priorityReason && <p className="text-ink-3 [overflow-wrap:anywhere]">{priorityReason}</p>}
        {first && !nextOfAll && (
          <p className="text-ink-2">
            <Trans id="waitlist.first-who-can-hold-seat">First in line who can hold a seat</Trans>
          </p>
        )}
        {skip && (
          <p className="text-offered">
            <SkipWords cause={skip} />
          </p>
        )}
      </div>
    </li>
  )
}

function SkipWords({ cause }: { cause: CannotHoldCause }) {
  switch (cause) {
    case 'NO_FREE_SEAT':
      return <Trans id="waitlist.waits-for-free-seat">Waiting for a free seat</Trans>
    case 'GROUP_AT_MAXIMUM':
      return <Trans id="waitlist.passed-over-group-is-at">Passed over: the group is at its maximum</Trans>
    case 'ORGANISATION_AT_CAP':
      return <Trans id="waitlist.passed-over-organisation-is-at">Passed over: the organisation is at its cap</Trans>
    case 'PLAN_LIMIT':
      return <Trans id="waitlist.passed-over-limit-of-seat">Passed over: a limit of the seat plan</Trans>
    case 'SEATS_RESERVED':
      return (
        <Trans id="waitlist.passed-over-free-seats-are">
          Passed over: the free seats are reserved for other groups
        </Trans>
      )
    case 'SEATS_ALLOTTED':
      return (
        <Trans id="waitlist.passed-over-free-seats-are-allotted">
          Passed over: the free seats are allotted to partners
        </Trans>
      )
    case 'ALLOTMENT_USED_UP':
      return <Trans id="waitlist.passed-over-all-seats-of">Passed over: all seats in the allotment are held</Trans>
    case 'OFFERS_ENDED':
      return <Trans id="waitlist.no-more-offers-are-made">No more offers will be made for this event</Trans>
    default:
      return cause satisfies never
  }
}
