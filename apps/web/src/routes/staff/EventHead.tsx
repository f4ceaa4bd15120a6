import { Trans } from '@lingui/react/macro'
import { ChevronsUpDown } from 'lucide-react'
import { Link } from 'wouter'
import type { EventState } from '../../__generated__/graphql.ts'
import { EventStateTag } from '../../events/EventStateTag.tsx'
import { paths } from '../../kernel/routes.ts'

interface EventHeadProps {
  event: { slug: string; title: string; state: EventState }
  onSwitch: () => void
}

/** The event at the head of the rail: its title opens the event switcher, and a link leads to its public page. */
export function EventHead({ event, onSwitch }: EventHeadProps) {
  return (
    <div className="flex min-w-0 items-center gap-3 md:block">
      <button
        type="button"
        onClick={onSwitch}
        aria-keyshortcuts="g g"
        title={event.title}
        className="flex w-full min-w-0 cursor-pointer items-center justify-between gap-1 rounded-control py-1 text-start font-medium leading-5 hover:bg-[color-mix(in_oklab,var(--line)_50%,transparent)] max-md:min-h-11 md:px-2"
      >
        <span className="line-clamp-1 md:line-clamp-2">{event.title}</span>
        <ChevronsUpDown size={14} strokeWidth={1.5} aria-hidden className="shrink-0 text-ink-3" />
        <span className="sr-only">
          <Trans id="routes.switch-event">Switch to another event</Trans>
        </span>
      </button>
      <p className="flex shrink-0 flex-wrap items-baseline gap-x-2 text-13 text-ink-2 max-md:hidden md:px-2">
        <EventStateTag state={event.state} />
        <Link
          to={paths.event(event.slug)}
          className="inline-block py-0.5 underline-offset-4 hover:text-ink hover:underline"
        >
          <Trans id="routes.public-page">Public page</Trans>
        </Link>
      </p>
    </div>
  )
}
