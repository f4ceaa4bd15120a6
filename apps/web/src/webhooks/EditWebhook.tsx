import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Checkbox } from '../ui/forms/inputs.tsx'
import { useSubmission } from '../ui/forms/useSubmission.ts'
import { NamedProblems } from '../ui/staff/NamedProblems.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { useWebhookNames, type WebhookDraft, WebhookFields } from './WebhookFields.tsx'

const EditWebhookWebhook = graphql(`
  fragment EditWebhook_Webhook on Webhook {
    id
    url
    kinds
    state
    version
  }
`)

const Update = graphql(`
  mutation UpdateWebhook($input: UpdateWebhookInput!) {
    updateWebhook(input: $input) {
      __typename
      ... on WebhookUpdated {
        webhook {
          id
          stoppedAt
          failingSince
          owner
          ...EditWebhook_Webhook
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

/** Edits a webhook's settings, and restarts a webhook that was stopped. */
export function EditWebhook({
  webhook: masked,
  onRefetch,
}: {
  webhook: FragmentType<typeof EditWebhookWebhook>
  onRefetch: () => void
}) {
  const { t } = useLingui()
  const { id, url, kinds, state, version } = readFragment(EditWebhookWebhook, masked)
  const [draft, setDraft] = useState<WebhookDraft>({ url, kinds })
  const [active, setActive] = useState(state === 'ACTIVE')
  const { attempt, fieldProblems, refused, begin, fail } = useSubmission()
  const names = useWebhookNames()
  const [update, { loading }] = useMutation(Update)

  async function submit(event: FormEvent) {
    begin(event)
    const answer = await update({ variables: { input: { id, version, active, ...draft } } }).catch(() => null)
    const result = answer?.data?.updateWebhook
    if (result?.__typename === 'WebhookUpdated')
      return toast(<Trans id="webhooks.webhook-is-saved">Webhook saved</Trans>)
    fail(result)
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      <NamedProblems form="webhook" names={names} fieldProblems={fieldProblems} attempt={attempt} />
      <WebhookFields draft={draft} fieldProblems={fieldProblems} onChange={setDraft} />
      <Checkbox
        id="webhook-active"
        label={t({ id: 'webhooks.active', message: 'Active' })}
        help={t({
          id: 'webhooks.events-that-happen-while-its',
          message: 'Events that happen while it’s off aren’t sent later.',
        })}
        checked={active}
        onChecked={setActive}
      />
      {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
      <div>
        <StaffButton type="submit" kind="primary" busy={loading}>
          <Trans id="webhooks.save-webhook">Save webhook</Trans>
        </StaffButton>
      </div>
    </form>
  )
}
