/** Operations shared by tests of tags. */
import type { ChangeTagInput, TagColour, TagRegistrationsInput } from '../../__generated__/resolvers.ts'
import type { EventRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'

const problems = '... on Refusal { message } ... on InvalidInput { fields { path code } }'
const tag = 'id name colour'

const createDocument = /* GraphQL */ `
  mutation ($input: CreateTagInput!) {
    answer: createTag(input: $input) {
      __typename ${problems}
      ... on TagCreated { tag { ${tag} } event { tags { name } } }
      ... on TagNameTaken { tag { ${tag} } }
      ... on TooManyTags { limit }
    }
  }`

const changeDocument = /* GraphQL */ `
  mutation ($input: ChangeTagInput!) {
    answer: changeTag(input: $input) {
      __typename ${problems}
      ... on TagChanged { tag { ${tag} } }
      ... on TagNameTaken { tag { ${tag} } }
    }
  }`

export const deleteTagDocument = /* GraphQL */ `
  mutation ($id: ID!) { answer: deleteTag(id: $id) { __typename ... on Refusal { message } ... on TagDeleted { event { tags { name } } } } }`

const setDocument = /* GraphQL */ `
  mutation ($input: TagRegistrationsInput!) {
    answer: tagRegistrations(input: $input) {
      __typename ${problems}
      ... on RegistrationsTagged {
        registrations { reference tags { name } }
        refused { reference refusal { __typename } }
      }
    }
  }`

interface TagAnswer {
  __typename: string
  message?: string
  fields?: { path: string; code: string }[]
  tag?: { id: string; name: string; colour: TagColour }
  event?: { tags: { name: string }[] }
  registrations?: { reference: string; tags: { name: string }[] | null }[]
  refused?: { reference: string; refusal: { __typename: string } }[]
}

export const openTags = ({ ask }: World) => {
  const answerTo = async (document: string, variables: Record<string, unknown>, as: string): Promise<TagAnswer> =>
    (await ask<{ answer: TagAnswer }>(document, variables, { as })).answer
  const create = ({ slug }: EventRow, name: string, as: string, colour: TagColour = 'BLUE') =>
    answerTo(createDocument, { input: { eventSlug: slug, name, colour } }, as)
  return {
    create,
    change: (input: ChangeTagInput, as: string) => answerTo(changeDocument, { input }, as),
    remove: (id: string, as: string) => answerTo(deleteTagDocument, { id }, as),
    set: (event: EventRow, input: Omit<TagRegistrationsInput, 'eventSlug'>, as: string) =>
      answerTo(setDocument, { input: { eventSlug: event.slug, ...input } }, as),

    /** Creates a tag. @returns its id */
    async idOf(event: EventRow, name: string, as: string): Promise<string> {
      const answer = await create(event, name, as)
      if (!answer.tag) throw new Error(`There is no tag: ${JSON.stringify(answer)}`)
      return answer.tag.id
    },
  }
}
