import { useMutation } from '@apollo/client/react'
import type { CountersignFactsFragment } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import { CountersignFacts } from './countersignFacts.ts'

const AnswerCountersign = graphql(`
  mutation AnswerCountersign($input: AnswerCountersignInput!) {
    answerCountersign(input: $input) {
      __typename
      ... on CountersignAnswered {
        request {
          id
          ...CountersignFacts
        }
        decided {
          registrations {
            reference
            state
          }
          event {
            ...RoomFacts
          }
        }
      }
      ... on ReleaseRefused {
        refused {
          reference
          refusal {
            ... on Refusal {
              message
            }
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const WithdrawCountersign = graphql(`
  mutation WithdrawCountersign($id: ID!) {
    withdrawCountersign(id: $id) {
      __typename
      ... on CountersignWithdrawn {
        request {
          id
          ...CountersignFacts
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

export type CountersignOutcome =
  | { kind: 'planned' | 'took-effect' | 'agreed' | 'declined' | 'withdrawn' | 'void' }
  | {
      kind: 'refused'
      refused: Refused | null
      /** Registrations to which the decisions can't be applied. */
      rows: { reference: string; name: string; message: string }[]
    }

function answeredOutcome(agree: boolean, state: CountersignFactsFragment['state']): CountersignOutcome {
  if (!agree) return { kind: 'declined' }
  if (state === 'VOID') return { kind: 'void' }
  return { kind: state === 'DONE' ? 'took-effect' : 'agreed' }
}

/**
 * Answers a request for a countersignature, or withdraws one. The mutation's result updates the cache; lists of registrations are
 * refetched.
 */
export function useCountersign() {
  const refetchQueries = ['Board', 'Staged', 'Application', 'WaitlistOfEvent']
  const [send, sending] = useMutation(AnswerCountersign, { refetchQueries })
  const [takeBack, takingBack] = useMutation(WithdrawCountersign, { refetchQueries })

  async function answer(
    { id, decisions }: CountersignFactsFragment,
    agree: boolean,
    reason: string | null,
  ): Promise<CountersignOutcome> {
    const given = await send({ variables: { input: { id, agree, reason } } }).catch(() => null)
    const result = given?.data?.answerCountersign
    if (result?.__typename === 'CountersignAnswered')
      return answeredOutcome(agree, readFragment(CountersignFacts, result.request).state)
    if (result?.__typename === 'ActionPlanned') return { kind: 'planned' }
    const nameOf = (reference: string) =>
      decisions.find(({ registration }) => registration.reference === reference)?.registration.name ?? reference
    const rows = result?.__typename === 'ReleaseRefused' ? result.refused : []
    return {
      kind: 'refused',
      refused: result ?? null,
      rows: rows.map(({ reference, refusal: { message } }) => ({ reference, message, name: nameOf(reference) })),
    }
  }

  async function withdraw(id: string): Promise<CountersignOutcome> {
    const given = await takeBack({ variables: { id } }).catch(() => null)
    const result = given?.data?.withdrawCountersign
    if (result?.__typename === 'CountersignWithdrawn') return { kind: 'withdrawn' }
    return { kind: 'refused', refused: result ?? null, rows: [] }
  }

  return { answer, withdraw, busy: sending.loading || takingBack.loading }
}
