import { Trans } from '@lingui/react/macro'
import { type Ghost, heldAfter, heldOf, type RoomGroup } from './allotment.ts'
import { GroupName } from './GroupMark.tsx'

/** The room as a table, with the same data as the picture. */
export function RoomTable({ groups, total, ghost }: { groups: readonly RoomGroup[]; total: number; ghost?: Ghost }) {
  const sum = (of: (group: RoomGroup) => number) => groups.reduce((all, group) => all + of(group), 0)
  const cell = 'whitespace-nowrap py-1.5 ps-2 text-end sm:ps-4'
  const wide = `${cell} hidden sm:table-cell`
  const bounds = ghost ? wide : cell
  const last = (group: RoomGroup) => (ghost ? heldAfter(group, ghost) : heldOf(group))
  return (
    <table className="w-full border-collapse text-13 leading-5">
      <thead className="text-ink-3">
        <tr className="border-line-strong border-b align-bottom">
          <th scope="col" className="w-full py-1.5 text-start font-normal">
            <Trans id="common.group">Group</Trans>
          </th>
          <th scope="col" className={`${wide} font-normal`}>
            <Trans id="common.taken">Taken</Trans>
          </th>
          <th scope="col" className={`${wide} font-normal`}>
            <Trans id="common.offered">Offered</Trans>
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="groups.held">Held</Trans>
          </th>
          {ghost && (
            <th scope="col" className={`${cell} font-normal`}>
              <Trans id="groups.after">After</Trans>
            </th>
          )}
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="common.target-2">Target</Trans>
          </th>
          <th scope="col" className={`${bounds} font-normal`}>
            <Trans id="groups.bounds">Bounds</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group, place) => (
          <tr key={group.key} className="border-line border-b align-top">
            <th scope="row" className="py-1.5 text-start font-normal [overflow-wrap:anywhere]">
              <GroupName place={place} name={group.name} whole />
              {last(group) > group.maximum && (
                <span className="block text-fault">
                  <Trans id="groups.more-than-maximum">More than its maximum of {group.maximum}</Trans>
                </span>
              )}
            </th>
            <td className={wide}>{group.confirmed}</td>
            <td className={wide}>{group.offered}</td>
            <td className={`${cell} font-medium`}>{heldOf(group)}</td>
            {ghost && <td className={`${cell} font-medium`}>{heldAfter(group, ghost)}</td>}
            <td className={cell}>{group.target}</td>
            <td className={`${bounds} text-ink-2`}>
              {group.minimum}–{group.maximum}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="align-top">
          <th scope="row" className="text-balance py-1.5 [overflow-wrap:anywhere] text-start font-normal text-ink-2">
            <Trans id="groups.seats-in-room">Seats in the room: {total}</Trans>
          </th>
          <td className={wide}>{sum((group) => group.confirmed)}</td>
          <td className={wide}>{sum((group) => group.offered)}</td>
          <td className={`${cell} font-medium`}>{sum(heldOf)}</td>
          {ghost && <td className={`${cell} font-medium`}>{sum((group) => heldAfter(group, ghost))}</td>}
          <td className={cell}>{sum((group) => group.target)}</td>
          <td className={`${bounds} text-ink-2`}>
            {sum((group) => group.minimum)}–{sum((group) => group.maximum)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
