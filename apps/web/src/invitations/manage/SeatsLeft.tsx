import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { GroupName } from '../../groups/GroupMark.tsx'

const SeatsLeftCounts = graphql(`
  fragment SeatsLeft_Counts on EventInvitationCounts {
    byGroup {
      sent
      registered
      free
      group {
        key
        name
      }
    }
  }
`)

/** Compares open invitations with free seats: exceeding them is allowed, with a warning. */
export function SeatsLeft({
  counts,
  groups,
}: {
  counts: FragmentType<typeof SeatsLeftCounts>
  groups: readonly { key: string }[]
}) {
  const { byGroup } = readFragment(SeatsLeftCounts, counts)
  const cell = 'py-1.5 ps-4 text-end tabular-nums'
  return (
    <table className="mt-5 w-full max-w-[44rem] border-collapse text-13 leading-5">
      <caption className="sr-only">
        <Trans id="invitations.invitations-and-seats-by-group">Invitations and seats by group</Trans>
      </caption>
      <thead className="text-ink-3">
        <tr className="border-line-strong border-b align-bottom">
          <th scope="col" className="py-1.5 text-start font-normal">
            <Trans id="common.group">Group</Trans>
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="invitations.not-answered">Not answered</Trans>
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="common.registered">Registered</Trans>
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="invitations.seats-left">Seats left</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {byGroup.map(({ group, sent, registered, free }) => (
          <tr key={group.key} className="border-line border-b">
            <th scope="row" className="py-1.5 text-start font-normal">
              <GroupName place={groups.findIndex(({ key }) => key === group.key)} name={group.name} whole />
            </th>
            <td className={cell}>{sent}</td>
            <td className={cell}>{registered}</td>
            <td className={cell}>
              {free}
              {free !== null && sent > free && (
                <span className="block text-offered">
                  <Trans id="invitations.more-invited">more invited</Trans>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
