import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { useWhen } from '../../ui/When.tsx'
import { type Place, PlacePicker } from './PlacePicker.tsx'
import type { PageGroup } from './pages.ts'

const MyEvents = graphql(`
  query MyEvents {
    viewer {
      email
      events {
        slug
        title
        zone
        startsAt
      }
    }
  }
`)

/** The viewer's events, with the day on which each begins; without `slug`. */
function useOtherEvents(slug: string | null): Place[] {
  const when = useWhen()
  const { data } = useQuery(MyEvents)
  return (data?.viewer?.events ?? [])
    .filter((event) => event.slug !== slug)
    .map((event) => ({
      to: paths.manage(event.slug),
      name: event.title,
      group: when({ at: event.startsAt, zone: event.zone, as: 'date' }),
    }))
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

/** One field that leads to every page of the event, to the people of its board, and to the viewer's other events and institutes. */
export function GoAnywhere({ slug, groups, institutes, onClose }: GoAnywhereProps) {
  const { t } = useLingui()
  const others = useOtherEvents(slug)
  const places: Place[] = [
    ...groups.flatMap(({ name: group, pages }) =>
      pages.map(({ path, name }) => ({ to: paths.manage(slug ?? '', path), name, group })),
    ),
    ...others,
    { to: paths.home(), name: t({ id: 'app.home', message: 'Home' }) },
    ...institutes.map((institute) => ({ to: paths.institute(institute.slug), name: institute.name })),
    { to: paths.newEvent(), name: t({ id: 'common.new-event', message: 'New event' }) },
  ]
  const hasBoard = groups.some(({ pages }) => pages.some(({ path }) => path === 'registrations'))
  return (
    <PlacePicker
      title={<Trans id="app.go-to">Go to</Trans>}
      label={t({ id: 'app.where-to', message: 'Where to' })}
      placeholder={t({ id: 'app.search-pages-events-people', message: 'Search pages, events, people' })}
      places={places}
      search={(wanted) =>
        slug && hasBoard
          ? {
              to: `${paths.manage(slug, 'registrations')}?q=${encodeURIComponent(wanted)}`,
              name: t({ id: 'app.search-registrations-for', message: `Search registrations for “${wanted}”` }),
            }
          : null
      }
      onClose={onClose}
    />
  )
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
