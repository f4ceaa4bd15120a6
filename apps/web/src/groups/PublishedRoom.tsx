import { Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { maxDots } from './allotment.ts'
import { GroupName } from './GroupMark.tsx'
import { Room } from './Room.tsx'

const PublishedRoomOfEvent = graphql(`
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

interface Range {
  from: number
  to: number
}

/** Exact where both ends are the same. */
const inWords = ({ from, to }: Range): string => (from === to ? `${from}` : `${from}–${to}`)

/** The seat plan, and what is published of the seats taken: ranges, counted at set times. */
export function PublishedRoom({ event }: { event: FragmentType<typeof PublishedRoomOfEvent> }) {
  const { groups, seatPlan, publicRoom } = readFragment(PublishedRoomOfEvent, event)
  const { t } = useLingui()
  const { disclosure, threshold, hasFreeSeats, taken, groups: published } = publicRoom
  const { total } = seatPlan
  const takenOf = (key: string) => published.find((group) => group.key === key)?.taken ?? null
  const drawn = groups.map((group) => ({ ...group, confirmed: takenOf(group.key)?.from ?? 0, offered: 0 }))
  const range = taken && inWords(taken)
  return (
    <figure className="mt-10 grid max-w-measure gap-6">
      <div className="mx-auto w-full max-w-[34rem]">
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
        <p>
          {range !== null && (
            <>
              <Trans id="groups.of-seats-are-taken">
                {range} of {total} seats are taken.
              </Trans>{' '}
            </>
          )}
          {hasFreeSeats === true && <Trans id="groups.seats-are-available">Seats are available.</Trans>}
          {hasFreeSeats === false && (
            <Trans id="groups.no-seats-are-available-new">
              No seats are available; new registrations join the waitlist.
            </Trans>
          )}
        </p>
      )}
      <table className="w-full border-collapse text-13 leading-5">
        <thead className="text-ink-3">
          <tr className="border-line-strong border-b align-bottom">
            <th scope="col" className="w-full py-1.5 text-start font-normal">
              <Trans id="common.group">Group</Trans>
            </th>
            {published.length > 0 && (
              <th scope="col" className={cell}>
                <Trans id="common.taken">Taken</Trans>
              </th>
            )}
            <th scope="col" className={cell}>
              <Trans id="common.target-2">Target</Trans>
            </th>
            <th scope="col" className={cell}>
              <Trans id="groups.bounds">Bounds</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, name, target, minimum, maximum }, place) => {
            const ofGroup = takenOf(key)
            return (
              <tr key={key} className="border-line border-b align-top">
                <th scope="row" className="py-1.5 text-start font-normal [overflow-wrap:anywhere]">
                  <GroupName place={place} name={name} whole />
                </th>
                {published.length > 0 && (
                  <td className={cell}>{ofGroup ? inWords(ofGroup) : <Trans id="groups.withheld">withheld</Trans>}</td>
                )}
                <td className={cell}>{target}</td>
                <td className={`${cell} text-ink-2`}>
                  {minimum}–{maximum}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <figcaption className="text-15 text-ink-2">
        {total > maxDots ? (
          <Trans id="groups.bar-for-each-group-ticks">
            A bar for each group. Ticks mark its minimum, its target and its maximum.
          </Trans>
        ) : (
          <Trans id="groups.arc-outside-group-runs-from">
            The arc outside a group runs from its minimum over its target to its maximum. Filled dots are seats taken,
            as far as they are shown.
          </Trans>
        )}{' '}
        {disclosure === 'GROUPS' && (
          <Trans id="groups.counts-are-updated-on-hour">
            Counts are updated on the hour, once at least {threshold} people have joined or left. Groups are withheld
            where a number could point to fewer than {threshold} people.
          </Trans>
        )}
      </figcaption>
    </figure>
  )
}

const cell = 'whitespace-nowrap py-1.5 ps-2 text-end sm:ps-4 font-normal'
