import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Question } from '../ui/staff/Question.tsx'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
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

/** Removes a topic after confirmation, or says why it can't be removed because other content depends on it. */
export function RemoveTopic({ topic, onRemoved }: { topic: ShownTopic; onRemoved: () => void }) {
  const { id, version, title } = topic
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()
  const [remove, { loading }] = useMutation(Remove)

  async function confirm() {
    const answer = await remove({ variables: { id, version } }).catch(() => null)
    const result = answer?.data?.removeTopic
    if (result?.__typename !== 'TopicRemoved') return setRefused(result ?? null)
    toast(<Trans id="topics.topic-removed">Topic removed</Trans>)
    onRemoved()
  }

  return (
    <>
      <StaffButton kind="bare" onClick={() => setAsking(true)}>
        <Trans id="topics.remove-topic">Remove topic</Trans>
      </StaffButton>
      {asking && (
        <Question
          title={<Trans id="common.remove-title">Remove “{title}”?</Trans>}
          press={<Trans id="topics.remove-topic">Remove topic</Trans>}
          refused={refused}
          busy={loading}
          onPress={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <Trans id="topics.topics-questions-are-removed-too">
            The topic’s questions are removed too. A topic that has notes, contributions or findings can’t be removed.
          </Trans>
        </Question>
      )}
    </>
  )
}
