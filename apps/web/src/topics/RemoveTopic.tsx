import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Act } from '../app/staff/Act.tsx'
import { Dialog, DialogActs } from '../ui/Dialog.tsx'
import { toast } from '../ui/Toast.tsx'
import type { ShownTopic } from './topicTree.ts'

const Remove = graphql(`
  mutation RemoveTopic($id: ID!, $version: Int!) {
    removeTopic(id: $id, version: $version) {
      __typename
      ... on TopicRemoved {
        event {
          slug
          topics {
            id
            ...TopicInTree
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Takes a topic out of the tree, after a question; says why not where something hangs on it. */
export function RemoveTopic({ topic, onRemoved }: { topic: ShownTopic; onRemoved: () => void }) {
  const { id, version, title } = topic
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [remove, { loading }] = useMutation(Remove)

  async function confirm() {
    const answer = await remove({ variables: { id, version } }).catch(() => null)
    const result = answer?.data?.removeTopic
    if (!result) return toast(<Trans>The line to the server is broken. Nothing was changed.</Trans>)
    if (result.__typename !== 'TopicRemoved') return setRefusal(result.message)
    toast(<Trans>Topic removed</Trans>)
    onRemoved()
  }

  return (
    <>
      <Act kind="bare" onClick={() => setAsking(true)}>
        <Trans>Remove the topic</Trans>
      </Act>
      {asking && (
        <Dialog title={<Trans>Remove “{title}”?</Trans>} onClose={() => setAsking(false)}>
          <p className="mt-3">
            <Trans>Its questions go with it. A topic on which something hangs can’t be removed.</Trans>
          </p>
          {refusal && (
            <p role="alert" className="mt-3 text-fault">
              {refusal}
            </p>
          )}
          <DialogActs>
            <Act onClick={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Act>
            <Act kind="primary" busy={loading} onClick={confirm}>
              <Trans>Remove it</Trans>
            </Act>
          </DialogActs>
        </Dialog>
      )}
    </>
  )
}
