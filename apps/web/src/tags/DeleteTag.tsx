import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '../__generated__/index.ts'
import { DeleteButton } from '../ui/staff/DeleteButton.tsx'
import { toast } from '../ui/Toast.tsx'

const Deletion = graphql(`
  mutation DeleteTag($id: ID!) {
    deleteTag(id: $id) {
      __typename
      ... on TagDeleted {
        event {
          slug
          tags {
            ...TagFacts
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface DeleteTagProps {
  tag: { id: string; name: string; applications?: number | null }
}

/** Deletes a tag after showing the number of applications that have it; can be undone for a minute from the undo bar. */
export function DeleteTag({ tag: { id, name, applications } }: DeleteTagProps) {
  const { t } = useLingui()
  const [send, { loading }] = useMutation(Deletion)

  async function confirm() {
    const answer = await send({ variables: { id } }).then(
      ({ data }) => data?.deleteTag,
      () => undefined,
    )
    if (answer?.__typename === 'ActionPlanned' || answer?.__typename === 'TagDeleted') return
    toast(answer?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
  }

  return (
    <DeleteButton
      busy={loading}
      label={t({ id: 'tags.delete-named', message: `Delete ${name}` })}
      title={<Trans id="tags.delete-tag-question">Delete the tag “{name}”?</Trans>}
      consequence={
        <>
          <Plural
            id="tags.applications-lose-it"
            value={applications ?? 0}
            _0="No application has this tag."
            one="# application will lose this tag."
            other="# applications will lose this tag."
          />{' '}
          <Trans id="tags.undo-for-minute">You can undo this for a minute.</Trans>
        </>
      }
      onConfirm={confirm}
    >
      <Trans id="common.delete">Delete</Trans>
    </DeleteButton>
  )
}
