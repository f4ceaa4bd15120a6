/** Operations shared by tests of internal notes. */
import type { World } from '../../testing/world.ts'

const problems = '... on Refusal { message } ... on InvalidInput { fields { path code } }'
const note = 'id text writtenAt author { name isViewer } mentions { id member { name } } viewerCan { delete }'

const writeDocument = /* GraphQL */ `
  mutation ($input: WriteInternalNoteInput!) {
    answer: writeInternalNote(input: $input) {
      __typename ${problems}
      ... on InternalNoteWritten { emailed note { ${note} } }
      ... on TooManyMentions { limit }
    }
  }`

const deleteDocument = /* GraphQL */ `
  mutation ($id: ID!) {
    answer: deleteInternalNote(id: $id) { __typename ... on Refusal { message } ... on InternalNoteDeleted { registration { internalNotes { id } } } }
  }`

const readDocument = /* GraphQL */ `
  query ($reference: String!) {
    registration(reference: $reference) { internalNotes { ${note} } mentionableStaff { id member { name } } }
  }`

interface ReadNote {
  id: string
  text: string
  author: { name: string; isViewer: boolean }
  mentions: { id: string; member: { name: string } }[]
  viewerCan: { delete: boolean }
}

interface NoteAnswer {
  __typename: string
  fields?: { path: string; code: string }[]
  emailed?: number
  limit?: number
  note?: ReadNote
}

export const openInternalNotes = ({ ask }: World) => ({
  write: async (reference: string, text: string, as: string): Promise<NoteAnswer> =>
    (await ask<{ answer: NoteAnswer }>(writeDocument, { input: { reference, text } }, { as })).answer,
  remove: async (id: string, as: string): Promise<NoteAnswer> =>
    (await ask<{ answer: NoteAnswer }>(deleteDocument, { id }, { as })).answer,
  read: async (reference: string, as: string) =>
    (
      await ask<{
        registration: { internalNotes: ReadNote[] | null; mentionableStaff: { id: string }[] | null } | null
      }>(readDocument, { reference }, { as })
    ).registration,
})
