import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { GroupMark } from '../groups/GroupMark.tsx'
import { useTextLanguage } from '../kernel/textLanguage.ts'

const GroupsOfEvent = graphql(`
  fragment Groups_event on Event {
    groups {
      key
      name
      names {
        language
      }
      description
    }
  }
`)

export function Groups({ event }: { event: FragmentType<typeof GroupsOfEvent> }) {
  const { groups } = readFragment(GroupsOfEvent, event)
  const textLanguage = useTextLanguage()
  return (
    <>
      <p>
        <Trans id="events.when-you-register-you-say">When you register, choose the group that fits you best.</Trans>
      </p>
      <ul className="mt-4 grid gap-3">
        {groups.map(({ key, name, names, description }, place) => (
          <li key={key}>
            <p className="flex gap-2.5 font-medium">
              <span className="flex h-[1lh] items-center">
                <GroupMark place={place} />
              </span>
              <span lang={textLanguage(names)?.locale}>{name}</span>
            </p>
            {description && <p className="ps-[1.3125rem] text-15 text-ink-2">{description}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
