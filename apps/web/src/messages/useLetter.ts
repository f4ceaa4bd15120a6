import { useMutation } from '@apollo/client/react'
import type { Language, LetterFactsFragment, SaveLetterInput } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'

export const LetterFacts = graphql(`
  fragment LetterFacts on Letter {
    id
    kind
    state
    scheduledFor
    haltedBecause
    changedAt
    startedAt
    author
    version
    filter
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

const SaveLetter = graphql(`
  mutation SaveLetter($input: SaveLetterInput!) {
    saveLetter(input: $input) {
      __typename
      ... on LetterSaved {
        letter {
          id
          ...LetterFacts
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

const SendLetter = graphql(`
  mutation SendLetter($input: SendLetterInput!) {
    sendLetter(input: $input) {
      __typename
      ... on LetterSent {
        letter {
          id
          ...LetterFacts
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

const TestLetter = graphql(`
  mutation TestLetter($input: TestLetterInput!) {
    testLetter(input: $input) {
      __typename
      ... on LetterTestSent {
        to
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const CancelLetter = graphql(`
  mutation CancelLetter($id: ID!) {
    cancelLetter(id: $id) {
      __typename
      ... on LetterCancelled {
        letter {
          id
          ...LetterFacts
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const DiscardLetter = graphql(`
  mutation DiscardLetter($id: ID!) {
    discardLetter(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

export type LetterOutcome =
  | { kind: 'done'; letter: LetterFactsFragment }
  | { kind: 'planned' }
  /** `fields`: by path; `refused` null: no answer came. */
  | { kind: 'refused'; refused: Refused | null; fields: readonly { path: string; message: string }[] }

const refusedBy = (result: Refused | null): Extract<LetterOutcome, { kind: 'refused' }> => ({
  kind: 'refused',
  refused: result,
  fields: [],
})

/** What is done with a letter; lists are read again. */
export function useLetter() {
  const again = { refetchQueries: ['LettersOfEvent'] }
  const [saveIt, saving] = useMutation(SaveLetter, again)
  const [sendIt, sending] = useMutation(SendLetter, again)
  const [testIt, testing] = useMutation(TestLetter)
  const [cancelIt, cancelling] = useMutation(CancelLetter, again)
  const [discardIt, discarding] = useMutation(DiscardLetter, again)

  async function save(input: SaveLetterInput): Promise<Exclude<LetterOutcome, { kind: 'planned' }>> {
    const answer = await saveIt({ variables: { input } }).catch(() => null)
    const result = answer?.data?.saveLetter
    if (result?.__typename === 'LetterSaved') return { kind: 'done', letter: readFragment(LetterFacts, result.letter) }
    if (result?.__typename === 'InvalidInput') return { kind: 'refused', refused: result, fields: result.fields }
    return refusedBy(result ?? null)
  }

  /** `at`: ISO 8601; null for at once. */
  async function send({ id, version }: LetterFactsFragment, at: string | null): Promise<LetterOutcome> {
    const answer = await sendIt({ variables: { input: { id, version, at } } }).catch(() => null)
    const result = answer?.data?.sendLetter
    if (result?.__typename === 'ActionPlanned') return { kind: 'planned' }
    if (result?.__typename === 'LetterSent') return { kind: 'done', letter: readFragment(LetterFacts, result.letter) }
    if (result?.__typename === 'InvalidInput') return { kind: 'refused', refused: result, fields: result.fields }
    return refusedBy(result ?? null)
  }

  /** @returns the address it went to, or why it did not */
  async function test(
    id: string,
    language: Language,
    reference: string | null,
  ): Promise<{ to: string } | Refused | null> {
    const answer = await testIt({ variables: { input: { id, language, reference } } }).catch(() => null)
    return answer?.data?.testLetter ?? null
  }

  async function cancel(id: string): Promise<LetterOutcome> {
    const answer = await cancelIt({ variables: { id } }).catch(() => null)
    const result = answer?.data?.cancelLetter
    if (result?.__typename === 'LetterCancelled')
      return { kind: 'done', letter: readFragment(LetterFacts, result.letter) }
    return refusedBy(result ?? null)
  }

  /** @returns null once it is gone, or why it is not */
  async function discard(id: string): Promise<LetterOutcome | null> {
    const answer = await discardIt({ variables: { id } }).catch(() => null)
    const result = answer?.data?.discardLetter
    return result?.__typename === 'LetterDiscarded' ? null : refusedBy(result ?? null)
  }

  const busy = [saving, sending, testing, cancelling, discarding].some(({ loading }) => loading)
  return { save, send, test, cancel, discard, busy }
}
