import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { RoomConflict_NoRoomPossibleFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { limitKey } from './limitKey.ts'
import type { NamedLimit } from './useLimitName.ts'

const Conflict = graphql(`
  fragment RoomConflict_NoRoomPossible on NoRoomPossible {
    conflicting {
      subject
      questionKey
      value
      crossedWith {
        subject
        questionKey
        value
      }
      side
      limit
      people
    }
    fixes {
      subject
      questionKey
      value
      crossedWith {
        subject
        questionKey
        value
      }
      side
      from
      to
    }
    least {
      subject
      questionKey
      value
      crossedWith {
        subject
        questionKey
        value
      }
      side
      from
      to
    }
  }
`)

export type Fix = RoomConflict_NoRoomPossibleFragment['fixes'][number]
type Conflicting = Pick<RoomConflict_NoRoomPossibleFragment['conflicting'][number], 'side' | 'limit' | 'people'>

interface RoomConflictProps {
  slug: string
  message: string
  conflict: FragmentType<typeof Conflict>
  nameOf: (limit: NamedLimit) => string
  /** Omit where quotas can't be edited; a link to them is shown instead. */
  onFix?: (fixes: readonly Fix[]) => void
}

/** Explains why no room is possible, and suggests the smallest changes that make one possible. */
export function RoomConflict({ slug, message, conflict, nameOf, onFix }: RoomConflictProps) {
  const { conflicting, fixes, least } = readFragment(Conflict, conflict)
  const together = fixes.length === 0 ? least : []
  return (
    <div role="status" className="arrive border-2 border-line-strong px-4 py-3">
      <p className="font-medium">{message}</p>
      <ul className="mt-1 text-13 text-ink-2">
        {conflicting.map((limit) => (
          <li key={keyOf(limit)}>
            <ConflictWords limit={limit} name={nameOf(limit)} />
          </li>
        ))}
      </ul>
      {fixes.length > 0 && (
        <>
          <p className="mt-3 text-13">
            <Trans id="compose.each-of-these-is-enough">Any one of these changes is enough:</Trans>
          </p>
          <ul className="mt-1">
            {fixes.map((fix) => (
              <li
                key={keyOf(fix)}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-line border-t py-2 text-13"
              >
                <FixWords fix={fix} name={nameOf(fix)} />
                <ApplyFix slug={slug} fixes={[fix]} name={nameOf(fix)} onFix={onFix} />
              </li>
            ))}
          </ul>
        </>
      )}
      {together.length > 0 && (
        <div className="mt-3 text-13">
          <p>
            <Trans id="compose.smallest-change-all-of-these">The smallest fix is to make all of these changes:</Trans>
          </p>
          <ul className="mt-1 mb-2 list-disc ps-5">
            {together.map((fix) => (
              <li key={keyOf(fix)}>
                <FixWords fix={fix} name={nameOf(fix)} />
              </li>
            ))}
          </ul>
          <ApplyFix slug={slug} fixes={together} onFix={onFix} />
        </div>
      )}
    </div>
  )
}

const keyOf = ({ side, ...limit }: NamedLimit & Pick<Fix, 'side'>) => `${limitKey(limit)} ${side}`

export function ConflictWords({ limit: { side, limit, people }, name }: { limit: Conflicting; name: string }) {
  if (side === 'MAXIMUM')
    return (
      <Trans id="compose.limit-maximum">
        {name}: at most {limit}
      </Trans>
    )
  if (people == null)
    return (
      <Trans id="compose.limit-minimum">
        {name}: at least {limit}
      </Trans>
    )
  return (
    <Trans id="compose.limit-minimum-of-people">
      {name}: at least {limit}, of {people} who could be in the room
    </Trans>
  )
}

export function FixWords({ fix: { side, from, to }, name }: { fix: Fix; name: string }) {
  return side === 'MINIMUM' ? (
    <Trans id="compose.lower-minimum">
      {name}: lower the minimum from {from} to {to}
    </Trans>
  ) : (
    <Trans id="compose.raise-maximum">
      {name}: raise the maximum from {from} to {to}
    </Trans>
  )
}

interface ApplyFixProps {
  slug: string
  fixes: readonly Fix[]
  /** Name of the limit, if there is a single fix. */
  name?: string
  onFix: RoomConflictProps['onFix']
}

/** Applies fixes to quotas. Group and organisation limits are changed on the seat plan's page instead. */
function ApplyFix({ slug, fixes, name, onFix }: ApplyFixProps) {
  const { t } = useLingui()
  if (fixes.some(({ subject }) => subject === 'GROUP' || subject === 'ORGANISATION'))
    return (
      <Link to={paths.manage(slug, 'seats')} className="underline underline-offset-4">
        <Trans id="compose.open-seat-plan">Open the seat plan</Trans>
      </Link>
    )
  if (!onFix)
    return (
      <Link to={paths.manage(slug, 'composition')} className="underline underline-offset-4">
        <Trans id="compose.change-quotas">Change the quotas</Trans>
      </Link>
    )
  return (
    <StaffButton
      aria-label={name && t({ id: 'compose.apply-to', message: `Apply: ${name}` })}
      onClick={() => onFix(fixes)}
    >
      <Trans id="groups.apply">Apply</Trans>
    </StaffButton>
  )
}
