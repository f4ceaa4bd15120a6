import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextInput } from '../ui/forms/inputs.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

const EventWithSlug = graphql(`
  fragment ChangeSlug_event on Event {
    slug
    version
    formerSlugs
  }
`)

const ChangeEventSlug = graphql(`
  mutation ChangeEventSlug($input: ChangeEventSlugInput!) {
    changeEventSlug(input: $input) {
      __typename
      ... on EventSlugChanged {
        event {
          slug
          ...ChangeSlug_event
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

/** The event's slug in URLs, and former slugs that redirect to it. */
export function ChangeSlug({ event: given }: { event: FragmentType<typeof EventWithSlug> }) {
  const { slug, version, formerSlugs } = readFragment(EventWithSlug, given)
  const { t } = useLingui()
  const [newSlug, setNewSlug] = useState(slug)
  const [fieldProblem, setFieldProblem] = useState<string>()
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [change, { loading, client }] = useMutation(ChangeEventSlug)
  const [, navigate] = useLocation()

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    const wanted = newSlug.trim()
    setRefused(undefined)
    setFieldProblem(undefined)
    if (wanted === slug)
      return setFieldProblem(t({ id: 'lifecycle.enter-another-address', message: 'Enter another address.' }))
    const answer = await change({ variables: { input: { slug, newSlug: wanted, version } } }).catch(() => null)
    const result = answer?.data?.changeEventSlug
    if (!result) return setRefused(null)
    if (result.__typename === 'InvalidInput') return setFieldProblem(result.fields[0]?.message)
    if (result.__typename === 'SlugTaken') return setFieldProblem(result.message)
    if (result.__typename !== 'EventSlugChanged') return setRefused(result)
    toast(<Trans id="lifecycle.address-was-changed">Address changed. The old one redirects to it.</Trans>)
    navigate(paths.manage(result.event.slug, 'status'), { replace: true })
    // Data cached under the old slug is outdated.
    client.cache.evict({ id: client.cache.identify({ __typename: 'Event', slug }) ?? '' })
    await client.refetchQueries({ include: 'active' }).catch(() => {})
  }

  return (
    <FormSection
      id="address"
      title={<Trans id="common.address">Address</Trans>}
      help={
        <Trans id="lifecycle.old-links-keep-working">
          If you change the address, old links redirect to the new one. No one will be emailed.
        </Trans>
      }
    >
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <form noValidate onSubmit={submit} className="grid gap-4">
        <TextInput
          id="newSlug"
          label={<Trans id="lifecycle.address-of-event">Event address</Trans>}
          help={
            <Trans id="lifecycle.e-followed-by-3-or">
              {location.origin}/e/ followed by at least 3 characters: a–z, 0–9 and hyphens.
            </Trans>
          }
          error={fieldProblem}
          value={newSlug}
          onValue={setNewSlug}
          autoCapitalize="none"
          spellCheck={false}
        />
        <p>
          <StaffButton type="submit" busy={loading}>
            <Trans id="lifecycle.change-address">Change address</Trans>
          </StaffButton>
        </p>
      </form>
      {formerSlugs.length > 0 && (
        <div className="text-13 text-ink-2">
          <p>
            <Trans id="lifecycle.addresses-that-redirect">These addresses redirect here:</Trans>
          </p>
          <ul className="mt-1">
            {formerSlugs.map((former) => (
              <li key={former} className="break-words">
                /e/{former}
              </li>
            ))}
          </ul>
        </div>
      )}
    </FormSection>
  )
}
