import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import type { TagColour } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

const CreateTag = graphql(`
  mutation CreateTag($input: CreateTagInput!) {
    answer: createTag(input: $input) {
      __typename
      ... on TagCreated {
        tag {
          id
        }
        event {
          slug
          tags {
            ...TagFacts
          }
        }
      }
      ... on TagNameTaken {
        tag {
          id
        }
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface Created {
  /** Id of the new tag, or of an existing one with the name; null if creating it failed. */
  id: string | null
  /** Why no tag was created; null on success. */
  problem: string | null
}

/** In characters; limit set by the API. */
export const maxTagNameLength = 40

/** Creates tags of an event. */
export function useCreateTag(slug: string) {
  const { t } = useLingui()
  const [send, { loading }] = useMutation(CreateTag)

  async function create(name: string, colour: TagColour): Promise<Created> {
    const sent = await send({ variables: { input: { eventSlug: slug, name, colour } } }).catch(() => null)
    const answer = sent?.data?.answer
    if (answer?.__typename === 'TagCreated') return { id: answer.tag.id, problem: null }
    const fieldProblem = answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : undefined
    const lost = t({ id: 'common.connection-lost', message: 'Connection lost. Nothing was changed.' })
    const id = answer?.__typename === 'TagNameTaken' ? answer.tag.id : null
    return { id, problem: fieldProblem ?? answer?.message ?? lost }
  }

  return { create, busy: loading }
}
