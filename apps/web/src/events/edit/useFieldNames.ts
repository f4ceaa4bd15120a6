import { useLingui } from '@lingui/react/macro'
import type { CreateEventInput, Language, UpdateEventInput } from '../../__generated__/graphql.ts'
import { languageOfControl } from '../../ui/staff/formProblems.ts'
import { textFor } from '../../ui/staff/texts.ts'
import type { EventDraft } from './draft.ts'

/** The event's own fields that the form shows. */
type EventField = Exclude<
  keyof (CreateEventInput & UpdateEventInput),
  | ('hostSlug' | 'kind' | 'admission' | 'format' | 'plan' | 'sessions' | 'questions')
  | ('version' | 'confirmedRemovals' | 'notify')
>

/** Names of fields and of lists: «Title», «Consents». */
export function useNames(): Readonly<Record<string, string>> {
  const { t } = useLingui()
  return {
    slug: t({ id: 'common.address', message: 'Address' }),
    titles: t({ id: 'common.title', message: 'Title' }),
    seriesNames: t({ id: 'common.series', message: 'Series' }),
    summaries: t({ id: 'common.summary', message: 'Summary' }),
    descriptions: t({ id: 'common.description', message: 'Description' }),
    languages: t({ id: 'events.languages-spoken-at-event', message: 'Languages spoken at the event' }),
    venue: t({ id: 'common.venue', message: 'Venue' }),
    name: t({ id: 'common.name', message: 'Name' }),
    address: t({ id: 'events.street-address', message: 'Street address' }),
    city: t({ id: 'events.city', message: 'City' }),
    country: t({ id: 'common.country', message: 'Country' }),
    mapLink: t({ id: 'events.link-to-map', message: 'Map link' }),
    position: t({ id: 'events.latitude-and-longitude', message: 'Latitude and longitude' }),
    directions: t({ id: 'events.how-to-get-there', message: 'How to get there' }),
    accessibility: t({ id: 'events.accessibility', message: 'Accessibility' }),
    capacity: t({ id: 'events.capacity', message: 'Capacity' }),
    zone: t({ id: 'common.time-zone', message: 'Time zone' }),
    startsAt: t({ id: 'common.starts', message: 'Starts' }),
    endsAt: t({ id: 'common.ends', message: 'Ends' }),
    registrationOpensAt: t({ id: 'common.registration-opens', message: 'Registration opens' }),
    registrationClosesAt: t({ id: 'common.registration-closes', message: 'Registration closes' }),
    decisionPromisedAt: t({ id: 'events.promised-decision-date', message: 'Promised decision date' }),
    decisionPromiseReason: t({ id: 'events.why-promised-date-moves', message: 'Reason for moving the promised date' }),
    offerHours: t({ id: 'events.offer-is-held-for', message: 'Offer duration' }),
    groups: t({ id: 'events.groups-and-seat-plan', message: 'Groups and seat plan' }),
    total: t({ id: 'common.seats-in-room', message: 'Seats in the room' }),
    organisationCap: t({ id: 'common.seats-organisation-can-hold', message: 'Seats an organisation can hold' }),
    minimumsReleasedAt: t({ id: 'common.minimums-reserve-seats-until', message: 'Minimums reserve seats until' }),
    minimum: t({ id: 'common.minimum-2', message: 'Minimum' }),
    target: t({ id: 'common.target-2', message: 'Target' }),
    maximum: t({ id: 'common.maximum', message: 'Maximum' }),
    priority: t({ id: 'common.priority', message: 'Priority' }),
    names: t({ id: 'common.name', message: 'Name' }),
    labels: t({ id: 'common.question', message: 'Question' }),
    helps: t({ id: 'events.help', message: 'Help text' }),
    options: t({ id: 'events.choices', message: 'Choices' }),
    shownIf: t({ id: 'events.asked-only-after-certain-answer', message: 'Asked only after a certain answer to' }),
    consents: t({ id: 'common.consents', message: 'Consents' }),
    texts: t({ id: 'common.text', message: 'Text' }),
  } satisfies Record<EventField, string> & Record<string, string>
}

/** Names of fields for error messages: «Title», «Academia, Maximum». `language`: the visible one. */
export function useFieldNames(draft: EventDraft, language: Language): (id: string) => string {
  const { t } = useLingui()
  const names = useNames()

  function itemOf(list: string | undefined, place: number): string {
    const { groups, sessions, questions } = draft
    if (list === 'groups')
      return textFor(language, groups[place]?.names ?? {}) || t({ id: 'common.group-2', message: `Group ${place + 1}` })
    if (list === 'sessions')
      return (
        textFor(language, sessions[place]?.titles ?? {}) || t({ id: 'events.session', message: `Session ${place + 1}` })
      )
    if (list === 'questions')
      return (
        textFor(language, questions[place]?.labels ?? {}) ||
        t({ id: 'common.question-2', message: `Question ${place + 1}` })
      )
    return t({ id: 'events.consent', message: `Consent ${place + 1}` })
  }

  function venueFieldOf(steps: readonly string[]): string {
    const [, part, place] = steps
    const field = names[steps.findLast((step) => names[step]) ?? 'venue']
    if (part !== 'rooms') return field ?? ''
    const index = Number(place)
    const room = draft.venue.rooms[index]?.name || t({ id: 'events.room', message: `Room ${index + 1}` })
    return [room, field].join(', ')
  }

  return (id) => {
    const steps = id.split('.').filter((step) => step !== 'plan' && step !== languageOfControl(id))
    if (steps[0] === 'venue') return venueFieldOf(steps)
    const [list, place] = steps
    if (place === undefined || !/^\d+$/.test(place)) return names[list ?? ''] ?? id
    const field = steps.findLast((step) => names[step])
    return [itemOf(list, Number(place)), field && field !== list && names[field]].filter(Boolean).join(', ')
  }
}
