import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { CheckboxGroup } from '../../ui/inputs.tsx'
import { useWhen } from '../../ui/When.tsx'
import type { FieldsProps } from './fields.tsx'
import { wantedSessions } from './steps.ts'

export const SessionChoices_event = graphql(`
  fragment SessionChoices_event on Event {
    zone
    sessions {
      id
      title
      startsAt
      endsAt
    }
  }
`)

/** Which parts of the programme the person comes to, each in their own hours and in the event's. Nothing where there is no choice. */
export function SessionFields({
  values,
  change,
  errors,
  event: given,
}: FieldsProps & { event: FragmentType<typeof SessionChoices_event> }) {
  const event = readFragment(SessionChoices_event, given)
  const { zone, sessions } = event
  const when = useWhen()
  if (sessions.length < 2) return null

  function hours({ startsAt, endsAt }: (typeof sessions)[number]) {
    const here = when({ at: startsAt, until: endsAt })
    const there = when({ at: startsAt, until: endsAt, zone })
    if (here === there) return here
    const isSameDay = when({ at: startsAt, as: 'day' }) === when({ at: startsAt, as: 'day', zone })
    const thereInShort = isSameDay ? when({ at: startsAt, until: endsAt, zone, as: 'time' }) : there
    return (
      <Trans>
        {here}, your time ({thereInShort} at the event)
      </Trans>
    )
  }

  return (
    <CheckboxGroup
      id="sessionIds"
      label={<Trans>Which sessions do you want to attend?</Trans>}
      help={<Trans>Untick those that you do not come to.</Trans>}
      error={errors.sessionIds}
      values={wantedSessions(event, values)}
      onValues={(wanted) =>
        change({ skippedSessions: sessions.map(({ id }) => id).filter((id) => !wanted.includes(id)) })
      }
      choices={sessions.map((session) => ({ value: session.id, label: session.title, help: hours(session) }))}
    />
  )
}
