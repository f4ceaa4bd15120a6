import { useMutation, useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type FormEvent, useDeferredValue, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { TextInput } from '../ui/forms/inputs.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

const FindOrganisations = graphql(`
  query FindOrganisations($slug: String!, $search: String!) {
    event(slug: $slug) {
      slug
      organisations {
        matching(search: $search) {
          key
          names
          otherNames
        }
      }
    }
  }
`)

const SetOrganisationNames = graphql(`
  mutation SetOrganisationNames($input: SetOrganisationNamesInput!) {
    setOrganisationNames(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
    }
  }
`)

const minLetters = 2

/** Acronyms and names in other languages by which the leak check recognises an organisation. */
export function OtherNames({ slug }: { slug: string }) {
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim())
  const { data, previousData } = useQuery(FindOrganisations, {
    variables: { slug, search: wanted },
    skip: wanted.length < minLetters,
    fetchPolicy: 'no-cache',
  })
  const found = wanted.length < minLetters ? [] : ((data ?? previousData)?.event?.organisations?.matching ?? [])
  return (
    <details className="mt-4">
      <summary className="w-fit cursor-pointer text-13 underline decoration-line-strong underline-offset-4 hover:decoration-ink">
        <Trans id="groups.add-acronyms-and-names-in">Add acronyms and names in other languages</Trans>
      </summary>
      <div className="mt-3 grid max-w-[34rem] gap-4">
        <p className="text-13 text-ink-2">
          <Trans id="groups.reports-and-findings-are-checked">
            Reports and findings are checked for organisation names. Add any other names an organisation is known by, so
            the check finds them too.
          </Trans>
        </p>
        <TextInput
          id="organisation-search"
          label={<Trans id="groups.find-organisation">Find an organisation</Trans>}
          value={search}
          onValue={setSearch}
          autoComplete="off"
        />
        {found.map(({ key, names, otherNames }) => (
          <NamesForm key={key} slug={slug} organisation={key} name={names[0] ?? key} known={otherNames} />
        ))}
        {wanted.length >= minLetters && data && found.length === 0 && (
          <p className="text-13 text-ink-2">
            <Trans id="groups.no-organisation-found">No organisation found.</Trans>
          </p>
        )}
      </div>
    </details>
  )
}

interface NamesFormProps {
  slug: string
  /** The organisation's key. */
  organisation: string
  name: string
  known: readonly string[]
}

function NamesForm({ slug, organisation, name, known }: NamesFormProps) {
  const [text, setText] = useState(known.join('; '))
  const [error, setError] = useState<string | null>(null)
  const [save, { loading }] = useMutation(SetOrganisationNames)

  async function send(submit: FormEvent) {
    submit.preventDefault()
    const names = text
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '')
    const answer = await save({ variables: { input: { eventSlug: slug, key: organisation, names } } }).catch(() => null)
    const result = answer?.data?.setOrganisationNames
    if (result?.__typename === 'OrganisationNamesSet') {
      setError(null)
      toast(<Trans id="groups.names-saved">Names saved</Trans>)
    } else if (result?.__typename === 'InvalidInput') setError(result.fields[0]?.message ?? result.message)
    else
      toast(
        result ? (
          result.message
        ) : (
          <Trans id="groups.we-couldnt-save-names-try">We couldn’t save the names. Try again.</Trans>
        ),
      )
  }

  return (
    <form onSubmit={(submit) => void send(submit)} className="grid gap-2">
      <TextInput
        id={`names-${organisation}`}
        label={
          <Trans id="groups.other-names-of">
            Other names of <bdi>{name}</bdi>
          </Trans>
        }
        help={<Trans id="groups.separate-names-with-semicolons">Separate names with semicolons.</Trans>}
        error={error ?? undefined}
        value={text}
        onValue={setText}
        autoComplete="off"
      />
      <span>
        <StaffButton type="submit" busy={loading}>
          <Trans id="groups.save-names">Save names</Trans>
          <span className="sr-only">: {name}</span>
        </StaffButton>
      </span>
    </form>
  )
}
