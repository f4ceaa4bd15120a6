import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { useQuery } from '../../kernel/data.ts'
import { TextInput } from '../../ui/forms/inputs.tsx'
import { intoSight } from '../../ui/intoSight.ts'

const KnownOrganisations = graphql(`
  query KnownOrganisations($slug: String!, $beginning: String!) {
    knownOrganisations(eventSlug: $slug, prefix: $beginning)
  }
`)

const minLetters = 3
/** Debounce in milliseconds. */
const rest = 250
const listId = 'known-organisations'
const optionId = (place: number) => `${listId}:${place}`

interface OrganisationInputProps {
  slug: string
  value: string
  onValue: (value: string) => void
  error: string | undefined
}

/** Suggests known spellings; any text is allowed. Uses its own list, because native ones are invisible on some phones. */
export function OrganisationInput({ slug, value, onValue, error }: OrganisationInputProps) {
  const { t } = useLingui()
  const [beginning, setBeginning] = useState('')
  const [isTyping, setTyping] = useState(false)
  const [chosen, setChosen] = useState(-1)
  useEffect(() => {
    if (!isTyping) return
    const timer = setTimeout(() => setBeginning(value.trim()), rest)
    return () => clearTimeout(timer)
  }, [isTyping, value])
  const skip = beginning.length < minLetters
  const { data } = useQuery(KnownOrganisations, { variables: { slug, beginning }, skip })
  const known = skip || !isTyping ? [] : (data?.knownOrganisations ?? [])
  const suggested = known.filter((each) => each !== value.trim())
  const name = suggested[chosen]
  const isOpen = suggested.length > 0
  useEffect(() => {
    if (isOpen) intoSight(document.getElementById(name ? optionId(chosen) : listId))
  }, [isOpen, name, chosen])

  function close() {
    setTyping(false)
    setChosen(-1)
  }

  function take(spelling: string) {
    onValue(spelling)
    close()
  }

  function onKeyDown(press: KeyboardEvent) {
    const { length } = suggested
    const step = { ArrowDown: 1, ArrowUp: -1 }[press.key]
    if (length === 0) return
    if (step) setChosen((Math.max(chosen, step < 0 ? 0 : -1) + step + length) % length)
    else if (press.key === 'Escape') close()
    else if (press.key === 'Enter' && name !== undefined) take(name)
    else return
    press.preventDefault()
  }

  return (
    <div className="relative">
      <TextInput
        id="organisation"
        optional
        autoComplete="organization"
        placeholder=" "
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={name && optionId(chosen)}
        label={<Trans id="common.your-organisation">Your organisation</Trans>}
        help={
          <Trans id="registering.so-that-no-organisation-takes">
            We use this to make sure that no organisation takes too many seats. Leave it empty if you’re attending on
            your own behalf.
          </Trans>
        }
        error={error}
        value={value}
        onValue={(organisation) => {
          setTyping(true)
          setChosen(-1)
          onValue(organisation)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t({ id: 'registering.organisations-already-listed', message: 'Organisations already listed' })}
        className="absolute inset-x-0 top-full z-10 mt-1 border border-line-strong bg-raised py-1 shadow-sm empty:hidden"
      >
        {suggested.map((spelling, place) => (
          <div
            key={spelling}
            id={optionId(place)}
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            onMouseDown={(press) => press.preventDefault()}
            onClick={() => take(spelling)}
            onKeyDown={onKeyDown}
            className="cursor-pointer px-3 py-2.5 [overflow-wrap:anywhere] hover:bg-line aria-selected:bg-line"
          >
            <bdi>{spelling}</bdi>
          </div>
        ))}
      </div>
    </div>
  )
}
