import { Trans, useLingui } from '@lingui/react/macro'
import { Pencil, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { type RoomFacts, useRoomNow } from '../../groups/roomFacts.ts'
import { intoSight } from '../../ui/intoSight.ts'
import { type BoardFilters, filtersOf, noFilters, paramsOf } from './filters.ts'
import { ViewDialog } from './ViewDialog.tsx'

const BoardView = graphql(`
  fragment Views_View on BoardView {
    id
    name
    address
    shared
    version
    institute {
      slug
      name
    }
    viewerCan {
      change
    }
  }
`)

interface ViewsProps {
  slug: string
  filters: BoardFilters
  /** The query string without the open panel. */
  address: string
  saved: readonly FragmentType<typeof BoardView>[]
  event: FragmentType<typeof RoomFacts>
  mayDecide: boolean
  /** Number of staged decisions. */
  staged: number
  onChange: (filters: BoardFilters) => void
  onAddress: (address: string) => void
}

const tab =
  '-mb-px flex shrink-0 cursor-pointer gap-1.5 border-transparent border-b-2 py-1.5 text-ink-2 hover:text-ink aria-pressed:border-accent aria-pressed:font-medium aria-pressed:text-ink'

/** Common filters, with counts if the viewer sees all registrations, and saved views. */
export function BoardViews({
  slug,
  filters,
  address,
  saved,
  event,
  mayDecide,
  staged,
  onChange,
  onAddress,
}: ViewsProps) {
  const { t, i18n } = useLingui()
  const { seen } = useRoomNow(event)
  const [editing, setEditing] = useState<'new' | string | null>(null)
  const usual: { name: ReactNode; count?: number; shows: Partial<BoardFilters> }[] = [
    { name: t({ id: 'common.all', message: 'All' }), shows: {} },
    {
      name: t({ id: 'board.to-decide', message: 'To decide' }),
      count: seen?.submitted,
      shows: { states: ['SUBMITTED'] },
    },
    ...(mayDecide
      ? [{ name: t({ id: 'board.staged-2', message: 'Staged' }), count: staged, shows: { staged: true } }]
      : []),
    { name: t({ id: 'common.offered', message: 'Offered' }), count: seen?.offered, shows: { states: ['OFFERED'] } },
    { name: t({ id: 'common.taken', message: 'Taken' }), count: seen?.confirmed, shows: { states: ['CONFIRMED'] } },
    {
      name: t({ id: 'common.waitlist', message: 'Waitlist' }),
      count: seen?.waiting,
      shows: { states: ['WAITLISTED'] },
    },
  ]
  const standing = JSON.stringify({ ...filters, sort: null })
  const views = saved.map((view) => readFragment(BoardView, view))
  const shown = views.find((view) => isSame(view.address, address))
  const edited = views.find(({ id }) => id === editing)
  const isPlain = address === '' || usual.some(({ shows }) => isSame(addressOf({ ...noFilters, ...shows }), address))

  return (
    <div className="flex min-w-0 items-center gap-x-4 border-line border-b text-13">
      <fieldset
        className="flex min-w-0 gap-x-5 overflow-x-auto"
        aria-label={t({ id: 'board.views', message: 'Views' })}
      >
        {usual.map(({ name, count, shows }, index) => {
          const view = { ...noFilters, ...shows }
          return (
            <button
              key={index}
              type="button"
              aria-pressed={!shown && standing === JSON.stringify({ ...view, sort: null })}
              onClick={() => onChange({ ...view, sort: filters.sort })}
              className={tab}
            >
              {name}
              {count !== undefined && <span className="text-ink-3">{i18n.number(count)}</span>}
            </button>
          )
        })}
        {views.map(({ id, name, address: to, shared, institute }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === shown?.id}
            ref={id === shown?.id ? intoSight : undefined}
            title={shared ? t({ id: 'board.shared-with', message: `Shared with ${institute.name}` }) : undefined}
            onClick={() => onAddress(to)}
            className={`${tab} max-w-48`}
          >
            <span className="truncate">{name}</span>
          </button>
        ))}
      </fieldset>
      <div className="ms-auto flex shrink-0 gap-1">
        {shown?.viewerCan.change && (
          <IconButton
            label={t({ id: 'board.change-view', message: `Edit the view “${shown.name}”` })}
            onClick={() => setEditing(shown.id)}
          >
            <Pencil size={14} strokeWidth={1.5} aria-hidden />
          </IconButton>
        )}
        {!shown && !isPlain && (
          <button
            type="button"
            onClick={() => setEditing('new')}
            className="inline-flex cursor-pointer items-center gap-1 py-1.5 text-ink-2 hover:text-ink"
          >
            <Plus size={14} strokeWidth={1.5} aria-hidden />
            <Trans id="board.save-this-view">Save this view</Trans>
          </button>
        )}
      </div>
      {editing && (
        <ViewDialog
          slug={slug}
          view={edited ?? null}
          views={views.filter(({ viewerCan }) => viewerCan.change)}
          address={address}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}

const addressOf = (filters: BoardFilters): string => new URLSearchParams(paramsOf(filters)).toString()

/** Whether two query strings show the same list, regardless of parameter order and notation. */
function isSame(one: string, other: string): boolean {
  const normal = (address: string) => {
    const params = new URLSearchParams(address)
    return JSON.stringify([paramsOf(filtersOf(params)), params.get('cols')])
  }
  return normal(one) === normal(other)
}

function IconButton({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="grid size-7 cursor-pointer place-items-center rounded-control text-ink-2 hover:bg-[color-mix(in_oklab,var(--line)_50%,transparent)] hover:text-ink"
    >
      {children}
    </button>
  )
}
