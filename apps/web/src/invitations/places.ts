import { useMutation } from '@apollo/client/react'
import type { NamePeopleInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

/** Everything a focal point sees about their places. */
export const PlacesOfFocalPoint = graphql(`
  fragment Places_FocalPoint on FocalPoint {
    id
    organisation
    places
    filled
    state
    expiresAt
    note
    group {
      key
      name
    }
    invitations {
      id
      name
      email
      state
      expiresAt
      viewerCan {
        revoke
        exchange
      }
    }
  }
`)

const NamePeople = graphql(`
  mutation NamePeople($input: NamePeopleInput!) {
    namePeople(input: $input) {
      __typename
      ... on PeopleNamed {
        focalPoint {
          id
          ...Places_FocalPoint
        }
      }
      ... on InvitationsInvalid {
        problems {
          row
          field
          message
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

const WithdrawName = graphql(`
  mutation WithdrawName($id: ID!) {
    revokeEventInvitation(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

/** Why nominating failed: errors by field (`0.email`), or one message; null if the server didn't answer. */
export type NotNamed = { fieldProblems: Record<string, string> } | { message: string | null }

export function usePlaces() {
  const [name, { loading: naming }] = useMutation(NamePeople)
  const [withdraw, { loading: withdrawing }] = useMutation(WithdrawName)
  return {
    busy: naming || withdrawing,
    async name(input: NamePeopleInput): Promise<'named' | 'planned' | NotNamed> {
      const answer = await name({ variables: { input } }).catch(() => null)
      const result = answer?.data?.namePeople
      switch (result?.__typename) {
        case 'PeopleNamed':
          return 'named'
        case 'ActionPlanned':
          return 'planned'
        case 'InvitationsInvalid':
          return {
            fieldProblems: Object.fromEntries(
              result.problems.map(({ row, field, message }) => [`${row - 1}.${field}`, message]),
            ),
          }
        default:
          return { message: result?.message ?? null }
      }
    },
    async withdraw(id: string): Promise<{ message: string | null } | undefined> {
      const answer = await withdraw({ variables: { id } }).catch(() => null)
      const result = answer?.data?.revokeEventInvitation
      if (result?.__typename === 'EventInvitationRevoked') return undefined
      return { message: result?.message ?? null }
    },
  }
}
