import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { merge } from '@plenaria/schema/merge'
import { Link } from 'wouter'
import type { MessageFactsFragment } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { MessageFacts } from '../mail/useMessage.ts'
import { PlannedNotice } from '../planned/PlannedNotice.tsx'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Tag } from '../ui/StateMark.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton, StaffLink } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { stateWords } from './messageWords.ts'
import { Progress } from './Progress.tsx'

const Messages = graphql(`
  query MessagesOfEvent($slug: String!, $after: String) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        message
        setReminders
      }
      messages(first: 30, after: $after) {
        edges {
          node {
            id
            ...MessageFacts
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

/** Lists the event's messages: drafts, scheduled, being sent, and sent with their outcome. */
export function MessagesPage({ slug }: { slug: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(Messages, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.event) return <Unavailable kind="unknown" signedIn={data.viewer !== null} />
  const { messages, viewerCan } = data.event
  if (!viewerCan.message)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={data.viewer !== null} />
      </SecondFactorGate>
    )
  const rows = messages.edges.map(({ node }) => readFragment(MessageFacts, node))

  const more = () => fetchMore({ variables: { after: messages.pageInfo.endCursor } })

  return (
    <Page
      title={<Trans id="common.messages">Messages</Trans>}
      actions={
        <div className="flex flex-wrap gap-2">
          <StaffLink to={paths.manage(slug, 'messages/outbox')}>
            <Trans id="messages.outbox">Outbox</Trans>
          </StaffLink>
          {viewerCan.setReminders && (
            <StaffLink to={paths.manage(slug, 'messages/settings')}>
              <Trans id="messages.reminders-and-notes">Reminders and notes</Trans>
            </StaffLink>
          )}
          <StaffLink kind="primary" to={paths.manage(slug, 'messages/new')}>
            <Trans id="messages.new-message">New message</Trans>
          </StaffLink>
        </div>
      }
    >
      <p className={`mt-1 max-w-measure text-ink-2 ${rows.length > 0 ? 'max-md:hidden' : ''}`}>
        <Trans id="messages.your-messages-to-people-who">
          These are your messages to people who registered. The outbox lists every email about this event, including
          offers, decisions and reminders.
        </Trans>
      </p>
      {rows.length === 0 ? (
        <div className="mt-6">
          <Nothing title={<Trans id="messages.no-letter-yet">No messages yet</Trans>}>
            <Trans id="messages.write-one-to-all-who">
              Write to everyone who holds a seat, to one group, or to the waitlist. Nothing goes out until you confirm.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <ul className="mt-5 border-line-strong border-t">
          {rows.map((message) => (
            <MessageRow key={message.id} slug={slug} message={message} />
          ))}
        </ul>
      )}
      {messages.pageInfo.hasNextPage && (
        <p className="mt-3">
          <StaffButton busy={loading} onClick={() => void more()}>
            <Trans id="common.show-older">Show older</Trans>
          </StaffButton>
        </p>
      )}
    </Page>
  )
}

function MessageRow({ slug, message }: { slug: string; message: MessageFactsFragment }) {
  const { t } = useLingui()
  const { short } = useMoments()
  const subject = useSubject()(message)
  const failed = (message.progress?.refused ?? 0) + (message.progress?.bounced ?? 0)
  return (
    <li className="grid gap-x-4 gap-y-1 border-line border-b py-2.5 sm:grid-cols-[minmax(0,1fr)_14rem]">
      <div className="min-w-0">
        <Link
          to={paths.manage(slug, `messages/${message.id}`)}
          className="font-medium underline-offset-4 [overflow-wrap:anywhere] hover:underline"
        >
          {subject}
        </Link>{' '}
        {message.kind === 'NEWS' && (
          <Tag>
            <Trans id="messages.news">News</Trans>
          </Tag>
        )}
        <p className="text-13 text-ink-3">
          {message.institute.name}
          {message.author && ` · ${message.author}`} · {short(message.startedAt ?? message.changedAt)}
        </p>
        <PlannedNotice of={({ kind, about }) => kind === 'SEND_MESSAGE' && about?.subjectId === message.id} />
      </div>
      <div className="text-13">
        <p className={message.state === 'HALTED' ? 'text-declined' : ''}>
          {t(stateWords[message.state])}
          {message.scheduledFor && message.state === 'SCHEDULED' && ` · ${short(message.scheduledFor)}`}
        </p>
        {message.progress && <Progress progress={message.progress} />}
        {failed > 0 && (
          <p className="text-declined">
            <Plural
              id="messages.werent-delivered"
              value={failed}
              one="one wasn’t delivered"
              other="# weren’t delivered"
            />
          </p>
        )}
      </div>
    </li>
  )
}

/** Picks a message's subject in the page's language if there is one, with the event filled in. */
export function useSubject(): (message: Pick<MessageFactsFragment, 'subjects' | 'event' | 'institute'>) => string {
  const { i18n, t } = useLingui()
  const own = languages.find(({ locale }) => locale === i18n.locale)?.api ?? 'en'
  return ({ subjects, event, institute }) => {
    const subject = subjects.find(({ language }) => language === own) ?? subjects[0]
    if (!subject) return t({ id: 'messages.no-subject', message: '(no subject)' })
    return merge(subject.text, { event: event.title, institute: institute.name }, subject.language)
  }
}
