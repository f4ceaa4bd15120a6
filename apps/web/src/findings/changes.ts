/** Mutations of findings that are used by several components. */
import { graphql } from '../__generated__/index.ts'

export const CreateFinding = graphql(`
  mutation CreateFinding($input: CreateFindingInput!) {
    createFinding(input: $input) {
      __typename
      ... on FindingSaved {
        finding {
          id
          version
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

export const UpdateFindingSources = graphql(`
  mutation UpdateFindingSources($input: UpdateFindingSourcesInput!) {
    updateFindingSources(input: $input) {
      __typename
      ... on FindingSaved {
        finding {
          id
          sourceIds
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)
