import { useId } from 'react'
import { GroupPatterns, patternFill } from './GroupPatterns.tsx'

/** A group's colour and pattern, shown before its name. `place`: the group's index in the event's order. */
export function GroupMark({ place }: { place: number }) {
  const scope = useId()
  return (
    <svg width="11" height="11" viewBox="0 0 11 11" className="inline-block shrink-0" aria-hidden="true">
      <GroupPatterns scope={scope} places={8} size={5.5} />
      <rect width="11" height="11" rx="2.5" fill={patternFill(scope, place)} />
    </svg>
  )
}

/** Mark and name on one line; a long name is truncated, and shown in full on hover. `whole`: wraps instead. */
export function GroupName({ place, name, whole = false }: { place: number; name: string; whole?: boolean }) {
  if (whole)
    return (
      <span className="flex gap-1.5">
        <span className="flex h-[1lh] items-center">
          <GroupMark place={place} />
        </span>
        <span className="min-w-0">{name}</span>
      </span>
    )
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-1.5">
      <GroupMark place={place} />
      <span className="truncate" title={name}>
        {name}
      </span>
    </span>
  )
}
