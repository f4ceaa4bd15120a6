import { useMutation } from '@apollo/client/react'
import type { Language, MessageFactsFragment, SaveMessageInput } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'

export const MessageFacts = graphql(`
  fragment MessageFacts on Message {
    id
    kind
    state
    scheduledFor
    haltReason
    changedAt
    startedAt
    author
    version
    filter
    attachments {
      fileId
      name
      size
      url
    }
    subjects {
      language
      text
    }
    texts {
      language
      text
    }
    event {
      slug
      title
      zone
    }
    institute {
      slug
      name
    }
    progress {
      recipients
      waiting
      sent
      refused
      bounced
    }
    viewerCan {
      change
      cancel
    }
  }
`)

const SaveMessage = graphql(`
  mutation SaveMessage($input: SaveMessageInput!) {
    saveMessage(input: $input) {
      __typename
      ... on MessageSaved {
        saved {
          id
          ...MessageFacts
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      __typename
      ... on MessageSent {
        sent {
          id
          ...MessageFacts
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const TestMessage = graphql(`
  mutation TestMessage($input: TestMessageInput!) {
    testMessage(input: $input) {
      __typename
      ... on MessageTestSent {
        to
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const CancelMessage = graphql(`
  mutation CancelMessage($id: ID!) {
    cancelMessage(id: $id) {
      __typename
      ... on MessageCancelled {
        cancelled {
          id
          ...MessageFacts
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const DiscardMessage = graphql(`
  mutation DiscardMessage($id: ID!) {
    discardMessage(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

export type MessageOutcome =
  | { kind: 'done'; message: MessageFactsFragment }
  | { kind: 'planned' }
  /** `fields`: errors by path. `refused`: null if the server didn't answer. */
  | { kind: 'refused'; refused: Refused | null; fields: readonly { path: string; message: string }[] }

const refusedBy = (result: Refused | null): Extract<MessageOutcome, { kind: 'refused' }> => ({
  kind: 'refused',
  refused: result,
  fields: [],
})

/** Mutations of a message; lists are refetched. */
export function useMessage() {
  const again = { refetchQueries: ['MessagesOfEvent'] }
  const [saveIt, saving] = useMutation(SaveMessage, again)
  const [sendIt, sending] = useMutation(SendMessage, again)
  const [testIt, testing] = useMutation(TestMessage)
  const [cancelIt, cancelling] = useMutation(CancelMessage, again)
  const [discardIt, discarding] = useMutation(DiscardMessage, again)

  async function save(input: SaveMessageInput): Promise<Exclude<MessageOutcome, { kind: 'planned' }>> {
    const answer = await saveIt({ variables: { input } }).catch(() => null)
    const result = answer?.data?.saveMessage
    if (result?.__typename === 'MessageSaved')
      return { kind: 'done', message: readFragment(MessageFacts, result.saved) }
    if (result?.__typename === 'InvalidInput') return { kind: 'refused', refused: result, fields: result.fields }
    return refusedBy(result ?? null)
  }

  /** `at`: ISO 8601; null to send immediately. */
  async function send({ id, version }: MessageFactsFragment, at: string | null): Promise<MessageOutcome> {
    const answer = await sendIt({ variables: { input: { id, version, at } } }).catch(() => null)
    const result = answer?.data?.sendMessage
    if (result?.__typename === 'ActionPlanned') return { kind: 'planned' }
    if (result?.__typename === 'MessageSent') return { kind: 'done', message: readFragment(MessageFacts, result.sent) }
    if (result?.__typename === 'InvalidInput') return { kind: 'refused', refused: result, fields: result.fields }
    return refusedBy(result ?? null)
  }

  /** @returns the address it was sent to, or the refusal; null if the server didn't answer */
  async function test(
    id: string,
    language: Language,
    reference: string | null,
  ): Promise<{ to: string } | Refused | null> {
    const answer = await testIt({ variables: { input: { id, language, reference } } }).catch(() => null)
    return answer?.data?.testMessage ?? null
  }

  async function cancel(id: string): Promise<MessageOutcome> {
    const answer = await cancelIt({ variables: { id } }).catch(() => null)
    const result = answer?.data?.cancelMessage
    if (result?.__typename === 'MessageCancelled')
      return { kind: 'done', message: readFragment(MessageFacts, result.cancelled) }
    return refusedBy(result ?? null)
  }

  /** @returns null on success, otherwise the refusal */
  async function discard(id: string): Promise<MessageOutcome | null> {
    const answer = await discardIt({ variables: { id } }).catch(() => null)
    const result = answer?.data?.discardMessage
    return result?.__typename === 'MessageDiscarded' ? null : refusedBy(result ?? null)
  }

  const busy = [saving, sending, testing, cancelling, discarding].some(({ loading }) => loading)
  return { save, send, test, cancel, discard, busy }
}
