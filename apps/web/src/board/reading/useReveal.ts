import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { type Outcome, outcomeOf } from '../../ui/staff/ReasonDialog.tsx'

const Reveal = graphql(`
  mutation Reveal($input: RevealFieldInput!) {
    revealField(input: $input) {
      __typename
      ... on FieldRevealed {
        values {
          field
          values
        }
      }
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`)

export type Revealed = Partial<Record<PersonalField, readonly string[]>>

/** Revealed values: kept only in memory, while the application is open. */
export function useReveal(reference: string) {
  const [send] = useMutation(Reveal, { fetchPolicy: 'no-cache', refetchQueries: ['Application'] })
  const [revealed, setRevealed] = useState<Revealed>({})

  async function reveal(field: PersonalField, reason: string): Promise<Outcome> {
    const answer = await send({ variables: { input: { reference, field, reason } } }).catch(() => null)
    const result = answer?.data?.revealField
    if (result?.__typename === 'FieldRevealed')
      setRevealed((before) => ({
        ...before,
        ...Object.fromEntries(result.values.map(({ field: shown, values }) => [shown, values])),
      }))
    return outcomeOf(result)
  }

  return { revealed, reveal }
}
