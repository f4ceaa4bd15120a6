import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import { useAnnounced } from '../../planned/useAnnounced.tsx'
import { toast } from '../../ui/Toast.tsx'

const RequestConsent = graphql(`
  mutation RequestSpeakerConsent($id: ID!) {
    requestSpeakerConsent(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const Remove = graphql(`
  mutation RemoveSpeaker($id: ID!) {
    removeSpeaker(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const again = { refetchQueries: ['SpeakersToManage'] }

const failed = (message: string | undefined) =>
  toast(message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)

/** Emails the speaker after a minute, during which it can be undone. `dialog` must be rendered outside of forms. */
export function useAsking(id: string) {
  const { t } = useLingui()
  const [request, { loading }] = useMutation(RequestConsent, again)
  const { announce, dialog, busy } = useAnnounced()

  async function run() {
    const answer = await request({ variables: { id } }).catch(() => null)
    const result = answer?.data?.requestSpeakerConsent
    if (!result || 'message' in result) failed(result?.message)
  }

  const ask = () =>
    announce({
      kind: 'REQUEST_SPEAKER_CONSENT' as const,
      args: { id },
      run,
      press: t({ id: 'speakers.ask-for-consent', message: 'Ask for consent' }),
    })
  return { ask, dialog, busy: busy || loading }
}

export function useRemoving(id: string) {
  const [removeIt, { loading }] = useMutation(Remove, again)

  async function remove() {
    const answer = await removeIt({ variables: { id } }).catch(() => null)
    const result = answer?.data?.removeSpeaker
    if (!result || 'message' in result) failed(result?.message)
  }

  return { remove, busy: loading }
}
