import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { graphql } from '../__generated__/index.ts'
import { toast } from '../ui/Toast.tsx'

const DeleteNote = graphql(`
  mutation DeleteInternalNote($id: ID!) {
    deleteInternalNote(id: $id) {
      __typename
      ... on InternalNoteDeleted {
        registration {
          reference
          ...InternalNotes_Registration
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Deletes a note; a toast reports errors. */
export function useDeleteNote() {
  const [send, { loading }] = useMutation(DeleteNote)

  async function remove(id: string): Promise<void> {
    const answer = await send({ variables: { id } }).then(
      ({ data }) => data?.deleteInternalNote,
      () => undefined,
    )
    if (answer?.__typename === 'InternalNoteDeleted') return
    toast(answer?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
  }

  return { remove, busy: loading }
}
