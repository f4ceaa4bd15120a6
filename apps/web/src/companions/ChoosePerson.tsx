import { useLazyQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { RadioGroup, TextInput } from '../ui/forms/inputs.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

const FindAccompanied = graphql(`
  query FindAccompanied($slug: String!, $search: String!) {
    event(slug: $slug) {
      slug
      registrations(first: 10, filter: { states: [SUBMITTED, OFFERED, CONFIRMED, WAITLISTED], search: $search }) {
        edges {
          node {
            reference
            name
            protected
            state
          }
        }
      }
    }
  }
`)

/** The person whom a companion accompanies. */
export interface Accompanied {
  reference: string
  name: string | null
  protected: boolean
}

interface ChoosePersonProps {
  slug: string
  /** Null if no one is selected yet. */
  chosen: Accompanied | null
  onChoose: (person: Accompanied | null) => void
}

/** Searches for the person to accompany, by name, organisation or reference. */
export function ChoosePerson({ slug, chosen, onChoose }: ChoosePersonProps) {
  const [find, found] = useLazyQuery(FindAccompanied, { fetchPolicy: 'network-only' })
  const [search, setSearch] = useState('')
  const people = found.data?.event?.registrations.edges.map(({ node }) => node) ?? []

  function look(event: FormEvent) {
    event.preventDefault()
    onChoose(null)
    if (search.trim()) void find({ variables: { slug, search: search.trim() } }).catch(() => {})
  }

  if (chosen && people.length === 0)
    return (
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span>
          <Trans id="companions.accompanies">
            Accompanies <PersonName reference={chosen.reference} name={chosen.name} />
          </Trans>
        </span>
        <StaffButton kind="bare" onClick={() => onChoose(null)}>
          <Trans id="companions.choose-someone-else">Choose someone else</Trans>
        </StaffButton>
      </p>
    )
  return (
    <div className="grid gap-4">
      <form noValidate onSubmit={look} className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <TextInput
            id="person-search"
            label={<Trans id="companions.find-person">Find the person by name or organisation</Trans>}
            autoComplete="off"
            value={search}
            onValue={setSearch}
          />
        </div>
        <StaffButton type="submit" busy={found.loading}>
          <Trans id="common.search">Search</Trans>
        </StaffButton>
      </form>
      {found.data && people.length === 0 && (
        <p className="text-ink-2">
          <Trans id="companions.nobody-found">No match among people who have a seat or may get one.</Trans>
        </p>
      )}
      {people.length > 0 && (
        <RadioGroup
          id="person"
          label={<Trans id="companions.person">Person</Trans>}
          value={chosen?.reference ?? ''}
          onValue={(reference) => onChoose(people.find((one) => one.reference === reference) ?? null)}
          choices={people.map(({ reference, name, state }) => ({
            value: reference,
            label: (
              <span className="inline-flex flex-wrap items-baseline gap-x-3">
                <span>
                  <PersonName reference={reference} name={name} />
                </span>
                <span className="text-13">
                  <StateMark state={state} />
                </span>
              </span>
            ),
          }))}
        />
      )}
    </div>
  )
}
