import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronDown, ChevronRight, Menu, X } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import { paths } from '../../kernel/routes.ts'
import { readMoreLanguages } from '../../ui/languages/moreLanguages.ts'

/** An item on the rail. */
export interface RailItem {
  to: string
  name: string
  /** Key pressed after `g`. */
  key?: string | undefined
  /** Number of items waiting there for the viewer. */
  waiting?: number | undefined
  /** Whether there are more that were not counted. */
  more?: boolean | undefined
}

export interface RailGroup {
  /** Unique on the rail. */
  id: string
  /** Null for a group without a heading, which is always open. */
  name: string | null
  startsOpen?: boolean
  items: readonly RailItem[]
}

interface RailProps {
  /** Accessible name. */
  label: string
  /** Head of the rail; on a narrow screen beside the menu button. */
  head: ReactNode
  groups: readonly RailGroup[]
  /** Path of the current item. */
  current: string | undefined
  /** Id of a group that is initially open, besides that of the current page. */
  now?: string | null
  /** Below the groups, on wide screens only. */
  foot: ReactNode
}

/** Navigation of the workspace. On narrow screens it is behind a menu button. */
export function Rail({ label, head, groups, current, now = null, foot }: RailProps) {
  const { i18n } = useLingui()
  // Every page of the workspace may show a person's languages.
  readMoreLanguages(i18n)
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const waiting = groups.flatMap(({ items }) => items).reduce((sum, item) => sum + (item.waiting ?? 0), 0)
  return (
    <nav
      aria-label={label}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      className="border-line max-md:border-b md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:overflow-y-auto md:border-e md:px-2 md:py-2 print:hidden"
    >
      <p className="hidden px-2 md:block">
        <Link to={paths.home()} className="font-medium font-serif text-17 tracking-tight">
          Plenaria
        </Link>
      </p>
      <div className="flex items-center justify-between gap-3 py-1 ps-4 pe-2 md:mt-1 md:block md:p-0">
        <div className="min-w-0">{head}</div>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-11 shrink-0 cursor-pointer items-center gap-2 rounded-control px-2 text-ink-2 hover:text-ink md:hidden"
        >
          {!isOpen && <Waiting waiting={waiting} />}
          <Trans id="routes.menu">Menu</Trans>
          {isOpen ? <X size={18} strokeWidth={1.5} aria-hidden /> : <Menu size={18} strokeWidth={1.5} aria-hidden />}
        </button>
      </div>
      <div
        id={listId}
        className={`${isOpen ? '' : 'max-md:hidden'} border-line px-2 pb-3 max-md:border-t md:mt-1 md:px-0 md:pb-0`}
      >
        {groups.map((group) => (
          <Group key={group.id} group={group} current={current} isNow={group.id === now} onGo={() => setOpen(false)} />
        ))}
      </div>
      <div className="mt-auto hidden pt-2 md:block">{foot}</div>
    </nav>
  )
}

interface GroupProps {
  group: RailGroup
  current: string | undefined
  isNow: boolean
  onGo: () => void
}

/** A group with a name is collapsible; initially open if it is the current phase or contains the current page. */
function Group({ group: { name, items, startsOpen = false }, current, isNow, onGo }: GroupProps) {
  const listId = useId()
  const isHere = items.some(({ to }) => to === current)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOpen = name === null || (chosen ?? (startsOpen || isNow || isHere))
  const waiting = items.reduce((sum, item) => sum + (item.waiting ?? 0), 0)
  return (
    <div className="pt-1 md:pt-0">
      {name !== null && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setChosen(!isOpen)}
          className="flex min-h-6 w-full cursor-pointer items-center gap-1 rounded-control px-1 text-start text-13 text-ink-2 hover:text-ink max-md:min-h-11"
        >
          {isOpen ? (
            <ChevronDown size={14} strokeWidth={1.5} aria-hidden className="shrink-0" />
          ) : (
            <ChevronRight size={14} strokeWidth={1.5} aria-hidden className="shrink-0" />
          )}
          <span className={`min-w-0 grow ${isNow ? 'font-medium text-ink' : ''}`}>
            {name}
            {isNow && (
              <span className="ps-1.5 font-normal text-ink-3">
                <Trans id="common.now">now</Trans>
              </span>
            )}
          </span>
          {!isOpen && <Waiting waiting={waiting} />}
        </button>
      )}
      <ul id={listId} hidden={!isOpen} aria-label={name ?? undefined} className={name === null ? '' : 'md:ps-3'}>
        {items.map((item) => (
          <li key={item.to} ref={item.to === current ? showInRail : undefined} className="scroll-my-6">
            <Item item={item} isCurrent={item.to === current} onGo={onGo} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Item({ item, isCurrent, onGo }: { item: RailItem; isCurrent: boolean; onGo: () => void }) {
  const { to, name, key, waiting, more } = item
  return (
    <Link
      to={to}
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts={key && `g ${key}`}
      onClick={onGo}
      className="group flex items-baseline justify-between rounded-control px-2 py-2 text-ink-2 leading-5 hover:text-ink aria-[current]:bg-[color-mix(in_oklab,var(--line)_70%,transparent)] aria-[current]:font-medium aria-[current]:text-ink md:py-0.5"
    >
      <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
      <Waiting waiting={waiting ?? 0} more={more} />
      {key && (
        <span
          aria-hidden
          className="hidden shrink-0 ps-2 text-13 text-ink-2 md:group-hover:inline md:group-focus-visible:inline"
        >
          g {key}
        </span>
      )}
    </Link>
  )
}

/** Number of items waiting for the viewer; renders nothing for 0. */
function Waiting({ waiting, more = false }: { waiting: number; more?: boolean | undefined }) {
  if (waiting === 0) return null
  return (
    <span className="relative ms-2 min-w-5 shrink-0 rounded-full bg-accent px-1.5 text-center font-medium text-13 text-on-accent">
      {waiting}
      {more && '+'}
      <span className="sr-only">
        {' '}
        <Trans id="routes.waiting-for-you">waiting for you</Trans>
      </span>
    </span>
  )
}

/** Scrolls a rail that is longer than the screen to the current item. */
function showInRail(item: HTMLElement | null): void {
  item?.scrollIntoView?.({ block: 'nearest' })
}
