import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Select } from '../ui/forms/inputs.tsx'
import { useSubmission } from '../ui/forms/useSubmission.ts'
import { NamedProblems } from '../ui/staff/NamedProblems.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { useWebhookNames, type WebhookDraft, WebhookFields } from './WebhookFields.tsx'

const CreateWebhookViewer = graphql(`
  fragment CreateWebhook_Viewer on Viewer {
    events {
      slug
      title
    }
  }
`)

const Create = graphql(`
  mutation CreateWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) {
      __typename
      ... on WebhookCreated {
        secret
        institute {
          slug
          ...WebhookList_Institute
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

/** Creates a webhook: its event, endpoint, and the kinds of changes it reports. */
export function CreateWebhook({
  slug,
  viewer: masked,
  onMade,
  onLeave,
}: {
  slug: string
  viewer: FragmentType<typeof CreateWebhookViewer>
  onMade: (secret: string) => void
  onLeave: () => void
}) {
  const { t } = useLingui()
  const { events } = readFragment(CreateWebhookViewer, masked)
  const [create, { loading }] = useMutation(Create)
  const [eventSlug, setEventSlug] = useState('')
  const [draft, setDraft] = useState<WebhookDraft>({ url: '', kinds: [] })
  const { attempt, fieldProblems, refused, begin, fail } = useSubmission()
  const names = useWebhookNames()

  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])

  async function submit(event: FormEvent) {
    begin(event)
    const input = { instituteSlug: slug, eventSlug: eventSlug || null, ...draft }
    const answer = await create({ variables: { input } }).catch(() => null)
    const result = answer?.data?.createWebhook
    if (result?.__typename === 'WebhookCreated') return onMade(result.secret)
    fail(result)
  }

  return (
    <form
      ref={form}
      onSubmit={submit}
      noValidate
      className="grid max-w-[41rem] gap-5 border-line-strong border-s-2 ps-4"
    >
      <NamedProblems form="webhook" names={names} fieldProblems={fieldProblems} attempt={attempt} />
      <Select
        id="webhook-eventSlug"
        label={names.eventSlug}
        value={eventSlug}
        onValue={setEventSlug}
        error={fieldProblems.eventSlug}
        choices={events.map((event) => ({ value: event.slug, label: event.title }))}
        placeholder={t({ id: 'common.all-its-events', message: 'All the institute’s events' })}
      />
      <WebhookFields draft={draft} fieldProblems={fieldProblems} onChange={setDraft} />
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <div className="flex flex-wrap gap-2">
        <StaffButton type="submit" kind="primary" busy={loading}>
          <Trans id="webhooks.make-webhook">Create webhook</Trans>
        </StaffButton>
        <StaffButton kind="bare" onClick={onLeave}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
      </div>
    </form>
  )
}
