import type { ApolloClient } from '@apollo/client'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Decision } from '../__generated__/graphql.ts'
import { RecipientName } from '../mail/RecipientName.tsx'
import { PersonNamed } from '../ui/PersonNamed.tsx'
import { useWhen } from '../ui/When.tsx'
import { kindWords } from './plannedWords.ts'
import type { Planned } from './UndoBar.tsx'

/** Heading of a planned action: verb, object and, if it affects a single person, their name. */
export function ActionTitle({ action, client }: { action: Planned; client?: ApolloClient }) {
  const [only, ...others] = action.about?.references ?? []
  return (
    <>
      <ActionName action={action} />
      {action.recipient && (
        <>
          {' · '}
          <RecipientName recipient={action.recipient} />
        </>
      )}
      {only !== undefined && others.length === 0 && (
        <>
          {' · '}
          <PersonNamed reference={only} client={client} />
        </>
      )}
    </>
  )
}

function ActionName({ action: { kind, about, event } }: { action: Planned }) {
  const { t } = useLingui()
  const { decision, count, title, startsAt } = about ?? {}
  if (decision && count) return <DecisionOn decision={decision} count={count} />
  if (!title) return t(kindWords[kind])
  switch (kind) {
    case 'MOVE_SESSION':
      return startsAt && event ? (
        <MoveTo title={title} startsAt={startsAt} zone={event.zone} />
      ) : (
        <Trans id="planned.move">Move “{title}”</Trans>
      )
    case 'UPDATE_SESSION':
      return <Trans id="planned.change">Change “{title}”</Trans>
    case 'REMOVE_SESSION':
      return <Trans id="planned.remove">Remove “{title}”</Trans>
    case 'SET_SESSION_ROLE':
      return <Trans id="planned.change-speaker-of">Change a speaker of “{title}”</Trans>
    case 'ADD_PERSON':
      return <Trans id="planned.register-named">Register {title}</Trans>
    case 'DELETE_EVENT':
      return <Trans id="planned.delete-draft-named">Delete the draft “{title}”</Trans>
    case 'REMOVE_SPEAKER':
      return <Trans id="planned.delete-speaker-named">Delete the speaker “{title}”</Trans>
    case 'DELETE_TAG':
      return <Trans id="planned.delete-tag-named">Delete the tag “{title}”</Trans>
    case 'SEND_MESSAGE':
      return <Trans id="planned.email">Email “{title}”</Trans>
    default:
      return t(kindWords[kind])
  }
}

function MoveTo({ title, startsAt, zone }: { title: string; startsAt: string; zone: string }) {
  const when = useWhen()({ at: startsAt, zone, as: 'moment' })
  return (
    <Trans id="planned.move-to">
      Move “{title}” to {when}
    </Trans>
  )
}

function DecisionOn({ decision, count }: { decision: Decision; count: number }) {
  switch (decision) {
    case 'OFFER':
      return <Plural id="planned.offer-seats" value={count} one="Offer # seat" other="Offer # seats" />
    case 'WAITLIST':
      return (
        <Plural
          id="planned.waitlist-registrations"
          value={count}
          one="Waitlist # registration"
          other="Waitlist # registrations"
        />
      )
    case 'NOT_SELECT':
      return (
        <Plural
          id="planned.dont-select-registrations"
          value={count}
          one="Don’t select # registration"
          other="Don’t select # registrations"
        />
      )
    case 'DECLINE':
      return (
        <Plural
          id="common.decline-registrations"
          value={count}
          one="Decline # registration"
          other="Decline # registrations"
        />
      )
    case 'REINSTATE':
      return (
        <Plural
          id="planned.reinstate-registrations"
          value={count}
          one="Reinstate # registration"
          other="Reinstate # registrations"
        />
      )
    default:
      return decision satisfies never
  }
}
