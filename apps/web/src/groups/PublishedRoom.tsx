import { Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Room } from './Room.tsx'

export const PublishedRoomOfEvent = graphql(`
  fragment PublishedRoom_event on Event {
    groups {
      key
      name
      minimum
      target
      maximum
    }
    seatPlan {
      total
    }
    publicRoom {
      disclosure
      threshold
      hasFreeSeats
      taken {
        from
        to
      }
      groups {
        key
        taken {
          from
          to
        }
      }
    }
  }
`)

export interface Range {
  from: number
  to: number
}

/** A single number if both ends are equal. */
export const inWords = ({ from, to }: Range): string => (from === to ? `${from}` : `${from}–${to}`)

/** The seat plan as a picture, with the published ranges of seats taken. `SeatsByGroup` has the numbers. */
export function PublishedRoom({ event }: { event: FragmentType<typeof PublishedRoomOfEvent> }) {
  const { groups, seatPlan, publicRoom } = readFragment(PublishedRoomOfEvent, event)
  const { t } = useLingui()
  const { hasFreeSeats, taken, groups: published } = publicRoom
  const { total } = seatPlan
  const takenOf = (key: string) => published.find((group) => group.key === key)?.taken ?? null
  const drawn = groups.map((group) => ({ ...group, confirmed: takenOf(group.key)?.from ?? 0, offered: 0 }))
  const range = taken && inWords(taken)
  return (
    <figure className="grid gap-4">
      <div className="mx-auto w-full max-w-[30rem]">
        <Room
          groups={drawn}
          total={total}
          description={t({
            id: 'groups.seat-plan-group-by-group',
            message: 'The seat plan, group by group. The table below has the numbers.',
          })}
        />
      </div>
      {(range !== null || hasFreeSeats !== null) && (
        <figcaption className="text-center text-15 text-ink-2">
          {range !== null && (
            <>
              <Trans id="groups.of-seats-are-taken">
                {range} of {total} seats are taken.
              </Trans>{' '}
            </>
          )}
          {hasFreeSeats === true && (
            <Trans id="groups.not-all-seats-are-taken">
              Not all seats are taken. Some may be reserved or on offer.
            </Trans>
          )}
          {hasFreeSeats === false && (
            <Trans id="groups.no-seats-are-available-new">
              No seats are available. New registrations join the waitlist.
            </Trans>
          )}
        </figcaption>
      )}
    </figure>
  )
}
