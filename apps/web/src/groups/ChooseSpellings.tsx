import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useDeferredValue, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Checkbox, TextInput } from '../ui/forms/inputs.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { SpellingName } from './SpellingName.tsx'

const FindSpellings = graphql(`
  query FindSpellings($slug: String!, $search: String!) {
    event(slug: $slug) {
      slug
      organisations {
        matching(search: $search) {
          key
          names
          registrations
          held
        }
      }
    }
  }
`)

interface ChooseSpellingsProps {
  slug: string
  busy: boolean
  onMerge: (keys: string[], into: string) => Promise<void>
}

const minLetters = 2

/**
 * Merges spellings that don't look similar but that a person knows to be one organisation. The first one selected gives the name.
 */
export function ChooseSpellings({ slug, busy, onMerge }: ChooseSpellingsProps) {
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<{ key: string; name: string }[]>([])
  const wanted = useDeferredValue(search.trim())
  const { data, previousData } = useQuery(FindSpellings, {
    variables: { slug, search: wanted },
    skip: wanted.length < minLetters,
    fetchPolicy: 'no-cache',
  })
  const found = wanted.length < minLetters ? [] : ((data ?? previousData)?.event?.organisations?.matching ?? [])
  const [into] = chosen

  function choose({ key, names }: { key: string; names: readonly string[] }, isChosen: boolean) {
    const others = chosen.filter((each) => each.key !== key)
    setChosen(isChosen ? [...others, { key, name: names[0] ?? key }] : others)
  }

  async function merge() {
    if (!into) return
    await onMerge(
      chosen.map(({ key }) => key),
      into.key,
    )
    setChosen([])
    setSearch('')
  }

  return (
    <details className="mt-4">
      <summary className="w-fit cursor-pointer text-13 underline decoration-line-strong underline-offset-4 hover:decoration-ink">
        <Trans id="groups.choose-others-that-are-same">Choose other names for the same organisation</Trans>
      </summary>
      <div className="mt-3 grid max-w-[34rem] gap-3">
        <TextInput
          id="spelling-search"
          label={<Trans id="groups.find-organisations">Find organisations</Trans>}
          value={search}
          onValue={setSearch}
          autoComplete="off"
        />
        {chosen.length > 0 && (
          <p className="text-13 text-ink-2">
            <Trans id="groups.chosen">Chosen: {chosen.map(({ name }) => name).join(', ')}</Trans>
          </p>
        )}
        {found.length > 0 && (
          <div className="grid gap-1">
            {found.map((spelling) => (
              <Checkbox
                key={spelling.key}
                id={`spelling-${spelling.key}`}
                checked={chosen.some(({ key }) => key === spelling.key)}
                onChecked={(checked) => choose(spelling, checked)}
                label={<SpellingName spelling={spelling} />}
              />
            ))}
          </div>
        )}
        {wanted.length >= minLetters && data && found.length === 0 && (
          <p className="text-13 text-ink-2">
            <Trans id="groups.no-organisation-has-this-name">No organisation has this name.</Trans>
          </p>
        )}
        <span>
          <StaffButton busy={busy} disabled={chosen.length < 2} onClick={() => void merge()}>
            {into && chosen.length > 1 ? (
              <Trans id="groups.count-as">Count as “{into.name}”</Trans>
            ) : (
              <Trans id="groups.count-as-one">Count as one</Trans>
            )}
          </StaffButton>
        </span>
      </div>
    </details>
  )
}
