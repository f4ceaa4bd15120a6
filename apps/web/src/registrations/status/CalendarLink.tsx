import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Button } from '../../ui/Button.tsx'

const CalendarOfEvent = graphql(`
  fragment CalendarLink_event on Event {
    slug
    title
    startsAt
    endsAt
    sessions {
      id
      title
      startsAt
      endsAt
    }
  }
`)

/** Puts the sessions, or the event where it has none, into the person's own calendar. */
export function CalendarLink({ event: given }: { event: FragmentType<typeof CalendarOfEvent> }) {
  const event = readFragment(CalendarOfEvent, given)

  function download() {
    const dates = event.sessions.length > 0 ? event.sessions : [{ ...event, id: event.slug }]
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([calendar(event.slug, event.title, dates)], { type: 'text/calendar' }))
    link.download = `${event.slug}.ics`
    link.click()
    URL.revokeObjectURL(link.href)
  }

  return (
    <div className="mt-5 print:hidden">
      <Button kind="quiet" onClick={download}>
        <Trans>Add to my calendar</Trans>
      </Button>
    </div>
  )
}

interface Dated {
  id: string
  title: string
  startsAt: string
  endsAt: string
}

/** An iCalendar (RFC 5545) with one entry a date; instants in UTC. */
export function calendar(slug: string, title: string, dates: readonly Dated[]): string {
  const instant = (at: string) => at.replace(/[-:]|\.\d+/g, '')
  const text = (words: string) => words.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plenaria//EN',
    ...dates.flatMap((date) => [
      'BEGIN:VEVENT',
      `UID:${date.id}@${slug}.plenaria`,
      `DTSTAMP:${instant(date.startsAt)}`,
      `DTSTART:${instant(date.startsAt)}`,
      `DTEND:${instant(date.endsAt)}`,
      `SUMMARY:${text(date.title === title ? title : `${title}: ${date.title}`)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n')
}

/** Lines of at most 75 octets, as the format asks. */
function folded(line: string): string[] {
  const lines: string[] = []
  let current = ''
  for (const character of line) {
    if (new TextEncoder().encode(current + character).length > 74) {
      lines.push(current)
      current = ' '
    }
    current += character
  }
  return [...lines, current]
}
