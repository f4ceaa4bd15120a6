import { Trans } from '@lingui/react/macro'
import { type FragmentType, readFragment } from '../__generated__/index.ts'
import { maxDots } from './allotment.ts'
import { GroupName } from './GroupMark.tsx'
import { inWords, PublishedRoomOfEvent } from './PublishedRoom.tsx'

/** Published numbers of seats taken, by group: as ranges, updated at fixed times. */
export function SeatsByGroup({ event }: { event: FragmentType<typeof PublishedRoomOfEvent> }) {
  const { groups, seatPlan, publicRoom } = readFragment(PublishedRoomOfEvent, event)
  const { disclosure, threshold, groups: published } = publicRoom
  const takenOf = (key: string) => published.find((group) => group.key === key)?.taken ?? null
  return (
    <>
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
            <th scope="col" className="py-1.5 ps-2 text-end font-normal sm:ps-4">
              <Trans id="groups.minimum-to-maximum">Minimum to maximum</Trans>
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
      <p className="mt-4 text-15 text-ink-2">
        {seatPlan.total > maxDots ? (
          <Trans id="groups.bar-for-each-group-ticks">
            A bar for each group, with ticks at its minimum, target and maximum.
          </Trans>
        ) : (
          <Trans id="groups.arc-outside-group-runs-from">
            The arc outside a group runs from its minimum through its target to its maximum. Filled dots are seats
            taken, where those are shown.
          </Trans>
        )}{' '}
        {disclosure === 'GROUPS' && (
          <Trans id="groups.counts-are-updated-on-hour">
            Counts are updated on the hour, once at least {threshold} people have joined or left. Figures for a group
            are withheld where they could point to fewer than {threshold} people.
          </Trans>
        )}
      </p>
    </>
  )
}

const cell = 'whitespace-nowrap py-1.5 ps-2 text-end sm:ps-4 font-normal'
