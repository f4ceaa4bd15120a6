import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { merge } from '@plenaria/schema/merge'
import { Link } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { useQuoted } from '../ui/quoted.ts'
import { useMoments } from '../ui/staff/moments.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { useClock, useZoneName } from '../ui/When.tsx'
import { DeliveryStatus } from './DeliveryStatus.tsx'
import { emailKindWords } from './mailWords.ts'

const Messages = graphql(`
  query MessagesOfRegistration($reference: String!, $after: String) {
    registration(reference: $reference) {
      reference
      name
      organisation
      group {
        key
        name
      }
      event {
        slug
        title
        zone
        startsAt
      }
      emails(first: 20, after: $after) {
        edges {
          node {
            id
            kind
            subject
            enqueuedAt
            sentAt
            deliveryStatus
            failedAt
            serverResponse
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** Emails to one person with their delivery status; renders nothing for viewers who may not write to them. */
export function MessagesOfRegistration({ reference }: { reference: string }) {
  const { t, i18n } = useLingui()
  const quoted = useQuoted()
  const { dense } = useMoments()
  const { data, loading, fetchMore } = useQuery(Messages, {
    variables: { reference },
    fetchPolicy: 'cache-and-network',
  })
  const clock = useClock()
  const zoneName = useZoneName()
  if (!data?.registration?.emails) return null
  const { name, organisation, group, event, emails } = data.registration
  // Fills in fields that the viewer may see, as in the email.
  const values = {
    name,
    organisation,
    reference,
    group: group.name,
    event: event.title,
    starts_at: `${clock({ at: event.startsAt, zone: event.zone })} (${zoneName(event.zone, event.startsAt)})`,
  }
  const own = languages.find(({ locale }) => locale === i18n.locale)?.api ?? 'en'

  const more = () => fetchMore({ variables: { after: emails.pageInfo.endCursor } })

  return (
    <section className="mt-5">
      <h3 className="text-13 text-ink-3">
        <Trans id="common.emails">Emails</Trans>
      </h3>
      {emails.edges.length === 0 ? (
        <p className="mt-1 text-13 text-ink-2">
          <Trans id="messages.none-yet">None yet.</Trans>
        </p>
      ) : (
        <ol className="mt-1 text-13">
          {emails.edges.map(({ node }) => (
            <li key={node.id} className="grid grid-cols-[9.5rem_minmax(0,1fr)] gap-x-2 py-0.5">
              <time dateTime={node.enqueuedAt} className="text-ink-3">
                {dense(node.enqueuedAt)}
              </time>
              <span className="[overflow-wrap:anywhere]">
                {t(emailKindWords[node.kind])}
                {node.subject && ` ${quoted(merge(node.subject, values, own))}`}{' '}
                <DeliveryStatus deliveryStatus={node.deliveryStatus} />
                {node.failedAt && <span className="text-ink-3"> {dense(node.failedAt)}</span>}
                {node.serverResponse && <span className="block text-ink-2">{node.serverResponse}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
      {emails.edges.length > 0 && (
        <p className="mt-1 text-13">
          <Link
            to={paths.manage(event.slug, `messages/outbox?person=${reference}`)}
            className="underline decoration-line-strong underline-offset-4 hover:text-ink"
          >
            <Trans id="messages.read-them-in-outbox">Read these emails in the outbox</Trans>
          </Link>
        </p>
      )}
      {emails.pageInfo.hasNextPage && (
        <p className="mt-1">
          <StaffButton busy={loading} onClick={() => void more()}>
            <Trans id="common.show-older">Show older</Trans>
          </StaffButton>
        </p>
      )}
    </section>
  )
}
