import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useSearchParams } from 'wouter'
import type { MessageComposeQuery } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { MessageFacts } from '../mail/useMessage.ts'
import { PlannedNotice } from '../planned/PlannedNotice.tsx'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { textsOf } from '../ui/staff/texts.ts'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { Compose } from './Compose.tsx'
import { MessageView } from './MessageView.tsx'
import { emptyMessage, type Recipients, recipientsIn, recipientsOf } from './messageDraft.ts'

const MessageEvent = graphql(`
  fragment MessageEvent on Event {
    slug
    zone
    languages
    groups {
      key
      name
    }
    sessions {
      id
      title
    }
    boardViews {
      id
      name
      address
    }
    viewerCan {
      message
      decide
      maskedFields
    }
  }
`)

const NewMessage = graphql(`
  query MessageCompose($slug: String!) {
    viewer {
      email
      memberships {
        institute {
          slug
          name
          messageTemplates {
            ...MessageTemplateFacts
          }
        }
      }
    }
    event(slug: $slug) {
      ...MessageEvent
    }
  }
`)

const OneMessage = graphql(`
  query OneMessage($id: ID!) {
    message(id: $id) {
      id
      ...MessageFacts
    }
  }
`)

export type Membership = NonNullable<MessageComposeQuery['viewer']>['memberships'][number]

/** Composes a new message, to the people named in the URL, if any. */
export function ComposePage({ slug }: { slug: string }) {
  const [params] = useSearchParams()
  return <Page slug={slug} asked={recipientsIn(params)} />
}

/** An existing message: an editable draft, or its outcome. */
export function MessagePage({ slug, id }: { slug: string; id: string }) {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(OneMessage, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.message)
    return (
      <SecondFactorGate>
        <Unavailable kind="unknown" signedIn />
      </SecondFactorGate>
    )
  const message = readFragment(MessageFacts, data.message)
  return (
    <>
      <div className="px-4 pt-3 empty:hidden md:px-6">
        <PlannedNotice of={({ kind, about }) => kind === 'SEND_MESSAGE' && about?.subjectId === id} />
      </div>
      {message.viewerCan.change ? (
        <Page slug={slug} message={message} />
      ) : (
        <MessageView slug={slug} message={message} startPolling={startPolling} stopPolling={stopPolling} />
      )}
    </>
  )
}

interface PageProps {
  slug: string
  message?: Parameters<typeof Compose>[0]['message']
  /** Recipients of a new message; null for the default. */
  asked?: Recipients | null
}

function Page({ slug, message, asked }: PageProps) {
  const { data, error, refetch } = useQuery(NewMessage, { variables: { slug } })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.event) return <Unavailable kind="unknown" signedIn={data.viewer !== null} />
  const event = readFragment(MessageEvent, data.event)
  if (!event.viewerCan.message)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={data.viewer !== null} />
      </SecondFactorGate>
    )
  const saved = message
    ? {
        kind: message.kind,
        subjects: textsOf(message.subjects),
        texts: textsOf(message.texts),
        recipients: recipientsOf(message.filter),
        attachments: message.attachments.map(({ fileId, name, size }) => ({ fileId, name, size })),
      }
    : { ...emptyMessage, ...(asked && { recipients: asked }) }
  return (
    <Compose
      key={message?.id ?? 'new'}
      event={event}
      message={message}
      saved={saved}
      memberships={data.viewer?.memberships ?? []}
      title={
        message ? <Trans id="messages.message">Message</Trans> : <Trans id="messages.new-message">New message</Trans>
      }
    />
  )
}
