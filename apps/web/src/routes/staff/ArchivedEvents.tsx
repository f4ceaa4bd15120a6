import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { isDated, UndecidedDate } from '../../events/undecidedDates.tsx'
import { paths } from '../../kernel/routes.ts'
import { When } from '../../ui/When.tsx'

const ArchivedEventsToRun = graphql(`
  query ArchivedEvents {
    events(first: 100, filter: { archived: true }) {
      edges {
        node {
          slug
          title
          startsAt
          undecidedDates
          zone
        }
      }
    }
  }
`)

/** Archived events, which appear in no other list; queried when the section is opened. */
export function ArchivedEvents() {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="mt-3" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="cursor-pointer text-ink-2 hover:text-ink">
        <Trans id="routes.archived-events">Archived events</Trans>
      </summary>
      {isOpen && <List />}
    </details>
  )
}

function List() {
  const { data } = useQuery(ArchivedEventsToRun, { fetchPolicy: 'network-only' })
  if (!data) return null
  const events = data.events.edges.map(({ node }) => node)
  if (events.length === 0)
    return (
      <p className="mt-1 text-ink-2">
        <Trans id="routes.no-archived-events">No archived events</Trans>
      </p>
    )
  return (
    <ul className="mt-1">
      {events.map(({ slug, title, startsAt, undecidedDates, zone }) => (
        <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-b py-1.5">
          <Link
            to={paths.manage(slug)}
            className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
          >
            {title}
          </Link>
          <span className="text-13 text-ink-2">
            {isDated(undecidedDates) ? <When at={startsAt} zone={zone} as="date" /> : <UndecidedDate />}
          </span>
        </li>
      ))}
    </ul>
  )
}
