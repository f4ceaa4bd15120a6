import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { commandsHere } from '../../ui/commands.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { useWhen } from '../../ui/When.tsx'
import { type Place, PlacePicker } from './PlacePicker.tsx'
import type { PageGroup } from './pages.ts'
import { usePeopleFound } from './usePeopleFound.ts'

const MyEvents = graphql(`
  query MyEvents {
    viewer {
      email
      events {
        slug
        title
        zone
        startsAt
        undecidedDates
      }
    }
  }
`)

/** The viewer's events, with the day on which each begins; without `slug`. */
function useOtherEvents(slug: string | null): Place[] {
  const { t } = useLingui()
  const when = useWhen()
  const { data } = useQuery(MyEvents)
  return (data?.viewer?.events ?? [])
    .filter((event) => event.slug !== slug)
    .map((event) => ({
      id: `event ${event.slug}`,
      to: paths.manage(event.slug),
      name: event.title,
      group: event.undecidedDates.includes('STARTS_AT')
        ? t({ id: 'common.draft', message: 'Draft' })
        : when({ at: event.startsAt, zone: event.zone, as: 'date' }),
    }))
}

/** What the page behind the dialog can do. */
function useCommandsHere(): Place[] {
  const { t } = useLingui()
  const [commands] = useState(commandsHere)
  const group = t({ id: 'app.on-this-page', message: 'On this page' })
  return commands.map(({ name, keys, act }) => ({ id: `command ${name}`, to: act, name, group, keys }))
}

interface GoAnywhereProps {
  /** Of the event that the viewer is at. */
  slug: string | null
  /** Sections of it that the viewer may enter. */
  groups: readonly PageGroup[]
  /** Institutes that the viewer works for. */
  institutes: readonly { slug: string; name: string }[]
  onClose: () => void
}

/** One field for what the page can do, every page of the event, people, and the viewer's other events and institutes. */
export function GoAnywhere({ slug, groups, institutes, onClose }: GoAnywhereProps) {
  const { t } = useLingui()
  const [wanted, setWanted] = useState('')
  const commands = useCommandsHere()
  const others = useOtherEvents(slug)
  const people = usePeople(wanted, slug)
  const places: Place[] = [
    ...commands,
    ...groups.flatMap(({ name: group, pages }) =>
      pages.map(({ path, name, key }) => {
        const keys = key && `g ${key}`
        return { id: `page ${path}`, to: paths.manage(slug ?? '', path), name, group, keys }
      }),
    ),
    ...others,
    { id: 'home', to: paths.home(), name: t({ id: 'app.home', message: 'Home' }) },
    ...institutes.map((institute) => ({
      id: `institute ${institute.slug}`,
      to: paths.institute(institute.slug),
      name: institute.name,
    })),
    { id: 'new event', to: paths.newEvent(), name: t({ id: 'common.new-event', message: 'New event' }) },
  ]
  const hasBoard = groups.some(({ pages }) => pages.some(({ path }) => path === 'registrations'))
  const search =
    slug && hasBoard && wanted
      ? [
          {
            id: 'search',
            to: `${paths.manage(slug, 'registrations')}?q=${encodeURIComponent(wanted)}`,
            name: t({ id: 'app.search-registrations-for', message: `Search registrations for “${wanted}”` }),
          },
        ]
      : []
  return (
    <PlacePicker
      title={<Trans id="app.go-to">Go to</Trans>}
      label={t({ id: 'app.where-to', message: 'Where to' })}
      placeholder={t({ id: 'app.search-commands-pages-people', message: 'Search commands, pages, events, people' })}
      places={places}
      found={[...people.places, ...search]}
      note={people.note}
      onQuery={setWanted}
      onClose={onClose}
    />
  )
}

/** People that were found, those of this event first, each at their registration. */
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
    <Trans id="app.people-could-not-be-searched">
      We couldn’t search for people. Check your connection and try again.
    </Trans>
  ) : hasMore ? (
    <Trans id="app.more-people-match">More people match. Type more of the name.</Trans>
  ) : (
    message
  )
  return { places, note }
}

/** From one event to another. */
export function EventSwitcher({ slug, onClose }: { slug: string | null; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <PlacePicker
      title={<Trans id="app.switch-event">Switch to another event</Trans>}
      label={t({ id: 'app.which-event', message: 'Event' })}
      placeholder={t({ id: 'app.search-events', message: 'Search events' })}
      places={useOtherEvents(slug)}
      onClose={onClose}
    />
  )
}
