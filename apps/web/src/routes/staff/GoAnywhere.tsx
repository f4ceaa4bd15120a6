import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { roleNames } from '../../institutes/roleWords.ts'
import { paths } from '../../kernel/routes.ts'
import { commandsHere } from '../../ui/commands.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { type Place, PlacePicker } from './PlacePicker.tsx'
import type { PageGroup } from './pages.ts'
import { useOrganisationsFound, useStaffFound } from './useFound.ts'
import { useGlobalPlaces, useOtherEvents } from './useGlobalPlaces.tsx'
import { usePeopleFound } from './usePeopleFound.ts'

/** Commands of the page behind the dialog. */
function useCommandsHere(): Place[] {
  const { t } = useLingui()
  const [commands] = useState(commandsHere)
  const group = t({ id: 'routes.on-this-page', message: 'On this page' })
  return commands.map(({ name, keys, act }) => ({ id: `command ${name}`, to: act, name, group, keys }))
}

interface GoAnywhereProps {
  /** The event that the viewer is in; null outside of an event. */
  slug: string | null
  /** Sections of the event that the viewer may enter. */
  groups: readonly PageGroup[]
  /** Opens another dialog of the page, if it has any. */
  onOpen?: (dialog: 'EVENTS' | 'KEYS') => void
  onClose: () => void
}

/** Searches the page's commands, every page of the event, people, staff, organisations, and the viewer's other events. */
export function GoAnywhere({ slug, groups, onOpen, onClose }: GoAnywhereProps) {
  const { t } = useLingui()
  const [wanted, setWanted] = useState('')
  const commands = useCommandsHere()
  const pages = usePagesOf(slug, groups)
  const dialogs = useDialogs(onOpen)
  const others = useOtherEvents(slug)
  const everywhere = useGlobalPlaces()
  const staff = useStaff(wanted)
  const people = usePeople(wanted, slug)
  const hasBoard = groups.some((group) => group.pages.some(({ path }) => path === 'registrations'))
  const organisations = useOrganisations(wanted, hasBoard ? slug : null)
  const search =
    slug && hasBoard && wanted
      ? [
          {
            id: 'search',
            to: boardFor(slug, wanted),
            name: t({ id: 'routes.search-registrations-for', message: `Search registrations for “${wanted}”` }),
          },
        ]
      : []
  return (
    <PlacePicker
      title={<Trans id="routes.go-to">Go to</Trans>}
      label={t({ id: 'routes.destination', message: 'Destination' })}
      placeholder={t({ id: 'routes.search-commands-pages-people', message: 'Search commands, pages, events, people' })}
      places={[...commands, ...pages, ...dialogs, ...others, ...everywhere, ...staff]}
      found={[...people.places, ...organisations, ...search]}
      note={people.note}
      onQuery={setWanted}
      onClose={onClose}
    />
  )
}

const boardFor = (slug: string, search: string) =>
  `${paths.manage(slug, 'registrations')}?q=${encodeURIComponent(search)}`

/** Pages of the event; its messages are followed by a link to write a new one. */
function usePagesOf(slug: string | null, groups: readonly PageGroup[]): Place[] {
  const { t } = useLingui()
  if (slug === null) return []
  const newMessage = {
    id: 'new message',
    to: paths.manage(slug, 'messages/new'),
    name: t({ id: 'messages.new-message', message: 'New message' }),
  }
  return groups.flatMap(({ name: group, pages }) =>
    pages.flatMap(({ path, name, key }): Place[] => {
      const page = { id: `page ${path}`, to: paths.manage(slug, path), name, group, keys: key && `g ${key}` }
      return path === 'messages' ? [page, newMessage] : [page]
    }),
  )
}

function useDialogs(onOpen: GoAnywhereProps['onOpen']): Place[] {
  const { t } = useLingui()
  if (!onOpen) return []
  return [
    {
      id: 'switch event',
      to: () => onOpen('EVENTS'),
      keys: 'g g',
      name: t({ id: 'routes.switch-event', message: 'Switch to another event' }),
    },
    { id: 'keys', to: () => onOpen('KEYS'), name: t({ id: 'common.shortcuts', message: 'Shortcuts' }), keys: '?' },
  ]
}

/** Colleagues, each linked to their institute. */
function useStaff(wanted: string): Place[] {
  const { t } = useLingui()
  return useStaffFound(wanted).map(({ id, name, role, institute }) => ({
    id: `member ${id}`,
    to: paths.institute(institute.slug),
    name,
    group: `${t(roleNames[role])} · ${institute.name}`,
  }))
}

/** Organisations of the event, each linked to its registrations. */
function useOrganisations(wanted: string, slug: string | null): Place[] {
  return useOrganisationsFound(wanted, slug).map((found) => ({
    id: `organisation ${found.key}`,
    name: found.names[0] ?? found.key,
    to: boardFor(slug ?? '', found.names[0] ?? found.key),
    mark: (
      <Plural id="common.registrations-2" value={found.registrations} one="# registration" other="# registrations" />
    ),
  }))
}

/** Matching people, those of this event first, each linked to their registration. */
function usePeople(wanted: string, slug: string | null) {
  const { people, hasMore, message, isUnreachable } = usePeopleFound(wanted)
  const here = people.filter(({ event }) => event.slug === slug)
  const elsewhere = people.filter(({ event }) => event.slug !== slug)
  const places = [...here, ...elsewhere].map(({ reference, name, state, event }) => ({
    id: `person ${reference}`,
    to: `${paths.manage(event.slug, 'registrations')}?open=${reference}`,
    name: name ?? reference,
    mark: <StateMark state={state} />,
    group: event.slug === slug ? null : event.title,
  }))
  const note = isUnreachable ? (
    <Trans id="routes.we-couldnt-search-for-people">
      We couldn’t search for people. Check your connection and try again.
    </Trans>
  ) : hasMore ? (
    <Trans id="routes.more-people-match">More people match. Type more of the name.</Trans>
  ) : (
    message
  )
  return { places, note }
}

/** Switches to another event. */
export function EventSwitcher({ slug, onClose }: { slug: string | null; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <PlacePicker
      title={<Trans id="routes.switch-event">Switch to another event</Trans>}
      label={t({ id: 'routes.which-event', message: 'Event' })}
      placeholder={t({ id: 'routes.search-events', message: 'Search events' })}
      places={useOtherEvents(slug)}
      onClose={onClose}
    />
  )
}
