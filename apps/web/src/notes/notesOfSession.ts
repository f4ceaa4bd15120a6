/** Queries and mutations of the pad. */
import type { PadNoteFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import type { Said } from './waitingNotes.ts'

export const PadNote = graphql(`
  fragment PadNote on Note {
    id
    kind
    text
    topic {
      id
      title
    }
    groups {
      key
      name
    }
    institute {
      slug
      name
    }
    isOwn
    heardAt
    version
    marks {
      from
      to
      words
      isName
    }
  }
`)

export const NotesOfSession = graphql(`
  query NotesOfSession($slug: String!, $sessionId: ID!, $after: String) {
    event(slug: $slug) {
      slug
      session(id: $sessionId) {
        id
        notes(first: 200, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              id
              ...PadNote
            }
          }
        }
      }
    }
  }
`)

export const WriteNote = graphql(`
  mutation WriteNote($input: WriteNoteInput!) {
    writeNote(input: $input) {
      __typename
      ... on NoteWritten {
        note {
          ...PadNote
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

export const ChangeNote = graphql(`
  mutation ChangeNote($input: ChangeNoteInput!) {
    changeNote(input: $input) {
      __typename
      ... on NoteChanged {
        note {
          ...PadNote
        }
      }
      ... on NoteChangedMeanwhile {
        note {
          ...PadNote
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

export const RemoveNote = graphql(`
  mutation RemoveNote($id: ID!, $version: Int!) {
    removeNote(id: $id, version: $version) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

export const saidIn = ({ kind, text, topic, groups }: PadNoteFragment): Said => ({
  kind,
  text,
  topicId: topic?.id ?? null,
  groupKeys: groups.map(({ key }) => key),
})
