import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import type { InvitePeopleInput } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import type { Refused } from '../../ui/staff/RefusalNotice.tsx'
import type { RowProblem } from './ProblemTable.tsx'

const InvitePeople = graphql(`
  mutation InvitePeople($input: InvitePeopleInput!) {
    invitePeople(input: $input) {
      __typename
      ... on PeopleInvited {
        invited
      }
      ... on InvitationsChecked {
        ready
        invalid
        problems {
          row
          value
          message
        }
      }
      ... on InvitationsInvalid {
        ready
        invalid
        problems {
          row
          value
          message
        }
      }
      ... on ActionPlanned {
        action {
          id
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

/** The result of a dry run. */
export interface Looked {
  ready: number
  invalid: number
  problems: readonly RowProblem[]
}

/**
 * `onDeadlineProblem`: called if the deadline is in the past or too late. Both functions resolve with null if refused; `refused`
 * has the reason.
 */
export function useInvitePeople(onDeadlineProblem: () => void) {
  const [run, { loading }] = useMutation(InvitePeople)
  const [refused, setRefused] = useState<Refused | null>()

  async function ask(input: InvitePeopleInput) {
    setRefused(undefined)
    const answer = await run({ variables: { input } }).catch(() => null)
    const result = answer?.data?.invitePeople ?? null
    if (result?.__typename === 'InvalidInput') {
      const [first] = result.fields
      if (first?.path === 'expiresAt') onDeadlineProblem()
      else setRefused({ ...result, message: first?.message ?? result.message })
      return null
    }
    return result
  }

  return {
    busy: loading,
    refused,
    async look(input: InvitePeopleInput): Promise<Looked | null> {
      const result = await ask({ ...input, dryRun: true })
      if (result?.__typename === 'InvitationsChecked') return result
      if (result && 'message' in result) setRefused(result)
      return null
    },
    async invite(input: InvitePeopleInput): Promise<{ invited: number } | Looked | { plannedId: string } | null> {
      const result = await ask(input)
      if (result?.__typename === 'ActionPlanned') return { plannedId: result.action.id }
      if (result?.__typename === 'PeopleInvited') return result
      if (result && 'message' in result) setRefused(result)
      return result?.__typename === 'InvitationsInvalid' ? result : null
    },
  }
}
