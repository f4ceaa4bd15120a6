import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { useQuery } from '../../app/data.ts'
import { TextInput } from '../../ui/inputs.tsx'

const KnownOrganisations = graphql(`
  query KnownOrganisations($slug: String!, $beginning: String!) {
    knownOrganisations(eventSlug: $slug, beginning: $beginning)
  }
`)

const fewestLetters = 3
/** Milliseconds without a key. */
const rest = 250

/** Suggests how others spell it; whatever is typed holds. */
export function OrganisationInput({
  slug,
  value,
  onValue,
  error,
}: {
  slug: string
  value: string
  onValue: (value: string) => void
  error: string | undefined
}) {
  const [beginning, setBeginning] = useState('')
  const [typed, setTyped] = useState(false)
  useEffect(() => {
    if (!typed) return
    const timer = setTimeout(() => setBeginning(value.trim()), rest)
    return () => clearTimeout(timer)
  }, [typed, value])
  const skip = beginning.length < fewestLetters
  const { data } = useQuery(KnownOrganisations, { variables: { slug, beginning }, skip })
  const suggested = skip ? [] : (data?.knownOrganisations ?? [])
  return (
    <>
      <TextInput
        id="organisation"
        optional
        autoComplete="organization"
        list="known-organisations"
        label={<Trans>Your organisation</Trans>}
        help={
          <Trans>So that no organisation takes up too many seats. Leave it empty if you take part for yourself.</Trans>
        }
        error={error}
        value={value}
        onValue={(organisation) => {
          setTyped(true)
          onValue(organisation)
        }}
      />
      <datalist id="known-organisations">
        {suggested.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
