import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import type { RoomGroup } from './rooms.ts'

const MyEvents = graphql(`
  query MyEvents {
    viewer {
      email
      events {
        slug
        title
      }
    }
  }
`)

interface GoAnywhereProps {
  slug: string
  /** Sections that the viewer may enter. */
  groups: readonly RoomGroup[]
  /** Institutes that the viewer works for. */
  institutes: readonly { slug: string; name: string }[]
  onClose: () => void
}

interface Place {
  to: string
  name: string
  /** The section's heading on the rail. */
  group?: string | null
}

/** Matched without accents and case. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()

/** One field that leads to every room of the event, to the people of its board, and to the viewer's other events. */
export function GoAnywhere({ slug, groups, institutes, onClose }: GoAnywhereProps) {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const { data } = useQuery(MyEvents)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const wanted = query.trim()
  const others = (data?.viewer?.events ?? []).filter((event) => event.slug !== slug)
  const all: Place[] = [
    ...groups.flatMap(({ name: group, rooms }) =>
      rooms.map(({ page, name }) => ({ to: paths.manage(slug, page), name, group })),
    ),
    ...others.map((event) => ({ to: paths.manage(event.slug), name: event.title })),
    ...institutes.map((institute) => ({ to: paths.institute(institute.slug), name: institute.name })),
    { to: paths.newEvent(), name: t({ id: 'common.new-event', message: 'New event' }) },
  ]
  const places = all.filter(({ name, group }) => folded(`${name} ${group ?? ''}`).includes(folded(wanted)))
  const board: Place = {
    to: `${paths.manage(slug, 'registrations')}?q=${encodeURIComponent(wanted)}`,
    name: t({ id: 'app.search-registrations-for', message: `Search registrations for “${wanted}”` }),
  }
  const shown =
    wanted && groups.some(({ rooms }) => rooms.some(({ page }) => page === 'registrations'))
      ? [...places, board]
      : places
  const place = Math.min(chosen, shown.length - 1)

  function go(to: string | undefined) {
    if (!to) return
    onClose()
    navigate(to)
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') go(shown[place]?.to)
    else if (step) setChosen((place + step + shown.length) % Math.max(1, shown.length))
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={<Trans id="app.go-to">Go to</Trans>} onClose={onClose}>
      <input
        role="combobox"
        aria-label={t({ id: 'app.where-to', message: 'Where to' })}
        aria-expanded="true"
        aria-controls="go-anywhere"
        aria-activedescendant={shown[place] ? `go-anywhere-${place}` : undefined}
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={press}
        placeholder={t({ id: 'app.room-event-person', message: 'A room, an event, a person' })}
        className="mt-3 w-full rounded-control border border-control bg-paper px-3 py-2 placeholder:text-ink-3"
      />
      <div
        id="go-anywhere"
        role="listbox"
        aria-label={t({ id: 'app.places', message: 'Places' })}
        className="mt-2 max-h-72 overflow-y-auto"
      >
        {shown.map(({ to, name, group }, index) => (
          <div
            key={to}
            id={`go-anywhere-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            onClick={() => go(to)}
            onKeyDown={press}
            className="flex cursor-pointer items-baseline justify-between gap-4 rounded-control px-3 py-1.5 hover:bg-paper aria-selected:bg-[color-mix(in_oklab,var(--line)_70%,transparent)]"
          >
            <span className="truncate">{name}</span>
            {group && <span className="shrink-0 text-13 text-ink-3">{group}</span>}
          </div>
        ))}
      </div>
    </Dialog>
  )
}
