import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { FragmentType } from '../../__generated__/index.ts'
import { type RoomFacts, useRoomNow } from '../../groups/roomFacts.ts'
import { type BoardFilters, noFilters } from './filters.ts'

interface ViewsProps {
  filters: BoardFilters
  event: FragmentType<typeof RoomFacts>
  mayDecide: boolean
  onChange: (filters: BoardFilters) => void
}

/** Filters that one often needs, with how many they show, where the viewer sees all of them. */
export function BoardViews({ filters, event, mayDecide, onChange }: ViewsProps) {
  const { t } = useLingui()
  const { seen } = useRoomNow(event)
  const views: { name: ReactNode; count?: number; shows: Partial<BoardFilters> }[] = [
    { name: t`All`, shows: {} },
    { name: t`To decide`, count: seen?.submitted, shows: { states: ['SUBMITTED'] } },
    ...(mayDecide ? [{ name: t`Staged`, shows: { staged: true } }] : []),
    { name: t`Offered`, count: seen?.offered, shows: { states: ['OFFERED'] } },
    { name: t`Taken`, count: seen?.confirmed, shows: { states: ['CONFIRMED'] } },
    { name: t`Waitlist`, count: seen?.waiting, shows: { states: ['WAITLISTED'] } },
  ]
  const standing = JSON.stringify({ ...filters, sort: null })
  return (
    <fieldset className="flex min-w-0 gap-x-5 overflow-x-auto border-line border-b text-13" aria-label={t`Views`}>
      {views.map(({ name, count, shows }, index) => {
        const view = { ...noFilters, ...shows }
        return (
          <button
            key={index}
            type="button"
            aria-pressed={standing === JSON.stringify({ ...view, sort: null })}
            onClick={() => onChange({ ...view, sort: filters.sort })}
            className="-mb-px flex shrink-0 cursor-pointer gap-1.5 border-transparent border-b-2 py-1.5 text-ink-2 hover:text-ink aria-pressed:border-accent aria-pressed:font-medium aria-pressed:text-ink"
          >
            {name}
            {count !== undefined && <span className="text-ink-3">{count}</span>}
          </button>
        )
      })}
    </fieldset>
  )
}
