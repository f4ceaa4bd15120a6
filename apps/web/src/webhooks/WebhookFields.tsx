import { useLingui } from '@lingui/react/macro'
import type { WebhookKind } from '../__generated__/graphql.ts'
import { CheckboxGroup, TextInput } from '../ui/forms/inputs.tsx'
import { allKinds, kindNames } from './webhookWords.ts'

export interface WebhookDraft {
  url: string
  kinds: WebhookKind[]
}

/** Field names, by path, in the form's order. */
export function useWebhookNames() {
  const { t } = useLingui()
  return {
    eventSlug: t({ id: 'common.event-3', message: 'Event' }),
    url: t({ id: 'webhooks.endpoint-url', message: 'Endpoint URL' }),
    kinds: t({ id: 'webhooks.events', message: 'Events' }),
  }
}

/** Fields for a webhook's endpoint and the changes it reports. `fieldProblems`: keyed by path. */
export function WebhookFields({
  draft,
  fieldProblems,
  onChange,
}: {
  draft: WebhookDraft
  fieldProblems: Record<string, string>
  onChange: (draft: WebhookDraft) => void
}) {
  const { t } = useLingui()
  const names = useWebhookNames()
  return (
    <>
      <TextInput
        id="webhook-url"
        label={names.url}
        help={t({
          id: 'webhooks.it-begins-with-https-and',
          message: 'The URL has to start with https:// and be reachable from the public internet.',
        })}
        type="url"
        value={draft.url}
        onValue={(url) => onChange({ ...draft, url })}
        error={fieldProblems.url}
        autoComplete="off"
      />
      <CheckboxGroup
        id="webhook-kinds"
        label={names.kinds}
        values={draft.kinds}
        onValues={(values) => onChange({ ...draft, kinds: allKinds.filter((kind) => values.includes(kind)) })}
        error={fieldProblems.kinds}
        choices={allKinds.map((kind) => ({ value: kind, label: t(kindNames[kind]) }))}
        columns
      />
    </>
  )
}
