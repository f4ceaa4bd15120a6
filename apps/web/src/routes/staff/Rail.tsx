import { Trans, useLingui } from '@lingui/react/macro'
import { Menu, X } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import { paths } from '../../kernel/routes.ts'
import { Tag } from '../../ui/StateMark.tsx'
import type { Room, RoomGroup } from './rooms.ts'

interface RailProps {
  event: { slug: string; title: string; state: string }
  /** Sections that the viewer may enter. */
  groups: readonly RoomGroup[]
  /** Where they are. */
  shown: Room | undefined
  /** Below the rooms, at the side of a wide screen. */
  foot: ReactNode
}

/** The event, then its sections by task. On narrow screens the sections are behind a button. */
export function Rail({ event, groups, shown, foot }: RailProps) {
  const { t } = useLingui()
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const waiting = groups.flatMap(({ rooms }) => rooms).filter((room) => room.waiting)
  return (
    <nav
      aria-label={t({ id: 'app.rooms-of-event', message: 'Rooms of the event' })}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      className="border-line max-md:border-b md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:overflow-y-auto md:border-e md:px-3 md:py-4 print:hidden"
    >
      <p className="hidden px-2 md:block">
        <Link to={paths.events()} className="font-medium font-serif text-17 tracking-tight">
          Plenaria
        </Link>
      </p>
      <div className="flex items-center justify-between gap-3 py-1 ps-4 pe-2 md:mt-4 md:block md:px-2 md:py-0">
        <p className="flex min-w-0 items-baseline gap-3 md:block">
          <Link
            to={paths.event(event.slug)}
            className="line-clamp-1 font-medium leading-5 underline-offset-4 hover:underline md:line-clamp-3"
            title={event.title}
          >
            {event.title}
          </Link>
          {event.state === 'DRAFT' && (
            <span className="shrink-0 md:mt-1.5 md:block">
              <Tag>
                <Trans id="common.draft">Draft</Trans>
              </Tag>
            </span>
          )}
        </p>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-11 shrink-0 cursor-pointer items-center gap-2 rounded-control px-2 text-ink-2 hover:text-ink md:hidden"
        >
          {!isOpen && waiting.map((room) => <Waiting key={room.page} room={room} />)}
          <Trans id="app.menu">Menu</Trans>
          {isOpen ? <X size={18} strokeWidth={1.5} aria-hidden /> : <Menu size={18} strokeWidth={1.5} aria-hidden />}
        </button>
      </div>
      <div
        id={listId}
        className={`${isOpen ? '' : 'max-md:hidden'} columns-2 gap-x-4 border-line px-2 pb-3 max-md:border-t md:columns-auto md:px-0 md:pb-0`}
      >
        {groups.map((group) => (
          <RoomsOfGroup key={group.id} group={group} slug={event.slug} shown={shown} onGo={() => setOpen(false)} />
        ))}
      </div>
      <div className="mt-auto hidden pt-6 md:block">{foot}</div>
    </nav>
  )
}

interface RoomsOfGroupProps {
  group: RoomGroup
  slug: string
  shown: Room | undefined
  onGo: () => void
}

function RoomsOfGroup({ group: { name, rooms }, slug, shown, onGo }: RoomsOfGroupProps) {
  const nameId = useId()
  return (
    <div className="break-inside-avoid pt-3">
      {name !== null && (
        <p id={nameId} className="px-2 pb-0.5 font-medium text-13 text-ink-3">
          {name}
        </p>
      )}
      <ul aria-labelledby={name === null ? undefined : nameId}>
        {rooms.map((room) => (
          <li key={room.page} ref={room === shown ? showInRail : undefined} className="scroll-my-6">
            <Link
              to={paths.manage(slug, room.page)}
              aria-current={room === shown ? 'page' : undefined}
              aria-keyshortcuts={`g ${room.key}`}
              onClick={onGo}
              className="group flex items-baseline justify-between rounded-control px-2 py-2 text-ink-2 leading-5 hover:text-ink aria-[current]:bg-[color-mix(in_oklab,var(--line)_70%,transparent)] aria-[current]:font-medium aria-[current]:text-ink md:py-1"
            >
              <span className="min-w-0">{room.name}</span>
              {room.waiting ? <Waiting room={room} /> : null}
              <span
                aria-hidden
                className="hidden shrink-0 ps-2 text-13 text-ink-2 md:group-hover:inline md:group-focus-visible:inline"
              >
                g {room.key}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How many things wait in a room for the viewer. */
function Waiting({ room: { waiting, more } }: { room: Room }) {
  return (
    <span className="relative ms-2 min-w-5 shrink-0 rounded-full bg-accent px-1.5 text-center font-medium text-13 text-on-accent">
      {waiting}
      {more && '+'}
      <span className="sr-only">
        {' '}
        <Trans id="app.waiting-for-you">waiting for you</Trans>
      </span>
    </span>
  )
}

/** A rail that is longer than the screen begins where the viewer is. */
function showInRail(item: HTMLElement | null): void {
  item?.scrollIntoView?.({ block: 'nearest' })
}
