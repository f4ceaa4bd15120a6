import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Capability } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { CheckboxGroup, Select, TextInput } from '../ui/forms/inputs.tsx'
import { useSubmission } from '../ui/forms/useSubmission.ts'
import { NamedProblems } from '../ui/staff/NamedProblems.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { allCapabilities, capabilityWords } from './capabilityWords.ts'

const TokenFormViewer = graphql(`
  fragment TokenForm_Viewer on Viewer {
    memberships {
      role
      institute {
        slug
        name
      }
    }
    events {
      slug
      title
    }
  }
`)

const CreateToken = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      __typename
      ... on ApiTokenCreated {
        secret
        viewer {
          email
          ...Tokens_Viewer
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

const terms = [30, 90, 180, 365]

/** Edits the purpose and capabilities of a token. */
export function TokenForm({
  viewer: masked,
  onMade,
  onLeave,
}: {
  viewer: FragmentType<typeof TokenFormViewer>
  onMade: (secret: string) => void
  onLeave: () => void
}) {
  const { t } = useLingui()
  const { memberships, events } = readFragment(TokenFormViewer, masked)
  const [create, { loading }] = useMutation(CreateToken)
  const [name, setName] = useState('')
  const [instituteSlug, setInstituteSlug] = useState(memberships[0]?.institute.slug ?? '')
  const [eventSlug, setEventSlug] = useState('')
  const [capabilities, setCapabilities] = useState<Capability[]>([])
  const [days, setDays] = useState('90')
  const { attempt, fieldProblems, refused, begin, fail } = useSubmission()
  const names = {
    name: t({ id: 'tokens.purpose', message: 'Purpose' }),
    instituteSlug: t({ id: 'tokens.institute', message: 'Institute' }),
    eventSlug: t({ id: 'common.event-3', message: 'Event' }),
    capabilities: t({ id: 'common.permissions', message: 'Permissions' }),
    days: t({ id: 'tokens.expires-after', message: 'Expires after' }),
  }

  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])

  async function submit(event: FormEvent) {
    begin(event)
    const input = { name, instituteSlug, eventSlug: eventSlug || null, capabilities, days: Number(days) }
    const answer = await create({ variables: { input } }).catch(() => null)
    const result = answer?.data?.createApiToken
    if (result?.__typename === 'ApiTokenCreated') return onMade(result.secret)
    fail(result)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-5 border-line-strong border-s-2 ps-4">
      <NamedProblems form="token" names={names} fieldProblems={fieldProblems} attempt={attempt} />
      <TextInput
        id="token-name"
        label={names.name}
        value={name}
        onValue={setName}
        error={fieldProblems.name}
        autoComplete="off"
      />
      {memberships.length > 1 && (
        <Select
          id="token-instituteSlug"
          label={names.instituteSlug}
          value={instituteSlug}
          onValue={setInstituteSlug}
          error={fieldProblems.instituteSlug}
          choices={memberships.map(({ institute }) => ({ value: institute.slug, label: institute.name }))}
        />
      )}
      <Select
        id="token-eventSlug"
        label={names.eventSlug}
        value={eventSlug}
        onValue={setEventSlug}
        error={fieldProblems.eventSlug}
        choices={events.map(({ slug, title }) => ({ value: slug, label: title }))}
        placeholder={t({ id: 'common.all-its-events', message: 'All the institute’s events' })}
      />
      <CheckboxGroup
        id="token-capabilities"
        label={names.capabilities}
        help={t({ id: 'tokens.limited-to-what-you-can', message: 'Limited to what you can do there yourself.' })}
        values={capabilities}
        onValues={(values) => setCapabilities(allCapabilities.filter((capability) => values.includes(capability)))}
        error={fieldProblems.capabilities}
        choices={allCapabilities.map((capability) => ({
          value: capability,
          label: t(capabilityWords[capability].name),
        }))}
        columns
      />
      <Select
        id="token-days"
        label={names.days}
        value={days}
        onValue={setDays}
        error={fieldProblems.days}
        choices={terms.map((each) => ({
          value: String(each),
          label: t({ id: 'tokens.days', message: `${each} days` }),
        }))}
      />
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <div className="flex flex-wrap gap-2">
        <StaffButton type="submit" kind="primary" busy={loading}>
          <Trans id="tokens.make-token">Create token</Trans>
        </StaffButton>
        <StaffButton kind="bare" onClick={onLeave}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
      </div>
    </form>
  )
}
