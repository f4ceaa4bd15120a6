import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { NewSecret } from '../tokens/NewSecret.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { When } from '../ui/When.tsx'

const WebhookActionsWebhook = graphql(`
  fragment WebhookActions_Webhook on Webhook {
    id
    previousSecretUntil
  }
`)

const Test = graphql(`
  mutation TestWebhook($id: ID!) {
    testWebhook(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const Rotate = graphql(`
  mutation RotateWebhookSecret($id: ID!) {
    rotateWebhookSecret(id: $id) {
      __typename
      ... on WebhookSecretRotated {
        secret
        webhook {
          id
          previousSecretUntil
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const Remove = graphql(`
  mutation RemoveWebhook($id: ID!) {
    removeWebhook(id: $id) {
      __typename
      ... on WebhookRemoved {
        institute {
          slug
          ...WebhookList_Institute
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Sends a test, replaces the secret, or deletes the webhook. */
export function WebhookActions({
  webhook: masked,
  slug,
  onDone,
}: {
  webhook: FragmentType<typeof WebhookActionsWebhook>
  slug: string
  onDone: () => void
}) {
  const { id, previousSecretUntil } = readFragment(WebhookActionsWebhook, masked)
  const [, navigate] = useLocation()
  const [test, testing] = useMutation(Test)
  const [rotate, rotating] = useMutation(Rotate)
  const [remove, removing] = useMutation(Remove)
  const [secret, setSecret] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()

  async function sendTest() {
    const answer = await test({ variables: { id } }).catch(() => null)
    const result = answer?.data?.testWebhook
    if (result?.__typename !== 'WebhookTested') return setRefused(result ?? null)
    toast(<Trans id="webhooks.test-sent-response-is-shown">Test sent. The response is shown below.</Trans>)
    onDone()
  }

  async function makeSecret() {
    const answer = await rotate({ variables: { id } }).catch(() => null)
    const result = answer?.data?.rotateWebhookSecret
    if (result?.__typename !== 'WebhookSecretRotated') return setRefused(result ?? null)
    setSecret(result.secret)
  }

  async function end() {
    const answer = await remove({ variables: { id } }).catch(() => null)
    const result = answer?.data?.removeWebhook
    setAsking(false)
    if (result?.__typename !== 'WebhookRemoved') return setRefused(result ?? null)
    navigate(paths.webhooks(slug))
    toast(<Trans id="webhooks.webhook-is-removed">Webhook removed</Trans>)
  }

  return (
    <div className="mt-5 grid gap-5">
      <div className="flex flex-wrap gap-2">
        <StaffButton kind="primary" busy={testing.loading} onClick={() => void sendTest()}>
          <Trans id="webhooks.send-test">Send a test</Trans>
        </StaffButton>
        <StaffButton busy={rotating.loading} onClick={() => void makeSecret()}>
          <Trans id="webhooks.make-new-secret">Create a new secret</Trans>
        </StaffButton>
        <StaffButton kind="bare" onClick={() => setAsking(true)}>
          <Trans id="webhooks.remove-webhook">Remove webhook</Trans>
        </StaffButton>
      </div>
      {previousSecretUntil && (
        <p className="text-13 text-ink-2">
          <Trans id="webhooks.requests-are-signed-with-both">
            Requests are signed with both the new and the previous secret until{' '}
            <When at={previousSecretUntil} as="moment" />.
          </Trans>
        </p>
      )}
      {secret && <NewSecret secret={secret} onKept={() => setSecret(null)} />}
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {asking && (
        <Dialog
          title={<Trans id="webhooks.remove-this-webhook">Remove this webhook?</Trans>}
          onClose={() => setAsking(false)}
        >
          <p className="mt-3 text-15 text-ink-2">
            <Trans id="webhooks.endpoint-receives-nothing-more-and">
              The endpoint receives nothing more, and its deliveries are no longer listed here.
            </Trans>
          </p>
          <DialogActions>
            <StaffButton onClick={() => setAsking(false)}>
              <Trans id="common.cancel">Cancel</Trans>
            </StaffButton>
            <StaffButton kind="primary" busy={removing.loading} onClick={() => void end()}>
              <Trans id="webhooks.remove-webhook">Remove webhook</Trans>
            </StaffButton>
          </DialogActions>
        </Dialog>
      )}
    </div>
  )
}
