import { GroupName } from '../groups/GroupMark.tsx'
import type { FiguresEvent } from './figureFacts.ts'

/** Legend of the groups' colours and patterns. */
export function GroupKeys({ groups }: Pick<FiguresEvent, 'groups'>) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-13 text-ink-2">
      {groups.map(({ key, name }, place) => (
        <li key={key} className="min-w-0">
          <GroupName place={place} name={name} />
        </li>
      ))}
    </ul>
  )
}
