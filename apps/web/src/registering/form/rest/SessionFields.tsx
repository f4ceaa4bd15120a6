import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../../__generated__/index.ts'
import { useTextLanguage } from '../../../kernel/textLanguage.ts'
import { ClashNotice } from '../../../sessions/ClashNotice.tsx'
import { SessionNote } from '../../../sessions/SessionNote.tsx'
import { CheckboxGroup } from '../../../ui/forms/inputs.tsx'
import { useWhen } from '../../../ui/When.tsx'
import type { FieldsProps } from '../PersonFields.tsx'
import { wantedSessions } from './checks.ts'
import { ShownAsWritten } from './ShownAsWritten.tsx'

export const SessionChoices_event = graphql(`
  fragment SessionChoices_event on Event {
    zone
    sessions {
      id
      title
      titles {
        language
      }
      startsAt
      endsAt
      kind
      track
      languages
      interpretation
      room
      capacity
      hasFreePlaces
    }
    ...ClashNotice_event
  }
`)

/** Chooses sessions, with times in the person's and the event's zone. Renders nothing if there is no choice. */
export function SessionFields({
  values,
  change,
  errors,
  event: given,
}: FieldsProps & { event: FragmentType<typeof SessionChoices_event> }) {
  const event = readFragment(SessionChoices_event, given)
  const { zone, sessions } = event
  const when = useWhen()
  const textLanguage = useTextLanguage()
  if (sessions.length < 2) return null

  /** The day, shown with its first session; null for the others. */
  function dayOf(place: number): string | null {
    const [before, here] = [sessions[place - 1], sessions[place]].map(
      (session) => session && when({ at: session.startsAt, zone, as: 'day' }),
    )
    return here && here !== before ? here : null
  }

  const wanted = wantedSessions(event, values)
  return (
    <div className="grid gap-4">
      <ShownAsWritten languages={sessions.map(({ titles }) => textLanguage(titles))} />
      <CheckboxGroup
        id="sessionIds"
        label={<Trans id="registering.which-sessions-do-you-want">Which sessions do you want to attend?</Trans>}
        help={<Trans id="registering.clear-any-you-wont-attend">Clear any you won’t attend.</Trans>}
        error={errors.sessionIds}
        values={wanted}
        onValues={(ticked) =>
          change({ skippedSessions: sessions.map(({ id }) => id).filter((id) => !ticked.includes(id)) })
        }
        choices={sessions.map((session, place) => ({
          value: session.id,
          label: <span lang={textLanguage(session.titles)?.locale}>{session.title}</span>,
          help: (
            <>
              {dayOf(place) && <span className="block first-letter:uppercase">{dayOf(place)}</span>}
              {when({ at: session.startsAt, until: session.endsAt, zone, as: 'time' })}
              <SessionNote session={session} />
            </>
          ),
        }))}
      />
      <ClashNotice event={event} chosen={wanted} />
    </div>
  )
}
